import {
  evaluateScript,
  failureOf,
  openTestHost,
  testCalculator,
  testWorkbook,
} from '../open-test-host.ts';

describe('the tabs', () => {
  test.each([
    ['ss.getSheets().map((s) => s.getName())', ['Лист1', 'Форма 1']],
    ["ss.insertSheet('Итог').getIndex()", 2],
    ["ss.insertSheet('Итог', 0).getIndex()", 1],
    ['ss.insertSheet().getName()', 'Лист3'],
    ["ss.insertSheet('Итог').getMaxRows()", 1000],
    ["ss.insertSheet('Итог'); return ss.getActiveSheet().getName();", 'Итог'],
    ["ss.getSheetByName('Нет')", null],
    ['ss.getSheetById(300).getName()', 'Форма 1'],
    ['sheet.getType().toString()', 'GRID'],
    [
      "ss.setActiveSheet(ss.getSheetByName('Форма 1')); ss.moveActiveSheet(1); return ss.getSheets()[0].getName();",
      'Форма 1',
    ],
    ['sheet.hideSheet().isSheetHidden()', true],
    ['ss.deleteSheet(sheet); return ss.getActiveSheet().getName();', 'Форма 1'],
    [
      "sheet.getRange('A1').setValue(7); return ss.insertSheet('Копия', { template: sheet }).getRange('A1').getValue();",
      7,
    ],
    ["sheet.setTabColor('red').getTabColor()", '#ff0000'],
    ['ss.getSpreadsheetLocale()', 'ru_RU'],
    ['app.getActiveSheet() === app.getActiveSheet()', false],
  ])('%s is %j', (script, expected) => {
    expect(evaluateScript(script)).toEqual(expected);
  });

  test.each([
    [
      "ss.insertSheet('Лист1')",
      'A sheet with the name "Лист1" already exists. Please enter another name.',
    ],
    [
      "sheet.setName('форма 1')",
      'A sheet with the name "форма 1" already exists. Please enter another name.',
    ],
    [
      'ss.deleteSheet(sheet); ss.deleteSheet(ss.getSheets()[0]); return 0;',
      "You can't remove all the sheets in a document.",
    ],
    [
      "ss.insertSheet('a/b')",
      'The sheet name "a/b" cannot be kept in an .xlsx file: at most 31 characters, none of [ ] : * ? / \\.',
    ],
  ])('%s throws', (script, message) => {
    expect(failureOf(script)).toBe(message);
  });
});

describe('rows and columns', () => {
  test.each([
    [
      "sheet.getRange('A1').setValue(1); sheet.insertRowsAfter(1, 3); return [sheet.getLastRow(), sheet.getMaxRows()];",
      [1, 1003],
    ],
    [
      "sheet.getRange('B1').setValue(1); sheet.insertColumnsBefore(1, 2); return sheet.getLastColumn();",
      4,
    ],
    [
      "sheet.getRange('A3').setValue(1); sheet.deleteRows(1, 2); return sheet.getRange('A1').getValue();",
      1,
    ],
    [
      "sheet.getRange('B2:C3').merge(); sheet.insertRowBefore(1); return sheet.getRange('A1:Z9').getMergedRanges()[0].getA1Notation();",
      'B3:C4',
    ],
    [
      'sheet.setColumnWidths(2, 3, 50); return [sheet.getColumnWidth(1), sheet.getColumnWidth(4)];',
      [100, 50],
    ],
    ['sheet.setFrozenRows(2); return sheet.getFrozenRows();', 2],
    ["sheet.getRange('A1000').setValue(1); sheet.appendRow([2]); return sheet.getMaxRows();", 1001],
  ])('%s gives %j', (script, expected) => {
    expect(evaluateScript(script)).toEqual(expected);
  });
});

describe('getSheetValues', () => {
  const FILLED = "sheet.getRange('B2:C3').setValues([[1, 'а'], ['', 2]]);";

  test.each([
    [
      `${FILLED} return sheet.getSheetValues(1, 1, -1, -1);`,
      [
        ['', '', ''],
        ['', 1, 'а'],
        ['', '', 2],
      ],
    ],
    [`${FILLED} return sheet.getSheetValues(3, 2, -1, -1);`, [['', 2]]],
    [`${FILLED} return sheet.getSheetValues(2, 2, 1, 3);`, [[1, 'а', '']]],
  ])('%s', (script, expected) => {
    expect(evaluateScript(script)).toEqual(expected);
  });

  test.each([
    ['sheet.getSheetValues(1, 1, -1, -1)', 'The number of rows in the range must be at least 1.'],
    [
      `${FILLED} return sheet.getSheetValues(1, 1, 1001, 1);`,
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
  ])('%s throws', (script, message) => {
    expect(failureOf(script)).toBe(message);
  });
});

describe('conditional formatting', () => {
  const RULE =
    "app.newConditionalFormatRule().whenFormulaSatisfied('=$A1>10').setBackground('#FFEEAA').setBold(true).setRanges([sheet.getRange('A1:B5')]).build()";

  test('rules are read back in order, with criteria, values and colours', () => {
    const script = `sheet.setConditionalFormatRules([${RULE}, app.newConditionalFormatRule().whenNumberBetween(10, 20).setFontColor('red').setRanges([sheet.getRange('C1')]).build()]);
      return sheet.getConditionalFormatRules().map((rule) => { const c = rule.getBooleanCondition();
        return [String(c.getCriteriaType()), c.getCriteriaValues(), c.getBackground(), c.getBold(), rule.getRanges()[0].getA1Notation()]; });`;
    expect(evaluateScript(script)).toEqual([
      ['CUSTOM_FORMULA', ['=$A1>10'], '#ffeeaa', true, 'A1:B5'],
      ['NUMBER_BETWEEN', [10, 20], null, null, 'C1'],
    ]);
  });

  test('copy keeps the look and changes the condition', () => {
    const script = `const c = ${RULE}.copy().whenCellEmpty().build().getBooleanCondition(); return [String(c.getCriteriaType()), c.getBold()];`;
    expect(evaluateScript(script)).toEqual(['CELL_EMPTY', true]);
  });

  test('setting the same rules again marks nothing changed', () => {
    const workbook = testWorkbook();
    const sheet = workbook.sheets[0];
    sheet?.conditionalRules.push({ kind: 'opaque', areas: [], xml: '<x/>' });
    evaluateScript('sheet.setConditionalFormatRules(sheet.getConditionalFormatRules())', {
      workbook,
    });
    expect(sheet?.rulesChanged).toBe(false);
    evaluateScript(
      `const all = sheet.getConditionalFormatRules(); sheet.setConditionalFormatRules([...all, ${RULE}]); return 0;`,
      { workbook },
    );
    expect(sheet?.rulesChanged).toBe(true);
    expect(sheet?.conditionalRules[0]).toEqual({ kind: 'opaque', areas: [], xml: '<x/>' });
  });

  test('a rule of another sheet is refused', () => {
    expect(failureOf(`ss.getSheetByName('Форма 1').setConditionalFormatRules([${RULE}])`)).toBe(
      'Conditional format rule cannot reference a different sheet.',
    );
  });
});

describe('data validation', () => {
  test.each([
    [
      "app.newDataValidation().requireValueInList([9, false, 'z']).build().getCriteriaValues()",
      [['9', 'false', 'z'], true],
    ],
    ['app.newDataValidation().getAllowInvalid()', true],
    ["sheet.getRange('A1').getDataValidation()", null],
    [
      "const r = sheet.getRange('A1:B2').setDataValidation(app.newDataValidation().requireCheckbox().build()); sheet.getRange('B2').clearDataValidations(); return r.getDataValidations().map((row) => row.map((v) => v && String(v.getCriteriaType())));",
      [
        ['CHECKBOX', 'CHECKBOX'],
        ['CHECKBOX', null],
      ],
    ],
  ])('%s', (script, expected) => {
    expect(evaluateScript(script)).toEqual(expected);
  });

  test('a rule that allows nothing invalid refuses a write', () => {
    const script =
      "sheet.getRange('J1').setDataValidation(app.newDataValidation().requireValueInList(['да']).setAllowInvalid(false).build()).setValue('нет')";
    expect(failureOf(script)).toBe(
      'The data you entered in cell J1 violates the data validation rules set on this cell.',
    );
  });
});

describe('what a write leaves in the workbook', () => {
  test('only the cells that were written are new, and a new value keeps the file style', () => {
    const workbook = testWorkbook();
    const sheet = workbook.sheets[0];
    const host = openTestHost(
      `function write() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1:B1').setValues([[1, 2]]); }
       function again() { SpreadsheetApp.getActiveSheet().getRange('B1').setValue(3); }
       function blank() { SpreadsheetApp.getActiveSheet().getRange('A1:Z9').clearNote(); }`,
      { workbook, calculator: testCalculator() },
    );
    host.call('write');
    const row = sheet?.rows[1];
    const [first, second] = [row?.[1], row?.[2]];
    if (row === undefined || first === undefined || second === undefined)
      throw new Error('no cells');
    row[1] = { ...first, fromFile: true, fileStyle: 4 };
    row[2] = { ...second, fromFile: true, fileStyle: 5 };
    host.call('again');
    host.call('blank');
    expect(row[1]).toMatchObject({ value: 1, fromFile: true, fileStyle: 4 });
    expect(row[2]).toMatchObject({ value: 3, fromFile: false, fileStyle: 5 });
  });
});
