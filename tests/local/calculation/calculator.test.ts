import { mendLastDigit } from '../../../src/local/calculation/calculator.ts';
import { evaluateScript, openTestHost, testCalculator, testWorkbook } from '../open-test-host.ts';

const calculator = testCalculator();

describe('formulas of scripts', () => {
  test.each([
    ['=SUM(1;2)', 3],
    ['=SUM(1,2)', 3],
    ['=SUM(1,5;2)', 3.5],
    ['=1/3', 0.333333333333333],
    ['=0.1+0.2', 0.3],
    ['=SUM(', '#ERROR!'],
    ['=259', 259],
    ['=12746*1', 12746],
    ['=1/0', '#DIV/0!'],
    ['=НЕТТАКОЙ(1)', '#NAME?'],
    ["='Нет такого'!A1", '#REF!'],
    ['=A1', '#REF!'],
    ['="a;b"&"c"', 'a;bc'],
    ['=IF(1>2;"да";"")', ''],
    ['=1=1', true],
    ['=HYPERLINK("#gid=7&range=A1";"стр. (1)")', 'стр. (1)'],
    ['=IF(1=1;HYPERLINK("https://a.example/?x=1,2");0)', 'https://a.example/?x=1,2'],
    ["=SUM('Форма 1'!A1:A3)", 6],
    ["=SUM('Форма 1'!A1:A)", 6],
    ["=SUM('Форма 1'!A:A)", 6],
    ["=SUMIF('Форма 1'!B1:B3;\"юг\";'Форма 1'!A1:A3)", 5],
    ['=COUNTIF(\'Форма 1\'!B1:B3;"*г")', 3],
    ['=IFERROR(\'Форма 1\'!C1;"ошибка")', 'ошибка'],
    ["='Форма 1'!C2", 0.0000001],
    ["='Форма 1'!C3", '=не формула'],
    ['=ROUND(2,345;2)', 2.35],
    ['=DATE(2023;9;1)+0', 45_170],
    ['=10%', 0.1],
  ])('%s is %j', (formula, expected) => {
    const script = `ss.getSheetByName('Форма 1').getRange('A1:C3').setValues([[1, 'север', '#DIV/0!'], [2, 'юг', 1e-7], [3, 'юг', "'=не формула"]]);
      ss.getSheetByName('Форма 1').getRange('B1').setValue('юг-запад г');
      ss.getSheetByName('Форма 1').getRange('B2:B3').setValues([['юг'], ['юг']]);
      return sheet.getRange('A1').setFormula(${JSON.stringify(formula)}).getValue();`;
    expect(evaluateScript(script, { calculator })).toEqual(expected);
  });

  test('a chain of formulas over three sheets is calculated, and again when its start changes', () => {
    const script = `const form = ss.getSheetByName('Форма 1'), total = ss.insertSheet('Итог');
      form.getRange('A1').setValue(1); sheet.getRange('A1').setFormula("='Форма 1'!A1*2"); total.getRange('A1').setFormula('=Лист1!A1*2');
      const before = total.getRange('A1').getValue(); form.getRange('A1').setValue(10);
      return [before, total.getRange('A1').getValue()];`;
    expect(evaluateScript(script, { calculator })).toEqual([4, 40]);
  });

  test('a formula of the file keeps its cached value, and formulas of scripts see that value', () => {
    const workbook = testWorkbook();
    const host = openTestHost(
      `function prepare() { SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=1+1'); }
       function run() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A2').setFormula('=A1*2'); return s.getRange('A1:A2').getValues(); }`,
      { workbook, calculator },
    );
    host.call('prepare');
    const row = workbook.sheets[0]?.rows[1];
    const cell = row?.[1];
    if (row === undefined || cell === undefined) throw new Error('no cell');
    const fromFile = { ...cell, value: 100, fromFile: true };
    row[1] = fromFile;
    expect(host.call('run')).toEqual([[100], [200]]);
    expect(row[1]).toBe(fromFile);
  });

  test('an execution leaves no formula without a value', () => {
    const workbook = testWorkbook();
    openTestHost(
      "function run() { SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=2*3'); }",
      {
        workbook,
        calculator,
      },
    ).call('run');
    expect(workbook.sheets[0]?.rows[1]?.[1]).toMatchObject({
      value: 6,
      formula: '=2*3',
      fromFile: false,
    });
  });

  test('reading twice calculates once', () => {
    let count = 0;
    const counted = {
      calculate: (...args: Parameters<typeof calculator.calculate>) => {
        count += 1;
        calculator.calculate(...args);
      },
    };
    evaluateScript(
      "const r = sheet.getRange('A1').setFormula('=1'); r.getValue(); r.getValue(); return 0;",
      {
        calculator: counted,
      },
    );
    expect(count).toBe(1);
  });
});

test.each([
  [258.999999999999, 259],
  [46345.9999999999, 46346],
  [69.5600000000001, 69.56],
  [-258.999999999999, -259],
  [0.333333333333333, 0.333333333333333],
  [258.99999999, 258.99999999],
  [0, 0],
])('mendLastDigit(%d) is %d', (shown, meant) => {
  expect(mendLastDigit(shown)).toBe(meant);
});
