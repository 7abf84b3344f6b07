import { keepYear, tellSheetYear } from '../../../src/core/reading/sheet-year.ts';
import { buildSheet } from './build-workbook.ts';

describe('tellSheetYear(sheet, row of the headings)', () => {
  test.each([
    ['Сбор 2024', ['Отчёт за 2023 год'], 2024],
    ['Сбор 2022-2023', [], 2023],
    ['Сбор 2022/23', [], 2023],
    ['Сбор', ['Отчёт за 2023 год'], 2023],
    ['Сбор', ['Программа на 2023–2025 годы', 'Отчёт, 2024'], 2024],
    ['Сбор', ['Приказы 2021 и 2023 годов'], null],
    ['Сбор', [], null],
  ])('of «%s» with titles %j is %s', (name, titles, year) => {
    const sheet = buildSheet([...titles.map((title) => [title]), ['Школа', '2020']], { name });

    expect(tellSheetYear(sheet, titles.length + 1)).toBe(year);
  });
});

describe('keepYear(sheets, year of each, given)', () => {
  const keep = (years: readonly (number | null)[], given: number | null) =>
    keepYear(years, (year) => year, given);

  test.each<[readonly (number | null)[], number | null, readonly (number | null)[]]>([
    [[], null, []],
    [[2023], null, [2023]],
    [[2023, 2024], null, [2024]],
    [[2023, 2024, 2024], null, [2024, 2024]],
    [[2023, 2024], 2023, [2023]],
    [[2023, 2024], 2025, [2023, 2024]],
    [[2023, null], null, [2023, null]],
    [[null, null], 2023, [null, null]],
  ])('of %j with %s given keeps %j', (years, given, kept) => {
    expect(keep(years, given)).toEqual(kept);
  });
});
