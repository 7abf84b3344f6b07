// Formulas that a file brought without their values, as scripts save them, are calculated when the file is opened.

import type { Scalar } from '../../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../../src/local/xlsx/write-xlsx.ts';
import { openTestHost, testCalculator } from '../open-test-host.ts';
import {
  readWorkbook,
  SAMPLE,
  sampleFile,
  sheetAt,
  textsOf,
  worksheet,
} from '../xlsx/sample-file.ts';

const calculator = testCalculator();
const FORM = 'xl/worksheets/sheet1.xml';
const LIST = 'xl/worksheets/sheet2.xml';

/** A file whose form has these cells in row 1 and whose list has 4 and a formula without a value. */
function fileOf(cells: string): Uint8Array {
  return sampleFile({
    [FORM]: worksheet(`<sheetData><row r="1">${cells}</row></sheetData>`),
    [LIST]: worksheet(
      '<sheetData><row r="1"><c r="A1"><v>4</v></c><c r="B1"><f>A1*2</f></c></row></sheetData>',
    ),
  });
}

/** The values of row 1 of the form after the file is opened. */
function openRow(cells: string, withEngine = true): readonly Scalar[] {
  const workbook = readWorkbook(fileOf(cells));
  openTestHost('', { workbook, calculator: withEngine ? calculator : null });
  return (sheetAt(workbook, 0).rows[1] ?? []).slice(1).map((cell) => cell?.value ?? null);
}

const error = (code: string) => ({ kind: 'error', code });

describe('a formula without a value', () => {
  test.each<[string, unknown[]]>([
    ['<c r="A1"><v>3</v></c><c r="B1"><f>A1+1</f></c>', [3, 4]],
    ['<c r="A1"><v>3</v></c><c r="B1"><f>A1+1</f><v></v></c>', [3, 4]],
    ['<c r="A1"><v>3</v></c><c r="B1"><f>A1+1</f><v/></c>', [3, 4]],
    ['<c r="A1"><f>SUM(1,2)</f></c><c r="B1"><f>A1*A1</f></c>', [3, 9]],
    ["<c r=\"A1\"><f>'Спи''сок'!B1+1</f></c>", [9]],
    ['<c r="A1"><f>"да; "&amp;1</f></c>', ['да; 1']],
    ['<c r="A1"><f>IF(1=1,"",1)</f></c>', ['']],
    ['<c r="A1"><f>1=1</f></c>', [true]],
    ['<c r="A1" s="2"><f>DATE(2023,9,1)</f></c>', [45_170]],
    ['<c r="A1"><f>B1</f></c><c r="B1"><v>0</v></c>', [0, 0]],
    [
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1+1</f></c><c r="B1"><f t="shared" si="0"/></c><c r="C1"><v>5</v></c><c r="D1"><v>7</v></c>',
      [6, 8, 5, 7],
    ],
    ['<c r="A1"><f>1/0</f></c>', [error('#DIV/0!')]],
    ['<c r="A1"><f>НЕТТАКОЙ(1)</f></c>', [error('#NAME?')]],
    ['<c r="A1"><f>[1]Лист1!A1</f></c>', [error('#ERROR!')]],
    ['<c r="A1"><f>A1+1</f></c>', [error('#REF!')]],
    ['<c r="A1"><f t="dataTable" ref="A1:A2"/></c>', [error('#N/A')]],
    ['<c r="A1"><f t="shared" si="9"/></c>', [error('#N/A')]],
  ])('%s is %j', (cells, expected) => {
    expect(openRow(cells)).toEqual(expected);
  });

  test.each<[string, unknown[]]>([
    ['<c r="A1"><f>1+1</f><v>259</v></c><c r="B1"><f>A1*2</f></c>', [259, 518]],
    ['<c r="A1" t="str"><f>1+1</f><v></v></c>', ['']],
    ['<c r="A1" t="e"><f>1+1</f><v>#REF!</v></c>', [error('#REF!')]],
    ['<c r="A1"><v>3</v></c><c r="B1" s="3"/>', [3, null]],
  ])('beside values that the file has leaves them: %s', (cells, expected) => {
    expect(openRow(cells)).toEqual(expected);
  });

  test('is an error, not a blank, where there is no engine', () => {
    expect(openRow('<c r="A1"><f>1+1</f></c>', false)).toEqual([error('#N/A')]);
  });

  test('leaves every byte of the file as it was', () => {
    const workbook = readWorkbook(fileOf('<c r="A1"><f>1+1</f></c>'));
    const before = textsOf(fileOf('<c r="A1"><f>1+1</f></c>'));
    openTestHost('', { workbook, calculator });

    expect(sheetAt(workbook, 0).rows[1]?.[1]).toMatchObject({ value: 2, fromFile: true });
    expect(textsOf(writeXlsx(workbook))).toEqual(before);
  });

  test('is read by a script as its value', () => {
    const workbook = readWorkbook(fileOf('<c r="A1"><f>20+2</f></c>'));
    const host = openTestHost(
      'function run() { return SpreadsheetApp.getActiveSheet().getDataRange().getValues(); }',
      { workbook, calculator },
    );

    expect(host.call('run')).toEqual([[22]]);
  });
});

test('a file whose formulas have all their values is not calculated', () => {
  const workbook = readWorkbook(sampleFile(SAMPLE));
  const calls: unknown[] = [];
  openTestHost('', { workbook, calculator: { calculate: (...args) => calls.push(args) } });

  expect(calls).toEqual([]);
});
