// The year of a workbook, from the surest hint to none.

import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import { chooseYear } from '../../../src/core/reading/choose-year.ts';
import { listTables } from '../../../src/core/reading/find-forms.ts';
import { recogniseProgramme } from '../../../src/core/reading/recognise-programme.ts';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/snapshot.ts';
import { buildSheet, buildWorkbook } from './build-workbook.ts';
import { NO_REGISTER, type Row, TABLE } from './find-table.ts';

interface Hints {
  readonly name?: string;
  /** Rows above the headings. */
  readonly titles?: readonly Row[];
  readonly others?: readonly SheetSnapshot[];
}

function choose({ name = 'Сбор', titles = [], others = [] }: Hints, given: number | null = null) {
  const workbook = buildWorkbook(buildSheet([...titles, ...TABLE], { name, id: 1 }), ...others);
  const found = recogniseProgramme(workbook, NO_REGISTER, null);
  if (found.kind === 'refused') throw new Error(found.problem.kind);
  return chooseYear(workbook, kemerovoCity, listTables(found.searches), given);
}

function yearOf(hints: Hints): number | null {
  const chosen = choose(hints);
  return chosen.kind === 'chosen' ? chosen.year : null;
}

function buildFacts(...years: readonly CellValue[]): SheetSnapshot {
  const rows = years.map((year) => ['1.1', year, 5]);
  return buildSheet([['Код', 'Год', 'Факт'], ...rows], { name: 'Факты', id: 2 });
}

const ALIEN = buildSheet([['Архив 2020']], { name: 'Архив 2019', id: 5 });
const SUMMARY = buildSheet([['Сводка']], { name: 'Сводка 2025', id: 3 });

describe('a year that is given', () => {
  test('wins over every hint', () => {
    expect(choose({ name: 'Сбор 2024' }, 2025)).toEqual({ kind: 'chosen', year: 2025 });
  });

  test.each([2022, 0, -2023, 2026])('%p is refused as none of the programme’s', (given) => {
    expect(choose({ name: 'Сбор 2024' }, given)).toEqual({
      kind: 'refused',
      problem: { kind: 'unknown-year', given, known: [2023, 2024, 2025] },
    });
  });
});

describe('without a year given', () => {
  test.each<readonly [string, Hints, number]>([
    ['the name of the form’s sheet', { name: 'Сбор 2024' }, 2024],
    ['the name before a title', { name: 'Сбор 2024', titles: [['Отчёт за 2025 год']] }, 2024],
    ['a title above the headings', { titles: [['Отчёт'], ['за 2024 год']] }, 2024],
    ['a title before another sheet’s name', { titles: [['за 2024 год']], others: [SUMMARY] }, 2024],
    ['the name of a summary built before', { others: [SUMMARY] }, 2025],
    ['a summary’s name before «Факты»', { others: [buildFacts(2024), SUMMARY] }, 2025],
    ['the one year of «Факты»', { others: [buildFacts(2024, '2024 г.', '')] }, 2024],
    ['the one year of «Факты» that is the programme’s', { others: [buildFacts(2022, 2025)] }, 2025],
    ['the latest year of «Факты»', { others: [buildFacts(2024, 2025, 2024)] }, 2025],
    ['the first that a name has of the programme’s', { name: 'Сбор 2021-2025' }, 2025],
  ])('%s tells', (_, hints, year) => {
    expect(yearOf(hints)).toBe(year);
  });

  test.each<readonly [string, Hints]>([
    ['no hint', {}],
    ['a year of another century', { name: 'Сбор 1999' }],
    ['an alien year of a sheet that is not the form’s', { others: [ALIEN] }],
    ['a number that holds one', { name: 'Сбор 20241' }],
    ['no year on «Факты»', { others: [buildFacts('', 'прошлый')] }],
  ])('%s leaves the programme’s first', (_, hints) => {
    expect(yearOf(hints)).toBe(2023);
  });
});

describe('a programme without forms', () => {
  const programme = { ...kemerovoCity, forms: [] };

  test.each<readonly [string, readonly SheetSnapshot[], number]>([
    ['the latest year of «Факты» before a summary’s name', [buildFacts(2023, 2024), SUMMARY], 2024],
    ['a summary’s name where «Факты» name none', [buildFacts(''), SUMMARY], 2025],
    ['nothing: the first', [], 2023],
  ])('%s tells', (_, sheets, year) => {
    expect(chooseYear(buildWorkbook(...sheets), programme, [], null)).toEqual({
      kind: 'chosen',
      year,
    });
  });
});

describe('a form that names only years which are not the programme’s', () => {
  test.each<readonly [string, Hints, number]>([
    ['the sheet’s name', { name: 'Сбор 2026' }, 2026],
    ['a title', { titles: [['Отчёт'], ['за 2019 год']] }, 2019],
    ['the sheet’s name before a title', { name: 'Сбор 2027', titles: [['за 2026 год']] }, 2027],
    ['a name beside an old summary', { name: 'Сбор 2026', others: [SUMMARY] }, 2026],
    ['a name beside «Факты»', { name: 'Сбор 2026', others: [buildFacts(2024)] }, 2026],
  ])('%s is refused', (_, hints, given) => {
    expect(choose(hints)).toEqual({
      kind: 'refused',
      problem: { kind: 'unknown-year', given, known: [2023, 2024, 2025] },
    });
  });

  test('is built for a year that is given, or that a title names', () => {
    expect(choose({ name: 'Сбор 2026' }, 2025)).toEqual({ kind: 'chosen', year: 2025 });
    expect(yearOf({ name: 'Сбор 2026', titles: [['за 2024 год']] })).toBe(2024);
  });
});
