// The sentences of the message area.

import { formatFailure, formatProgress } from '../../sidebar/format-message.ts';
import { chooseWords } from '../../sidebar/words.ts';

const ru = chooseWords('ru');
const en = chooseWords('en');
const second = { step: 2, steps: 5, text: 'Проверяю строки' };

test('a step is told with its number and text', () => {
  expect(formatProgress('build', second, ru)).toBe('Шаг 2 из 5: Проверяю строки');
});

test.each([
  ['nothing is known yet', null],
  ['the server says that nothing runs', { step: 0, steps: 5, text: '' }],
])('the action itself is told while %s', (_when, progress) => {
  expect(formatProgress('build', progress, ru)).toBe('Строю сводку…');
  expect(formatProgress('check', progress, en)).toBe('Checking the schools’ rows…');
});

test('a refused access says that nothing was written and speaks of several accounts', () => {
  const text = formatFailure('Authorization is required to perform that action.', ru);
  expect(text).toContain('несколько аккаунтов Google');
  expect(text).toContain('Ничего не записано.');
  expect(text).not.toContain('Authorization');
});

test('an unfamiliar failure speaks of several accounts too and quotes Google', () => {
  const text = formatFailure('Service Spreadsheets failed', en);
  expect(text).toContain('several Google accounts');
  expect(text).toContain('The schools’ rows are unchanged.');
  expect(text.endsWith('Google’s message: Service Spreadsheets failed')).toBe(true);
});

test('no reason is not quoted', () => {
  expect(formatFailure('', ru)).toBe(ru.failure.unknown);
});
