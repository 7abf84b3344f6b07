// «Построить сводку» on the example: 75 schools, six rows as printed, the published facts.

import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Report } from '../../src/core/reporting/report/report.ts';
import type { Workbook } from '../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../src/local/xlsx/write-xlsx.ts';
import { openTestHost, testCalculator } from '../local/open-test-host.ts';
import {
  buildReport,
  EXAMPLE,
  findText,
  listValues,
  openAddon,
  readBook,
  sheetOf,
} from './built-addon.ts';

const RESULTS = ['Сводка 2023', 'По школам 2023', 'Приёмка 2023', 'Замечания', 'Журнал'];

function buildExample(): { workbook: Workbook; report: Report } {
  const workbook = readBook(EXAMPLE);
  return { workbook, report: buildReport(openAddon(workbook)) };
}

const { workbook, report } = buildExample();
const indicator = (code: string) => {
  const found = report.indicators.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no indicator ${code}`);
  return found;
};
const codesOf = (verdict: string) =>
  report.indicators.filter((one) => one.verdict === verdict).map(({ code }) => code);

describe('the published figures of 2023', () => {
  test('29 indicators in passport order come to the published verdicts', () => {
    expect(report.indicators).toHaveLength(29);
    expect(codesOf('missed')).toEqual(['1.2', '1.6', '1.10', '3.1', '3.4']);
    expect(codesOf('no-target')).toEqual(['4.1']);
    expect(codesOf('no-data')).toEqual(['5.5']);
    expect(codesOf('met')).toHaveLength(22);
  });

  test.each([
    ['1.3', 12746, 18324, 69.56],
    ['1.4', 1347, 1597, 84.35],
    ['1.6', 54, 23652, 0.23],
    ['1.8', 59, 75, 78.67],
    ['2.1', 6787, 10394, 65.3],
    ['2.2', 15985, 15985, 100],
    ['2.3', 11008, 68373, 16.1],
  ])('%s is %d of %d, %d %%', (code, numerator, denominator, percent) => {
    const found = indicator(code);

    expect([found.numerator, found.denominator]).toEqual([numerator, denominator]);
    expect(found.actual).toBeCloseTo(percent, 2);
  });

  test.each([
    ['3.1', 'не хватает 1 школы'],
    ['1.10', 'не хватает 3 встреч'],
    ['1.2', 'не хватает 244 участников'],
    ['3.4', 'не хватает 10 п. п.'],
  ])('%s: %s', (code, text) => {
    expect(indicator(code).gap?.text.replace(/\u00a0/g, ' ')).toBe(text);
  });

  test('what schools and districts contribute adds up to the figure', () => {
    for (const one of report.indicators.filter(({ source }) => source === 'form')) {
      const sum = (parts: readonly { readonly numerator: number | null }[]) =>
        parts.reduce((total, { numerator }) => total + (numerator ?? 0), 0);

      expect(sum(one.bySchool)).toBe(one.numerator);
      expect(sum(one.byDistrict)).toBe(one.numerator);
    }
  });
});

describe('the findings', () => {
  const codes = report.findings.map(({ code }) => code);
  const count = (code: string) => codes.filter((one) => one === code).length;

  test('one error: the part that exceeds its whole', () => {
    const errors = report.findings.filter(({ severity }) => severity === 'error');

    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      code: 'check/part-exceeds-whole',
      sheet: 'Сбор 2023',
      cell: 'D7',
      school: 'МБОУ Гимназия № 17',
      found: '48',
    });
  });

  test('what the published figures contradict is asked', () => {
    expect(count('check/range-exceeds-wider-range')).toBe(12);
    expect(count('check/magnitude-slip')).toBe(3);
    expect(count('indicator/linked-differ')).toBe(2);
    expect(count('indicator/missed-without-measure')).toBe(5);
    expect(codes).toHaveLength(23);
  });

  test('every finding says where, what and what to do, in Russian', () => {
    for (const finding of report.findings) {
      expect(finding.sheet).not.toBe('');
      expect(finding.cell).toMatch(/^[A-Z]+\d+$/);
      expect(finding.message).toMatch(/^[А-ЯЁ].*\.$/s);
      expect(finding.advice).toMatch(/^[А-ЯЁ].*\.$/s);
    }
  });
});

describe('the readings', () => {
  test('every cell of a bound column in a school’s row is listed', () => {
    expect(report.readings).toHaveLength(75 * 9);
  });

  test.each([
    ['E5', 'победили и призеры - 7 человек', 7, 'labelled'],
    ['E6', 'ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1', 5, 'labelled'],
    ['E7', 'победители и призеры-5', 5, 'labelled'],
    ['C8', '0', null, 'not-applicable'],
    ['G10', 'Кемеровский кооперативный техникум', 1, 'list'],
  ])('%s «%s» is %j', (cell, original, value, how) => {
    const reading = report.readings.find((one) => one.cell === cell);

    expect(reading).toMatchObject({ original, value, how });
  });
});

describe('the sheets', () => {
  test('the result sheets stand behind the table in reading order', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'О сборе',
      'Сбор 2023',
      'Школы',
      'Факты',
      ...RESULTS,
    ]);
  });

  test('figures are live: a changed school figure changes the share and its verdict at once', () => {
    const fresh = buildExample().workbook;
    const schools = sheetOf(fresh, 'По школам 2023');
    const summary = sheetOf(fresh, 'Сводка 2023');
    const { row } = findText(summary, '1.8');
    const verdict = findText(summary, 'Итог').column;
    const total = findText(schools, 'Итого').row;
    const contracts = listValues(schools).find(([at, , value]) => at === total && value === 59);
    const type = `function type(row, column) {
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName('По школам 2023')
        .getRange(row, column, 40, 1).setValues(Array.from({ length: 40 }, () => [0]));
    }`;
    openTestHost(type, { workbook: fresh, calculator: testCalculator() }).call(
      'type',
      total - 40,
      contracts?.[1],
    );

    expect(summary.rows[row]?.[verdict]?.value).toBe('— не выполнен');
  });

  test('no formula is left without a value and none is an error', () => {
    for (const name of RESULTS) {
      for (const line of sheetOf(workbook, name).rows) {
        for (const cell of line ?? []) {
          if (cell === undefined || cell.formula === null) continue;
          expect(cell.value).not.toBeNull();
          expect(typeof cell.value).not.toBe('object');
        }
      }
    }
  });

  test('sheets of the table come out byte for byte', () => {
    const before = unzipSync(readFileSync(EXAMPLE));
    const after = unzipSync(writeXlsx(workbook));

    for (const part of ['sheet1', 'sheet2', 'sheet3', 'sheet4']) {
      const name = `xl/worksheets/${part}.xml`;
      expect(Buffer.compare(Buffer.from(after[name] ?? []), Buffer.from(before[name] ?? []))).toBe(
        0,
      );
    }
  });
});

describe('building again', () => {
  test('changes the stamp and nothing else', () => {
    const book = readBook(EXAMPLE);
    buildReport(openAddon(book));
    const first = RESULTS.map((name) => listValues(sheetOf(book, name)));
    buildReport(openAddon(book));

    RESULTS.forEach((name, index) => {
      const before = new Map(
        (first[index] ?? []).map(([row, column, value]) => [`${row},${column}`, value]),
      );
      const changed = listValues(sheetOf(book, name)).filter(
        ([row, column, value]) => before.get(`${row},${column}`) !== value,
      );
      expect(changed.filter(([row, column]) => row !== 2 || column !== 1)).toEqual([]);
    });
  });

  test('the same from the saved file', () => {
    const saved = readBook(writeXlsx(workbook));
    const again = buildReport(openAddon(saved));

    expect(again.indicators).toEqual(report.indicators);
    expect(again.findings).toEqual(report.findings);
  });
});

describe('columns in another order', () => {
  test('give the same indicators and readings', () => {
    const shuffled = readBook(EXAMPLE);
    const form = sheetOf(shuffled, 'Сбор 2023');
    // The pair under one heading stays together, as people move it.
    const order = [10, 1, 9, 6, 7, 8, 3, 4, 2, 5];
    form.merges = [];
    for (const line of form.rows) {
      if (line === undefined) continue;
      const cells = order.map((column) => line[column]);
      cells.forEach((cell, index) => {
        line[index + 1] = cell;
      });
    }

    const other = buildReport(openAddon(shuffled));

    expect(other.indicators).toEqual(report.indicators);
    expect(other.completeness).toEqual(report.completeness);
  });
});
