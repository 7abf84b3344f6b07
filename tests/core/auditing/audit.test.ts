// The audit as a whole: it survives anything, and what is sound raises nothing.

import fc from 'fast-check';
import { auditPublication } from '../../../src/core/auditing/audit.ts';
import { countAudit } from '../../../src/core/auditing/count-audit.ts';
import { PUBLISHED_KINDS, type Published } from '../../../src/core/auditing/published.ts';
import { formatAuditFinding } from '../../../src/core/messages/audit-texts.ts';
import { chooseAuditMessages } from '../../../src/core/messages/choose-audit-messages.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import { publish } from './publish.ts';

const audit = (rows: readonly Published[]) =>
  auditPublication({ sheet: 'Публикация', sheetId: 1, rows }, kemerovoCity);

const SOUND: readonly Published[] = [
  publish('name', {
    code: '1.1',
    title: 'Доля обучающихся 5-9 классов, прошедших пробы',
    unit: 'percent',
  }),
  publish('name', { code: '1.2', title: 'Количество встреч с работодателями', unit: 'count' }),
  ...['2023', '2024'].flatMap((when, index) => [
    publish('target', { code: '1.1', when, printed: String(50 + index), unit: 'percent' }),
    publish('target', { code: '1.2', when, printed: `не менее ${5 + index}`, unit: 'count' }),
  ]),
  publish('figure', {
    code: '1.1',
    title: 'Доля обучающихся 5-9 классов, прошедших пробы',
    when: '2023',
    printed: '61,2 %',
    part: 612,
    whole: 1000,
    wholeLabel: 'обучающиеся 5-9 классов',
    mark: true,
  }),
  publish('figure', {
    code: '1.2',
    title: 'Встречи',
    when: '2023',
    printed: '4 встречи',
    part: 4,
    mark: false,
    measure: 'провести ещё одну',
  }),
  publish('contingent', { title: 'обучающиеся 5-9 классов', when: '2023', printed: '1000' }),
  publish('document', {
    title: 'Приказ о мониторинге за 2023 год',
    printed: '01.12.2023',
    group: 'приказ',
  }),
  publish('deadline', {
    title: 'сдать отчёт',
    when: '2023',
    printed: 'до 15.01.2024',
    group: 'приказ',
  }),
  publish('statement', { code: '1.1', when: '2023', printed: 'Доля остаётся высокой.' }),
];

test('a sound report raises nothing and its figures are right', () => {
  const result = audit(SOUND);

  expect(result.findings).toEqual([]);
  expect(result.figures.map(({ verdict }) => verdict)).toEqual(['exact', 'not-checked']);
  expect(countAudit(result)).toEqual({
    figures: 2,
    right: 1,
    cutOff: 0,
    wrong: 0,
    open: 1,
    errors: 0,
    queries: 0,
  });
});

test('no rows raise nothing', () => {
  expect(audit([])).toMatchObject({ figures: [], findings: [] });
});

test('what cannot be right comes first', () => {
  const { findings } = audit([
    publish('activity', { code: '1', printed: 'апрель' }),
    publish('other', { title: 'Доля', when: '2023', printed: '4,2 %', part: 4, whole: 105 }),
  ]);

  expect(findings.map(({ code }) => code)).toEqual(['figure/wrong', 'due/no-year']);
});

test('the targets of the programme stand in where the publication prints none', () => {
  const miss = publish('figure', {
    code: '3.1',
    title: 'Школы',
    when: '2023',
    printed: 'в 33 ОУ',
    part: 33,
  });

  expect(audit([miss]).findings).toMatchObject([
    {
      code: 'measure/missing',
      target: '34',
      places: [{ subject: '3.1' }, { where: 'Программа', cell: '' }],
    },
  ]);
});

const TEXTS = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    '4,2 %',
    '2022-2023',
    'не менее 00',
    'до 2-х %',
    '31.02.2023',
    'октябрь',
    'от общего числа',
    '9-11 классов',
    '1.1',
    '∞',
  ),
);
const ROWS = fc.array(
  fc.record({
    kind: fc.constantFrom(...PUBLISHED_KINDS.map(([kind]) => kind)),
    code: fc.oneof(fc.constantFrom('', '1', '1.1', '1.2', '2'), TEXTS),
    title: TEXTS,
    when: TEXTS,
    printed: TEXTS,
    part: fc.oneof(
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.nat(50),
    ),
    whole: fc.oneof(fc.constant(null), fc.integer({ min: -5, max: 50 })),
    wholeLabel: TEXTS,
    unit: fc.constantFrom('percent' as const, 'count' as const, null),
    mark: fc.constantFrom(true, false, null),
    measure: TEXTS,
    group: fc.constantFrom('', 'а', 'б'),
    place: fc.constantFrom('', 'Отчёт', 'Отчёт, 2', 'Паспорт'),
  }),
  { maxLength: 14 },
);

test('nothing that is printed breaks the audit or leaves a sentence unsaid', () => {
  fc.assert(
    fc.property(ROWS, (given) => {
      const { findings } = audit(given.map(({ kind, ...row }) => publish(kind, row)));
      for (const finding of findings) {
        expect(finding.places.length).toBeGreaterThan(0);
        for (const language of ['ru', 'en'] as const) {
          const { message, advice } = formatAuditFinding(finding, chooseAuditMessages(language));
          expect(message).toMatch(/\.$/);
          expect(advice).toMatch(/\.$/);
          expect(message).not.toMatch(/undefined|null|NaN|\[object/);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('a thousand indicators over ten years are audited in good time', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) =>
    publish('figure', {
      code: String(index % 1000),
      title: `показатель ${index % 1000}`,
      when: String(2010 + Math.floor(index / 1000)),
      printed: '50 %',
      part: index + 1,
      whole: 2 * index + 2,
    }),
  );

  expect(auditPublication({ sheet: 'Публикация', sheetId: 1, rows }, null).figures).toHaveLength(
    10_000,
  );
});
