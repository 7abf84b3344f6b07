// A thousand schools, two hundred fields, ten years of targets: all is read, nothing is lost.

import type { Field } from '../../../src/core/programme/form.ts';
import type { Indicator } from '../../../src/core/programme/indicator.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { summarise } from '../../../src/core/summarise.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import { buildSheet } from '../reading/build-workbook.ts';
import { holdSettings, settle } from './edit-settings.ts';
import { SAMPLE } from './sample-programme.ts';

const YEARS = Array.from({ length: 10 }, (_, index) => 2020 + index);
const [FIRST_FORM] = SAMPLE.forms;
const [FIRST_INDICATOR] = SAMPLE.indicators;
if (FIRST_FORM === undefined || FIRST_INDICATOR === undefined) throw new Error('no sample');
const [FIRST_FIELD] = FIRST_FORM.fields;
if (FIRST_FIELD === undefined) throw new Error('no sample');

const FIELDS = Array.from(
  { length: 200 },
  (_, index): Field => ({
    ...FIRST_FIELD,
    key: `поле_${index}`,
    title: `Сколько учтено по строке ${index}`,
  }),
);

const INDICATORS = FIELDS.map(
  ({ key }, index): Indicator => ({
    ...FIRST_INDICATOR,
    code: `1.${index}`,
    title: `Показатель номер ${index}`,
    reportTitle: `Показатель номер ${index}`,
    unit: 'count',
    source: { kind: 'form', form: 'сбор', numerator: key, denominator: null, parts: [] },
    targets: Object.fromEntries(
      YEARS.map((year) => [
        String(year),
        {
          printed: String(index + 1),
          parts: [
            {
              comparator: 'at-least' as const,
              value: index + 1,
              unit: 'count' as const,
              label: null,
              noun: FIRST_INDICATOR.noun,
              scope: 'territory' as const,
            },
          ],
        },
      ]),
    ),
  }),
);

const LARGE: Programme = {
  ...SAMPLE,
  years: YEARS,
  forms: [{ ...FIRST_FORM, fields: FIELDS }],
  indicators: INDICATORS,
  rules: {},
  links: [],
  plan: [],
  grouping: null,
};

const FORM_ROWS: readonly (readonly CellValue[])[] = [
  ['Школа', ...FIELDS.map(({ title }) => title)],
  ...Array.from({ length: 1000 }, (_, school) => [
    `МБОУ СОШ № ${school + 1}`,
    ...FIELDS.map((__, index) => (school + index) % 5),
  ]),
];

test('its settings are read back whole', () => {
  expect(settle(holdSettings(LARGE))).toEqual({ programme: LARGE, faults: [] });
});

test('the summary of all schools is built by it', () => {
  const { sheets } = holdSettings(LARGE);
  const form = buildSheet(FORM_ROWS, { name: 'Сбор 2024', id: 90 });
  const result = summarise(
    { sheets: [...sheets, form] },
    { builtAt: '20.11.2026 21:40', programmeId: null, year: null, language: 'ru' },
  );

  if (result.kind !== 'done') throw new Error(result.problem.kind);
  const { programme, year, results, findings } = result.summary;
  expect(programme).toEqual(LARGE);
  expect(year).toBe(2024);
  expect(results).toHaveLength(200);
  expect(results.every(({ numerator }) => numerator === 2000)).toBe(true);
  expect(findings.filter(({ finding }) => finding.code === 'settings/invalid')).toEqual([]);
});
