// «Динамика» with its charts, built whole: twice the same, people's own charts stay, a year more replaces ours.

import { join } from 'node:path';
import type { SheetChart, Workbook } from '../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../src/local/xlsx/write-xlsx.ts';
import {
  buildReport,
  findText,
  listValues,
  openAddon,
  ROOT,
  readBook,
  sheetOf,
} from './built-addon.ts';

const DISTRICT = join(ROOT, 'examples/kemerovo-district.xlsx');
const SHEET = 'Динамика';

const build = (workbook: Workbook) => buildReport(openAddon(workbook));
const titlesOf = (workbook: Workbook) => sheetOf(workbook, SHEET).charts.map(({ title }) => title);

const OWN: SheetChart = {
  areas: [{ row: 6, column: 1, rows: 2, columns: 1 }],
  title: 'Моя диаграмма',
  seriesNames: [],
  colours: [],
  row: 60,
  column: 1,
  width: 300,
  height: 200,
  part: null,
};

describe('Kemerovo district', () => {
  const workbook = readBook(DISTRICT);
  const report = build(workbook);

  test('the figures on the sheet are those of the report', () => {
    const sheet = sheetOf(workbook, SHEET);
    const { row } = findText(sheet, '3');
    const numbers = (sheet.rows[row] ?? []).flatMap((cell) =>
      typeof cell?.value === 'number' ? [cell.value] : [],
    );
    const years = report.indicators.find(({ code }) => code === '3')?.dynamics ?? [];
    expect(years.map(({ year }) => year)).toEqual([2020, 2021, 2022]);
    for (const { value } of years) {
      expect(numbers.some((number) => Math.abs(number - value) < 1e-9)).toBe(true);
    }
    expect(years.map(({ way }) => way)).toEqual([null, 'down', 'up']);
  });

  test('each task has its chart', () => {
    expect(titlesOf(workbook)).toHaveLength(2);
  });

  test('a second build, from the file, makes no chart anew and leaves a person’s', () => {
    const again = readBook(writeXlsx(workbook));
    const sheet = sheetOf(again, SHEET);
    sheet.charts = [...sheet.charts, OWN];
    const charts = [...sheet.charts];
    const values = listValues(sheet).filter(([row]) => row !== 2);
    build(again);
    expect(sheet.charts).toEqual(charts);
    expect(sheet.chartsChanged).toBe(false);
    expect(listValues(sheet).filter(([row]) => row !== 2)).toEqual(values);
  });

  test('charts of another table are replaced, a person’s stays', () => {
    const again = readBook(writeXlsx(workbook));
    const sheet = sheetOf(again, SHEET);
    sheet.charts = [
      OWN,
      ...sheet.charts.map((chart) => ({ ...chart, areas: chart.areas.slice(0, 2) })),
    ];
    build(again);
    const before = titlesOf(workbook);
    expect(titlesOf(again)).toEqual(['Моя диаграмма', ...before]);
    expect(
      sheet.charts.every(({ areas, title }) => title === OWN.title || areas.length === 4),
    ).toBe(true);
  });

  test('the file with them is read back the same', () => {
    expect(titlesOf(readBook(writeXlsx(workbook)))).toEqual(titlesOf(workbook));
  });
});
