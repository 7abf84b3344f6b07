// The sentences of the message area.

import { formatFailure, formatProgress, measureProgress } from '../../sidebar/format-message.ts';
import type { Running } from '../../sidebar/model/panel-model.ts';
import { chooseWords } from '../../sidebar/words/words.ts';

const ru = chooseWords('ru');
const en = chooseWords('en');

const checking: Running = {
  action: { kind: 'check' },
  stage: 1,
  stages: 1,
  progress: { step: 2, steps: 5, text: 'Проверяю строки' },
  cancelling: 'none',
};

const building: Running = { ...checking, action: { kind: 'build' }, stages: 2 };

describe('formatProgress(running, words)', () => {
  test('tells a step with its number and text', () => {
    expect(formatProgress(checking, ru)).toBe('Шаг 2 из 5: Проверяю строки');
  });

  test.each([
    ['nothing is known yet', null],
    ['the server says that nothing runs', { step: 0, steps: 5, text: '' }],
  ])('tells the action itself while %s', (_when, progress) => {
    expect(formatProgress({ ...checking, progress }, ru)).toBe('Проверяю строки школ…');
    expect(formatProgress({ ...checking, progress }, en)).toBe('Checking the schools’ rows…');
  });

  test('says of the first part of a build that nothing is written yet', () => {
    expect(formatProgress({ ...building, progress: null }, ru)).toBe(
      'Часть 1 из 2. Читаю и проверяю таблицу, пока ничего не записываю…',
    );
    expect(formatProgress({ ...building, stage: 2, progress: null }, ru)).toBe(
      'Часть 2 из 2. Строю сводку…',
    );
  });

  test('says when it will stop once that is asked for', () => {
    expect(formatProgress({ ...building, cancelling: 'asked' }, ru)).toBe(ru.messages.stopping);
  });
});

describe('measureProgress(running) gives', () => {
  test.each([
    ['nothing while no step is known', { ...checking, progress: null }, 0],
    ['the share of the steps', checking, 0.4],
    ['half of it where there are two parts', building, 0.2],
    ['the parts done before', { ...building, stage: 2, progress: null }, 0.5],
    [
      '0 where the server knows of no steps',
      { ...checking, progress: { step: 0, steps: 0, text: '' } },
      0,
    ],
  ])('%s', (_what, running, share) => {
    expect(measureProgress(running)).toBeCloseTo(share);
  });
});

describe('formatFailure(reason, effect, words)', () => {
  test('says of a refused access that nothing was written, and speaks of several accounts', () => {
    const text = formatFailure('Authorization is required to perform that action.', 'cell', ru);

    expect(text).toContain('несколько аккаунтов Google');
    expect(text).toContain('Ничего не записано.');
    expect(text).not.toContain('Authorization');
  });

  test('speaks of several accounts after an unfamiliar failure too, and quotes Google', () => {
    const text = formatFailure('Service Spreadsheets failed', 'sheets', en);

    expect(text).toContain('several Google accounts');
    expect(text).toContain('The schools’ cells are unchanged');
    expect(text.endsWith('Google’s message: Service Spreadsheets failed')).toBe(true);
  });

  test.each([
    ['nothing', 'Ничего не записано.'],
    ['sheets', 'Ячейки школ не изменены'],
    ['cell', 'Изменена ли ячейка школы, неизвестно'],
  ] as const)('says after «%s» what could have been written', (effect, said) => {
    expect(formatFailure('timeout', effect, ru)).toContain(said);
  });

  test('quotes no empty reason', () => {
    expect(formatFailure('', 'nothing', ru)).not.toContain('Сообщение Google');
  });
});
