// Indicators over shares, of which a school may give the percent alone, and over counts that stand in one cell.

import { evaluateSchool } from '../../../src/core/evaluating/evaluate-school.ts';
import { readFormSource } from '../../../src/core/evaluating/form-source.ts';
import { sumSchools } from '../../../src/core/evaluating/sum-schools.ts';
import type { Form } from '../../../src/core/programme/form.ts';
import type { PartSource } from '../../../src/core/programme/indicator.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import { readCell } from '../../../src/core/reading/read-cell.ts';
import type { SchoolRow } from '../../../src/core/reading/reading.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import { buildField, buildForm, buildRow, buildSchool } from './build-form-table.ts';

const EVENTS = buildField('ярмарка', {
  kind: 'named-counts',
  labels: [
    { title: 'мероприятия', stems: ['мероприят'] },
    { title: 'участники', stems: ['участник', 'чел'] },
  ],
});
const FORM: Form = {
  ...buildForm(
    buildField('доля', { kind: 'share' }),
    buildField('вторая', { kind: 'share' }),
    EVENTS,
  ),
  layout: 'sheet-per-school',
};
const ROWS_FORM: Form = { ...FORM, layout: 'row-per-school' };

/** A school's row with what was typed, read as the reading does it. */
function typeRow(name: string, typed: Readonly<Record<string, CellValue>>): SchoolRow {
  const row = buildRow(FORM, buildSchool(name), {});
  const readings = FORM.fields.flatMap((field) => {
    const raw = typed[field.key];
    if (raw === undefined) return [];
    return [[field.key, readCell(raw, String(raw ?? ''), field, null, 5, 3)] as const];
  });
  return { ...row, readings: Object.fromEntries(readings) };
}

function prepare(
  numerator: string,
  denominator: string | null,
  parts: readonly PartSource[] = [],
  form: Form = FORM,
) {
  const [indicator] = kemerovoCity.indicators;
  if (indicator === undefined) throw new Error('the programme has no indicators');
  const source = { kind: 'form', form: form.key, numerator, denominator, parts } as const;
  return readFormSource(indicator, source, form);
}

const SHARE = prepare('доля_числитель', 'доля_знаменатель');

function evaluate(typed: Readonly<Record<string, CellValue>> | null, source = SHARE) {
  const row = typed === null ? undefined : typeRow('СОШ № 1', typed);
  return evaluateSchool(source, { school: buildSchool('СОШ № 1'), row });
}

function sumTyped(
  source: typeof SHARE,
  schools: Readonly<Record<string, Readonly<Record<string, CellValue>>>>,
  unit: 'percent' | 'count' = 'percent',
) {
  const asked = Object.entries(schools).map(([name, typed]) => ({
    school: buildSchool(name),
    row: typeRow(name, typed),
  }));
  return sumSchools(source, asked, unit);
}

describe('a school under a share', () => {
  test.each<[CellValue, object]>([
    ['9 из 20', { kind: 'used', numerator: 9, denominator: 20 }],
    ['0 из 20', { kind: 'used', numerator: 0, denominator: 20 }],
    ['0 из 0', { kind: 'used', numerator: 0, denominator: 0 }],
    ['9 из 20 (50 %)', { kind: 'used', numerator: 9, denominator: 20 }],
    [
      '45 %',
      { kind: 'shown', value: 45, reason: { kind: 'percent-only', field: 'Столбец «доля»' } },
    ],
    [45, { kind: 'shown', value: 45 }],
    [0, { kind: 'shown', value: 0 }],
    ['нет', { kind: 'shown', value: 0 }],
    [null, { kind: 'excluded', reason: { kind: 'blank' } }],
    ['много', { kind: 'excluded', reason: { kind: 'unreadable', found: 'много' } }],
    ['25 из 20', { kind: 'excluded', reason: { kind: 'unreadable', found: '25 из 20' } }],
    ['120 %', { kind: 'excluded', reason: { kind: 'unreadable' } }],
    [-5, { kind: 'excluded', reason: { kind: 'unreadable' } }],
  ])('%p', (typed, outcome) => {
    expect(evaluate({ доля: typed })).toMatchObject(outcome);
  });

  test('has no percent to show where the indicator is more than the share', () => {
    const sum = prepare('доля_числитель + вторая_числитель', 'доля_знаменатель');
    expect(evaluate({ доля: '9 из 20', вторая: '45 %' }, sum)).toEqual({
      kind: 'excluded',
      reason: { kind: 'percent-only', field: 'Столбец «вторая»' },
    });
    const crossed = prepare('доля_числитель', 'вторая_знаменатель');
    expect(evaluate({ доля: '45 %', вторая: '45 %' }, crossed).kind).toBe('excluded');
  });

  test('without its tab or without the line is told so', () => {
    expect(evaluate(null)).toEqual({ kind: 'excluded', reason: { kind: 'no-sheet' } });
    expect(evaluate({})).toMatchObject({ reason: { kind: 'no-line', field: 'Столбец «доля»' } });
    const inRows = prepare('доля_числитель', 'доля_знаменатель', [], ROWS_FORM);
    expect(evaluate(null, inRows)).toEqual({ kind: 'excluded', reason: { kind: 'no-row' } });
    expect(evaluate({}, inRows)).toMatchObject({ reason: { kind: 'no-column' } });
  });

  test('that states other counts lacks this one', () => {
    const people = prepare('ярмарка_участники', null);
    expect(evaluate({ ярмарка: '2 мероприятия' }, people)).toEqual({
      kind: 'excluded',
      reason: { kind: 'no-part', field: 'Столбец «ярмарка»', part: 'участники' },
    });
    expect(evaluate({ ярмарка: '65 чел.' }, people)).toMatchObject({ numerator: 65 });
    expect(evaluate({ ярмарка: 'не проводилась' }, people)).toMatchObject({ numerator: 0 });
    expect(evaluate({ ярмарка: null }, people)).toMatchObject({ reason: { kind: 'blank' } });
  });

  test('that counts different things makes no number of them', () => {
    const all = prepare('ярмарка', null);
    expect(evaluate({ ярмарка: '2 мероприятия, 65 чел.' }, all)).toEqual({
      kind: 'excluded',
      reason: { kind: 'no-value' },
    });
  });
});

describe('the total of a share', () => {
  test('is of the schools with counts; percents are shown and never summed', () => {
    const figures = sumTyped(SHARE, {
      'СОШ № 1': { доля: '9 из 20' },
      'СОШ № 2': { доля: '90 %' },
      'СОШ № 3': { доля: '11 из 20 (55 %)' },
    });
    expect(figures).toMatchObject({ numerator: 20, denominator: 40, actual: 50 });
    expect(figures.coverage).toMatchObject({
      used: 2,
      expected: 3,
      excluded: [{ school: 'СОШ № 2', reason: { kind: 'percent-only' } }],
    });
    expect(figures.bySchool).toMatchObject([
      { school: 'СОШ № 1', numerator: 9, denominator: 20, value: 45 },
      { school: 'СОШ № 2', numerator: null, denominator: null, value: 90 },
      { school: 'СОШ № 3', numerator: 11, denominator: 20, value: 55 },
    ]);
    expect(figures.byDistrict).toMatchObject([{ numerator: 20, denominator: 40, value: 50 }]);
  });

  test('has no data where no school gave counts', () => {
    const figures = sumTyped(SHARE, { 'СОШ № 1': { доля: '45 %' }, 'СОШ № 2': { доля: 90 } });
    expect(figures).toMatchObject({ numerator: null, denominator: null, actual: null });
    expect(figures.bySchool.map(({ value }) => value)).toEqual([45, 90]);
    expect(figures.byDistrict).toEqual([]);
  });
});

describe('parts of a target', () => {
  const source = prepare('ярмарка_участники', null, [
    { label: 'учреждения', numerator: 'ярмарка_участники > 0' },
    { label: 'обучающиеся', numerator: 'ярмарка_участники' },
  ]);

  test('are summed over the schools, each school by itself', () => {
    const figures = sumTyped(
      source,
      {
        'СОШ № 1': { ярмарка: 'Экскурсия – 25 чел., ДОД – 40 чел.' },
        'СОШ № 2': { ярмарка: 'не проводилась' },
        'СОШ № 3': { ярмарка: '35 чел.' },
        'СОШ № 4': { ярмарка: null },
      },
      'count',
    );
    expect([...figures.labelled]).toEqual([
      ['учреждения', 2],
      ['обучающиеся', 100],
    ]);
    const people = figures.labelledSchools.get('обучающиеся') ?? [];
    expect(people.map(({ school, numerator }) => [school, numerator])).toEqual([
      ['СОШ № 1', 65],
      ['СОШ № 2', 0],
      ['СОШ № 3', 35],
    ]);
    expect(figures).toMatchObject({ numerator: 100, actual: 100 });
  });

  test('that no school states have no figure', () => {
    const figures = sumTyped(source, { 'СОШ № 1': { ярмарка: '2 мероприятия' } }, 'count');
    expect(figures.labelled.size).toBe(0);
  });
});
