// What the panel shows of a state, without a page.

import { buildView } from '../../sidebar/build-view.ts';
import { chooseWords } from '../../sidebar/words.ts';
import type { PanelState } from '../../src/addon/panel.ts';
import { finding, group, state } from './panel-sample.ts';

const ru = chooseWords('ru');
const en = chooseWords('en');

const problemState: PanelState = {
  ...state,
  programme: null,
  problem: 'Не найдена таблица школ.',
  builtAt: null,
  completeness: null,
  verdicts: null,
  missed: [],
  errors: 0,
  queries: 0,
  groups: [],
};

const NOTHING_MISSING = {
  expected: 0,
  filled: 0,
  partial: 0,
  empty: 0,
  missing: [],
  registerGiven: true,
};

function buildCompleteness(expected: number, filled: number, partial: number, empty: number) {
  const completeness = { ...NOTHING_MISSING, expected, filled, partial, empty };
  return buildView({ ...state, completeness }, ru).completeness;
}

describe('the head', () => {
  test('shows programme, year and stamp', () => {
    const { title, period, stamp } = buildView(state, ru);
    expect([title, period, stamp]).toEqual([
      'Профориентация',
      '2023 год',
      'Сводка построена 20.11.2026 21:40',
    ]);
  });

  test('says so when no summary has been built', () => {
    expect(buildView({ ...state, builtAt: null }, ru).stamp).toBe('Сводка ещё не построена');
  });

  test('shows the problem and no section when the table cannot be read', () => {
    expect(buildView(problemState, ru)).toEqual({
      title: 'Сводка',
      period: '',
      stamp: '',
      problem: 'Не найдена таблица школ.',
      completeness: null,
      debtors: null,
      verdicts: [],
      missed: [],
      findings: null,
    });
  });
});

describe('completeness', () => {
  test('is a bar of three parts with words and numbers', () => {
    expect(buildView(state, ru).completeness).toEqual({
      sentence: 'Заполнено 60 из 75',
      label: 'Заполнено 60 из 75: заполнено 60, частично 12, пусто 3',
      fills: [
        { kind: 'filled', word: 'заполнено', count: '60', percent: 80 },
        { kind: 'partial', word: 'частично', count: '12', percent: 16 },
        { kind: 'empty', word: 'пусто', count: '3', percent: 4 },
      ],
      notes: [],
    });
  });

  test('keeps the bar within 100 % when rows outnumber the schools expected', () => {
    const percents = buildCompleteness(8, 6, 3, 1)?.fills.map(({ percent }) => percent);
    expect(percents).toEqual([60, 30, 10]);
  });

  test('has no bar and a hint when no school is expected', () => {
    expect(buildCompleteness(0, 0, 0, 0)).toEqual({
      sentence: 'Заполнено 0 из 0',
      label: 'Заполнено 0 из 0: заполнено 0, частично 0, пусто 0',
      fills: [],
      notes: ['Школ пока нет: заполните лист «Школы» или первую строку таблицы.'],
    });
  });

  test('says that nobody owes a report', () => {
    expect(buildCompleteness(5, 5, 0, 0)?.notes).toEqual(['Должников нет.']);
  });

  test('says that there is no register, and then nothing about debtors', () => {
    const completeness = { ...NOTHING_MISSING, expected: 6, filled: 6, registerGiven: false };
    const view = buildView({ ...state, completeness }, ru);
    expect(view.completeness?.notes).toEqual([
      'Реестр школ не задан: посчитаны строки таблицы. Чтобы видеть, кто не отчитался, заполните лист «Школы».',
    ]);
    expect(view.debtors).toBeNull();
  });

  test('groups the digits of large numbers as the language does', () => {
    const completeness = { ...NOTHING_MISSING, expected: 5000, filled: 1019, empty: 3981 };
    expect(buildView({ ...state, completeness }, ru).completeness?.sentence).toBe(
      'Заполнено 1\u00a0019 из 5\u00a0000',
    );
    expect(buildView({ ...state, completeness }, en).completeness?.sentence).toBe(
      '1,019 of 5,000 filled',
    );
  });
});

describe('debtors', () => {
  test('are counted and named', () => {
    expect(buildView(state, ru).debtors).toEqual({
      title: 'Не отчитались 3 школы',
      schools: ['Лицей № 62', 'СОШ № 1', 'СОШ № 2'],
    });
  });
});

describe('verdicts', () => {
  test('have sign, word and count, a zero too', () => {
    const rows = buildView(state, ru).verdicts.map(({ sign, word, count }) => [sign, word, count]);
    expect(rows).toEqual([
      ['✓', 'выполнен', '22'],
      ['—', 'не выполнен', '1'],
      ['?', 'нет данных', '0'],
      ['·', 'цель не задана', '1'],
    ]);
  });

  test('a missed indicator keeps its words', () => {
    expect(buildView(state, ru).missed).toEqual([
      {
        code: '3.1',
        title: 'Встречи с вузами',
        target: '10',
        actual: '7',
        gap: 'не хватает 3 встреч',
      },
    ]);
  });

  test.each([
    ['', 'нет данных'],
    ['0', '0'],
  ])('the actual %j of a missed indicator is shown as %j', (actual, shown) => {
    const missed = state.missed.map((one) => ({ ...one, actual }));
    expect(buildView({ ...state, missed }, ru).missed[0]?.actual).toBe(shown);
  });
});

describe('findings', () => {
  test.each([
    { errors: 1, queries: 0, sentence: '1 ошибка' },
    { errors: 3, queries: 4, sentence: '3 ошибки, 4 вопроса' },
    { errors: 0, queries: 11, sentence: '11 вопросов' },
    { errors: 0, queries: 0, sentence: 'Открытых замечаний нет: все вопросы пояснены.' },
  ])('$errors errors and $queries queries read «$sentence»', ({ errors, queries, sentence }) => {
    expect(buildView({ ...state, errors, queries }, ru).findings?.sentence).toBe(sentence);
  });

  test('say that there are none', () => {
    const findings = buildView({ ...state, errors: 0, groups: [] }, ru).findings;
    expect(findings).toEqual({ sentence: 'Замечаний нет.', groups: [] });
  });

  test('stand in groups with severity, count, examples and the way to the cell', () => {
    expect(buildView(state, ru).findings?.groups).toEqual([
      {
        key: 'check/part-exceeds-whole',
        severity: 'error',
        severityWord: 'ошибка',
        kind: 'Часть больше целого',
        count: '1',
        examples: ['E7 · МБОУ «СОШ № 15»'],
        findings: [
          {
            key: 'check/part-exceeds-whole Сбор E7',
            sheet: 'Сбор',
            cell: 'E7',
            place: 'Сбор, E7',
            school: 'МБОУ «СОШ № 15»',
            message: 'Победителей больше, чем участников.',
            advice: 'Проверьте оба числа.',
            state: '',
          },
        ],
        more: '',
      },
    ]);
  });

  test('errors come before queries, else the order stays', () => {
    const groups = [
      { ...group, code: 'a', severity: 'query' },
      { ...group, code: 'b', severity: 'error' },
      { ...group, code: 'c', severity: 'query' },
      { ...group, code: 'd', severity: 'error' },
    ] as const;
    const keys = buildView({ ...state, groups }, ru).findings?.groups.map(({ key }) => key);
    expect(keys).toEqual(['b', 'd', 'a', 'c']);
  });

  test('those that are only on the sheet are counted', () => {
    const groups = [{ ...group, count: 31, findings: [finding] }];
    expect(buildView({ ...state, groups }, ru).findings?.groups[0]?.more).toBe(
      'и ещё 30 – на листе «Замечания»',
    );
  });

  test('only the first two are examples; one without a school is named by its sheet', () => {
    const findings = [{ ...finding, school: '' }, finding, finding];
    const groups = [{ ...group, count: 3, findings }];
    expect(buildView({ ...state, groups }, ru).findings?.groups[0]?.examples).toEqual([
      'Сбор, E7',
      'E7 · МБОУ «СОШ № 15»',
    ]);
  });

  test('an explained one says so', () => {
    const groups = [{ ...group, findings: [{ ...finding, state: 'explained' as const }] }];
    expect(buildView({ ...state, groups }, ru).findings?.groups[0]?.findings[0]?.state).toBe(
      'пояснено',
    );
  });

  test('text that looks like HTML passes as it is', () => {
    const groups = [{ ...group, findings: [{ ...finding, school: '<script>alert(1)</script>' }] }];
    expect(buildView({ ...state, groups }, ru).findings?.groups[0]?.findings[0]?.school).toBe(
      '<script>alert(1)</script>',
    );
  });
});
