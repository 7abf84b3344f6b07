// The sentences about the programme's own settings sheets, in both languages.

import { chooseMessages } from '../../../src/core/messages/choose-messages.ts';
import { formatFinding } from '../../../src/core/messages/format-finding.ts';
import type { FindingOf } from '../../../src/core/messages/messages.ts';
import type { ExpressionFault } from '../../../src/core/programme/expression/expression.ts';
import type {
  Owner,
  SettingsTrouble,
  WantedText,
} from '../../../src/core/programme/settings-detail.ts';

const AT = { from: 0, to: 7 };

const FAULTS: { readonly [Kind in ExpressionFault['kind']]: ExpressionFault } = {
  empty: { kind: 'empty', at: AT, found: '' },
  'too-long': { kind: 'too-long', at: AT, found: 'х', limit: 1000 },
  'too-deep': { kind: 'too-deep', at: AT, found: '(', limit: 50 },
  'too-many-parts': { kind: 'too-many-parts', at: AT, found: 'х', limit: 300 },
  'number-too-large': { kind: 'number-too-large', at: AT, found: '9' },
  'unknown-character': { kind: 'unknown-character', at: AT, found: ',', nearest: ';' },
  unexpected: { kind: 'unexpected', at: AT, found: ')', expected: ['value', 'operator', 'end'] },
  'chained-comparison': { kind: 'chained-comparison', at: AT, found: '<' },
  'unknown-field': { kind: 'unknown-field', at: AT, found: 'договор', nearest: 'договоры' },
  'unknown-function': { kind: 'unknown-function', at: AT, found: 'СУММ', nearest: null },
  'argument-count': {
    kind: 'argument-count',
    at: AT,
    found: 'ЕСЛИ',
    given: 2,
    least: 3,
    most: 3,
  },
  grades: { kind: 'grades', at: AT, found: 'УЧЕНИКОВ' },
};

const WANTED: { readonly [Wanted in WantedText]: Wanted } = {
  'field-key': 'field-key',
  code: 'code',
  grades: 'grades',
  number: 'number',
  'whole-number': 'whole-number',
  'group-count': 'group-count',
  years: 'years',
  day: 'day',
  labels: 'labels',
  parts: 'parts',
  scale: 'scale',
  noun: 'noun',
  comparison: 'comparison',
  blank: 'blank',
};

const TEXT = 'договор > 0';

/** By kind; a kind without a sample does not compile. */
const TROUBLES: {
  readonly [Kind in SettingsTrouble['kind']]: readonly Extract<
    SettingsTrouble,
    { readonly kind: Kind }
  >[];
} = {
  needed: [{ kind: 'needed' }],
  word: [{ kind: 'word', allowed: ['форма', 'вводится вручную'] }],
  'date-cell': [{ kind: 'date-cell' }],
  'error-cell': [{ kind: 'error-cell' }],
  text: Object.values(WANTED).map((wanted) => ({ kind: 'text', wanted })),
  'target-reading': [{ kind: 'target-reading' }],
  duplicate: [
    { kind: 'duplicate', first: 'A5' },
    { kind: 'duplicate', first: null },
  ],
  unknown: (['task', 'form', 'indicator', 'field', 'column'] as const).flatMap((thing) => [
    { kind: 'unknown', thing, nearest: null },
    { kind: 'unknown', thing, nearest: 'договоры' },
  ]),
  'unknown-year': [{ kind: 'unknown-year', years: [2023, 2024, 2025] }],
  'no-denominator': [{ kind: 'no-denominator' }],
  'no-column': [{ kind: 'no-column', line: 'Поступили' }],
  'term-order': [{ kind: 'term-order' }],
  circle: [{ kind: 'circle', codes: ['1.1', '1.2', '1.1'] }],
  scale: [
    ...(['gap', 'overlap', 'open'] as const).map((problem) => ({
      kind: 'scale' as const,
      problem,
      level: 'низкий',
      next: 'высокий',
    })),
    { kind: 'scale', problem: 'empty', level: 'низкий', next: null },
  ],
  expression: [
    ...Object.values(FAULTS).map((fault) => ({
      kind: 'expression' as const,
      text: fault.kind === 'empty' ? '' : TEXT,
      fault,
      elsewhere: null,
    })),
    {
      kind: 'expression',
      text: TEXT,
      fault: FAULTS['unknown-field'],
      elsewhere: 'Итоги года',
    },
    {
      kind: 'expression',
      text: TEXT,
      fault: { kind: 'unexpected', at: { from: 11, to: 11 }, found: '', expected: ['value'] },
      elsewhere: null,
    },
    {
      kind: 'expression',
      text: TEXT,
      fault: { kind: 'argument-count', at: AT, found: 'МИН', given: 0, least: 1, most: 30 },
      elsewhere: null,
    },
  ],
  'faulty-field': [{ kind: 'faulty-field', name: 'договоры', sheet: 'Поля', cell: 'B7' }],
  'plan-year': [{ kind: 'plan-year' }],
  'no-fields': [{ kind: 'no-fields' }],
  'heading-row': [{ kind: 'heading-row', table: 'Задачи', headings: ['Код', 'Задача'] }],
  table: [{ kind: 'table', table: 'Задачи', headings: ['Код', 'Задача'] }],
  'no-sheet': [{ kind: 'no-sheet', name: 'Показатели' }],
  'no-rows': [{ kind: 'no-rows', table: 'Показатели' }],
  copy: [
    { kind: 'copy', read: 'Программа', title: 'Другая программа' },
    { kind: 'copy', read: 'Программа', title: '' },
  ],
  'other-form': [{ kind: 'other-form', programme: 'Другая программа', sheet: 'Сбор' }],
  'second-programme': [
    { kind: 'second-programme', programme: 'Наша программа', other: 'Другая программа' },
  ],
};

const OWNERS: readonly (Owner | null)[] = [
  null,
  ...(['indicator', 'activity', 'rule', 'programme'] as const).map((kind) => ({
    kind,
    name: '1.8',
  })),
];

function build(trouble: SettingsTrouble, owner: Owner | null): FindingOf<'settings/invalid'> {
  return {
    code: 'settings/invalid',
    severity: 'error',
    place: { sheet: 'Показатели', sheetId: 3, cell: 'J5', cells: ['J5'] },
    school: '',
    field: owner === null ? 'Числитель' : '',
    found: TEXT,
    expected: 'programme',
    detail: { ...trouble, owner },
  };
}

const ALL = Object.values(TROUBLES).flatMap((troubles) =>
  troubles.flatMap((trouble) => OWNERS.map((owner) => build(trouble, owner))),
);

describe.each(['ru', 'en'] as const)('in %s', (language) => {
  const messages = chooseMessages(language);

  test.each(ALL.map((finding) => [finding.detail?.kind, finding.detail?.owner, finding] as const))(
    '%s of %j is made of whole sentences',
    (_kind, _owner, finding) => {
      const { message, advice } = formatFinding(finding, messages);
      expect(message).toContain('Показатели');
      expect(message).toContain('J5');
      for (const sentence of [message, advice]) {
        expect(sentence).toMatch(/^[А-ЯЁA-Z].*[^.]\.$/u);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\s[,.;:]|\.\.|: :|\n|«»|“”/);
      }
    },
  );

  test('what stands there is shown, and what was meant', () => {
    const finding = build(
      { kind: 'expression', text: TEXT, fault: FAULTS['unknown-field'], elsewhere: null },
      null,
    );
    const { message } = formatFinding(finding, messages);

    expect(message).toContain('^договор > 0');
    expect(message).toContain('договоры');
    expect(message).toContain('Числитель');
  });
});

test('a line of «Программа» is called a line', () => {
  const finding = { ...build({ kind: 'text', wanted: 'years' }, null), inLine: true as const };

  expect(formatFinding(finding, chooseMessages('ru')).message).toBe(
    'Лист «Показатели», ячейка J5: в строке «Числитель» стоит «договор > 0», а ожидаются годы четырьмя цифрами.',
  );
  expect(formatFinding(finding, chooseMessages('en')).message).toContain(
    'the line “Числитель” has',
  );
});
