// The tables of the report of Kemerovo district, rebuilt from the counts on «Факты».

import type { ReportIndicator } from '../../../src/core/reporting/report/report.ts';
import { roundHalfUp } from '../../../src/core/round-half-up.ts';
import published from '../../fixtures/kemerovo-district-tables.json';
import { buildExample, findIn } from './build-example.ts';

describe('Kemerovo district: the tables rebuilt from their counts', () => {
  const codes: Readonly<Record<string, string>> = {
    ...{ '1': '2', '2': '3', '3': '4', '4': '6', '5': '8' },
    ...{ '6': '10.1', '7': '10.2', '9': '12', '11': '14' },
  };
  const reports = new Map(
    [2020, 2021, 2022].map((year) => [year, buildExample('kemerovo-district', year)]),
  );
  const cells = published.tables.flatMap(({ number, series }) =>
    series.map((cell) => ({ number, ...cell })),
  );
  const shares = cells.flatMap((cell) => ('participants' in cell ? [cell] : []));

  function rebuild({ number, year }: (typeof cells)[number]): ReportIndicator {
    const report = reports.get(year);
    if (report === undefined) throw new Error(`no report of ${year}`);
    return findIn(report, number === '10' ? '13' : (codes[number] ?? ''));
  }

  /** With as many decimals as are printed. */
  function print(percent: number | null, like: string): string {
    const digits = like.includes(',') ? 1 : 0;
    return percent === null ? '' : roundHalfUp(percent, digits).toFixed(digits).replace('.', ',');
  }

  test('there are 27 percents and three numbers of places', () => {
    expect(shares).toHaveLength(27);
    expect(cells).toHaveLength(30);
  });

  test.each(shares.map((cell) => [cell.number, cell.year_printed, cell] as const))(
    'table %s, %s',
    (_, __, cell) => {
      const { numerator, denominator, actual } = rebuild(cell);
      expect([numerator, denominator]).toEqual([cell.participants, cell.total]);
      expect(print(actual, cell.percent_printed)).toBe(cell.half_up);
    },
  );

  test('three printed percents are not those of their counts: one wrong, two cut off', () => {
    const wrong = shares
      .map((cell) => ({ cell, percent: print(rebuild(cell).actual, cell.percent_printed) }))
      .filter(({ cell, percent }) => percent !== cell.percent_printed)
      .map(({ cell, percent }) => [
        `table ${cell.number}, ${cell.year}`,
        cell.percent_printed,
        percent,
        cell.agreement,
      ]);
    expect(wrong).toEqual([
      ['table 3, 2022', '57', '58', 'truncation'],
      ['table 5, 2020', '4,2', '3,8', 'wrong'],
      ['table 7, 2022', '40', '41', 'truncation'],
    ]);
  });

  test.each([
    [2020, 14],
    [2021, 21],
    [2022, 23],
  ])('table 10, %d: %d places', (year, places) => {
    expect(reports.get(year)?.indicators.find(({ code }) => code === '13')?.actual).toBe(places);
  });

  test('indicator 10, of which the report prints its two halves, is summed from both', () => {
    const report = reports.get(2022);
    const ticket = report?.indicators.find(({ code }) => code === '10');
    expect([ticket?.numerator, ticket?.denominator]).toEqual([650, 2220]);
  });

  test('nothing has a target, and the eight without a table have no figure', () => {
    const report = reports.get(2021);
    expect(report?.indicators.every(({ verdict }) => verdict === 'no-target')).toBe(true);
    const blank = report?.indicators.filter(({ actual }) => actual === null);
    expect(blank?.map(({ code }) => code)).toEqual(['1', '5', '7', '9', '11', '15', '16', '17']);
  });

  test('without a year asked for, the latest is built', () => {
    expect(buildExample('kemerovo-district').year).toBe(2022);
  });
});
