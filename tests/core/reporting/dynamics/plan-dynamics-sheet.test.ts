// «Динамика» of Kemerovo district, and what becomes of it without earlier years.

import { DISTRICT_FACTS } from '../../../../examples/kemerovo-district/facts.ts';
import { chooseMessages } from '../../../../src/core/messages/choose-messages.ts';
import { chooseSheetWords } from '../../../../src/core/messages/words/sheet-words.ts';
import {
  DYNAMICS_HEADER_ROW,
  layOutDynamics,
} from '../../../../src/core/reporting/dynamics/dynamics-layout.ts';
import { planDynamicsSheet } from '../../../../src/core/reporting/dynamics/plan-dynamics-sheet.ts';
import { describeDynamicsTable } from '../../../../src/core/reporting/own/own-tables.ts';
import { settleSheet } from '../../../../src/core/reporting/own/settle-sheet.ts';
import { planBuild } from '../../../../src/core/reporting/plan-build.ts';
import { summarise } from '../../../../src/core/summarise.ts';
import type { Summary } from '../../../../src/core/summary.ts';
import { buildSheet, buildWorkbook } from '../../reading/build-workbook.ts';
import { buildCityWorkbook, summariseCity } from '../city-workbook.ts';
import { findRow, formulaAt } from '../find-cell.ts';
import { readBackSheet, showPlan } from '../written-sheet.ts';

const messages = chooseMessages('ru');
const words = chooseSheetWords('ru');

function summariseDistrict(year: number): Summary {
  const rows = DISTRICT_FACTS.map((fact) => [
    ...[fact.code, fact.year, fact.value ?? '', fact.numerator ?? '', fact.denominator ?? ''],
    fact.source,
  ]);
  const header = ['Код', 'Год', 'Факт', 'Числитель', 'Знаменатель', 'Источник'];
  const result = summarise(buildWorkbook(buildSheet([header, ...rows], { name: 'Факты', id: 3 })), {
    builtAt: '20.11.2026 21:40',
    language: 'ru',
    programmeId: 'kemerovo-district',
    year,
  });
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problem));
  return result.summary;
}

const district = summariseDistrict(2022);
const plan = planDynamicsSheet(district, words);
const shown = showPlan(plan);
const headings = shown[DYNAMICS_HEADER_ROW - 1] ?? [];

function cellOf(code: string, heading: string) {
  const row = shown[findRow(plan, code) - 1] ?? [];
  return row[headings.indexOf(heading)];
}

describe('«Динамика» of Kemerovo district', () => {
  test('has n, N and the figure of each year and no column that it does not need', () => {
    expect(headings.slice(3, 13)).toEqual([
      'Учёт',
      ...['n, 2020', 'N, 2020', '2020'],
      ...['n, 2021', 'N, 2021', '2021'],
      ...['n, 2022', 'N, 2022', '2022'],
    ]);
    expect(headings).not.toContain('Уровень');
    expect(headings).not.toContain('На пути к цели');
  });

  test.each([
    ['2', '▼ ниже 2020, 2021', 'хуже'],
    ['3', '▲ выше 2021, ниже 2020', 'лучше'],
    ['12', '▲ растёт каждый год', 'лучше'],
    ['13', '▲ растёт каждый год', 'лучше'],
  ])('indicator %s: %s, %s', (code, trend, judgement) => {
    expect(cellOf(code, 'Динамика')).toBe(trend);
    expect(cellOf(code, 'Оценка')).toBe(judgement);
  });

  test('figures and changes are live', () => {
    const row = findRow(plan, '3');
    expect(formulaAt(plan, row, 7)).toBe(
      `=IF(COUNT(E${row};F${row})=2;IFERROR(E${row}*100/F${row};"");"")`,
    );
    expect(formulaAt(plan, row, 14)).toBe(`=IF(COUNT(J${row};M${row})=2;M${row}-J${row};"")`);
    expect(cellOf('13', '2022')).toBe(23);
  });

  test('shares stand before counts within a task, and what has no figure is named below', () => {
    const codes = shown.slice(DYNAMICS_HEADER_ROW).map((row) => row[0]);
    expect(codes.indexOf('14')).toBeLessThan(codes.indexOf('13'));
    expect(codes).toContain('Нет данных ни за один год: 1, 5, 7, 9, 11, 15, 16, 17.');
  });

  test('each task has a chart over the codes and the years’ figures of its shares', () => {
    const [first, second, ...more] = plan.charts ?? [];
    expect(more).toEqual([]);
    const row = findRow(plan, '2');
    expect(first?.categories).toEqual({ row, column: 1, rows: 8, columns: 1 });
    expect(first?.series.map(({ name, block }) => [name, block.column])).toEqual([
      ['2020', 7],
      ['2021', 10],
      ['2022', 13],
    ]);
    expect(second?.title).toBe(
      'Динамика: доли, %, 2020–2022. Задача 2. Показатель 10 по таблицам 6 и 7',
    );
    for (const chart of plan.charts ?? []) {
      const under = shown.slice(chart.row - 1, chart.row + 16).flat();
      expect(under.every((cell) => cell === null || cell === '')).toBe(true);
    }
  });
});

describe('a rebuild', () => {
  test('keeps the column that people have added when a year has come', () => {
    const table = describeDynamicsTable(layOutDynamics(district.dynamics, district.programme));
    const before = summariseDistrict(2021);
    const former = planDynamicsSheet(before, words);
    const beforeTable = describeDynamicsTable(layOutDynamics(before.dynamics, before.programme));
    const sheet = readBackSheet(settleSheet(former, undefined, beforeTable, words), 7);
    const noted = findRow(former, '3') - 1;
    const notes = new Map([
      [DYNAMICS_HEADER_ROW - 1, 'Причина'],
      [noted, 'набор вырос'],
    ]);
    const values = sheet.values.map((row, index) => [...row, notes.get(index) ?? null]);
    const texts = values.map((line) => line.map((value) => (value === null ? '' : String(value))));
    const settled = settleSheet(plan, { ...sheet, values, texts }, table, words);
    const line = settled.cells[findRow(plan, '3') - 1] ?? [];
    expect(settled.cells[DYNAMICS_HEADER_ROW - 1]?.[headings.length]).toBe('Причина');
    expect(line[headings.length]).toBe('набор вырос');
    expect(line.slice(headings.length + 1).every((cell) => cell === null)).toBe(true);
  });
});

test('without earlier years there is no such sheet', () => {
  const workbook = buildCityWorkbook();
  const { sheets } = planBuild(summariseCity(workbook), workbook, messages, words);
  expect(sheets.map(({ name }) => name)).not.toContain('Динамика');
});
