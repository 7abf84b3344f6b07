// What real Sheets does, as far as evidence was found: the numbers are of the list in ODDITIES.md.
import { evaluateScript, failureOf, testCalculator } from '../open-test-host.ts';

describe('geometry of ranges', () => {
  test.each([
    ["sheet.getRange('B2:D5').getA1Notation()", 'B2:D5'],
    ["sheet.getRange('$C$3').getA1Notation()", 'C3'],
    ["sheet.getRange('5:7').getA1Notation()", '5:7'],
    ["sheet.getRange('5:7').getNumColumns()", 26],
    ["sheet.getRange('D:F').getA1Notation()", 'D:F'],
    ["sheet.getRange('D:F').getNumRows()", 1000],
    ["sheet.getRange('C5:B2').getA1Notation()", 'B2:C5'],
    ['ss.getRange("\'Форма 1\'!A1:B2").getSheet().getName()', 'Форма 1'],
    ["sheet.getRange('RC1').getA1Notation()", 'RC1'],
    ["sheet.getRange('3:5').isStartColumnBounded()", false],
    ["sheet.getRange('B2:C3').offset(1, 1).getA1Notation()", 'C3:D4'],
    ["sheet.getRange('B2:C3').offset(0, 0, 5, 1).getA1Notation()", 'B2:B6'],
    ["sheet.getRange('B2:C3').getCell(1, 1).getA1Notation()", 'B2'],
    ["sheet.getRange('B2').getGridId()", 7],
    ["String(sheet.getRange('B2'))", 'Range'],
    ['sheet.getRange(2, 3, 4).getA1Notation()', 'C2:C5'],
    ["sheet.getRange('B2:D5').getLastRow() + sheet.getRange('B2:D5').getLastColumn()", 9],
  ])('%s is %j', (script, expected) => {
    expect(evaluateScript(script)).toBe(expected);
  });

  test.each([
    ["sheet.getRange('B2').offset(0, 0, 0)", 'The number of rows in the range must be at least 1.'],
    [
      "sheet.getRange('B2').offset(0, 0, 1, 0)",
      'The number of columns in the range must be at least 1.',
    ],
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    [
      'sheet.getRange(1001, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      "sheet.getRange('RC1').getValue()",
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ["sheet.getRange('слово')", 'Range not found'],
  ])('%s throws «%s»', (script, message) => {
    expect(failureOf(script)).toBe(message);
  });
});

describe('values', () => {
  test.each([
    ['sheet.getDataRange().getValues()', [['']]],
    ['sheet.getLastRow()', 0],
    ["sheet.getRange('A1:B2').isBlank()", true],
    ["sheet.getRange('A1:B1').setValues([[1, 'a']]).getValues()", [[1, 'a']]],
    ["sheet.getRange('A1').setValue(undefined).getValue()", ''],
    ["sheet.getRange('A1').setValue('50%').getValue()", 0.5],
    ["sheet.getRange('A1').setValue('#REF!').getValue()", '#REF!'],
    ["sheet.getRange('A1').setValue('1.5').getValue() instanceof Date", true],
    [
      "sheet.getRange('A1').setValue(new Date(2026, 0, 31)).getDisplayValue()",
      '31.01.2026 7:00:00',
    ],
    ["sheet.getRange('A1').setNumberFormat('@').setValue('1.5').getValue()", '1.5'],
    [
      "sheet.getRange('A1:B2').setValue(3).getValues()",
      [
        [3, 3],
        [3, 3],
      ],
    ],
    ["sheet.getRange('A1').setValue('x').clearContent().getValue()", ''],
    [
      "sheet.appendRow([1, 2]).appendRow(['a']).getDataRange().getValues()",
      [
        [1, 2],
        ['a', ''],
      ],
    ],
    ["sheet.getRange('C3').setNote('a').setBackground('red').getSheet().getLastRow()", 0],
    ["sheet.getRange('C3').setFormula('=\"\"').getSheet().getLastRow()", 3],
  ])('%s is %j', (script, expected) => {
    expect(evaluateScript(script, { calculator: testCalculator() })).toEqual(expected);
  });

  test.each([
    [
      "sheet.getRange('A1:A2').setValues([[1]])",
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      "sheet.getRange('A1:B1').setValues([[1]])",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      "sheet.getRange('A1').setValues('x')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      "sheet.getRange('A1').setValue('x'.repeat(50001))",
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      "sheet.getRange('A1').setValue({})",
      "The parameters (Object) don't match the method signature for SpreadsheetApp.Range.setValue.",
    ],
  ])('%s throws', (script, message) => {
    expect(failureOf(script)).toBe(message);
  });

  test('the values and rows that a script gets are arrays and Dates of its own realm', () => {
    const script = `const r = sheet.getRange('A1'); r.setValue(new Date(2026, 0, 1));
      const values = r.getValues(); return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date];`;
    expect(evaluateScript(script)).toEqual([true, true, true]);
  });

  test('a Date written at midnight of the spreadsheet is a day without a time', () => {
    const script =
      "sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 0, 30, 17))).getDisplayValue()";
    expect(evaluateScript(script)).toBe('31.01.2026');
  });
});

describe('formulas', () => {
  test.each([
    ["sheet.getRange('A1').getFormula()", ''],
    ["sheet.getRange('A1').setFormula('SUM(1;2)').getFormula()", '=SUM(1;2)'],
    ["sheet.getRange('A1').setFormula('=SUM(1;2)').getValue()", 3],
    ["sheet.getRange('A1').setValue('=1+1').getValue()", 2],
    [
      "sheet.getRange('B1:C2').setFormula('=A1').getFormulas()",
      [
        ['=A1', '=B1'],
        ['=A2', '=B2'],
      ],
    ],
    ["sheet.getRange('B2').setFormula('=$A$1&\"A1\"').getFormula()", '=$A$1&"A1"'],
    ["sheet.getRange('A1').setFormula('=1/0').getValue()", '#DIV/0!'],
    ["sheet.getRange('A1').setFormula('=1=1').getValue()", true],
  ])('%s is %j', (script, expected) => {
    expect(evaluateScript(script, { calculator: testCalculator() })).toEqual(expected);
  });

  test('without a calculator a formula of a script is #N/A', () => {
    expect(evaluateScript("sheet.getRange('A1').setFormula('=1').getValue()")).toBe('#N/A');
  });
});

describe('formats', () => {
  test.each([
    ["sheet.getRange('A1').getBackground()", '#ffffff'],
    ["sheet.getRange('A1').getFontFamily()", 'Arial'],
    ["sheet.getRange('A1').getHorizontalAlignment()", 'general'],
    ["sheet.getRange('A1').getNumberFormat()", '0.###############'],
    [
      "sheet.getRange('A1').setNumberFormat('0.00').setNumberFormat('general').getNumberFormat()",
      '0.###############',
    ],
    ["sheet.getRange('A1').setBackground('Red').getBackground()", '#ff0000'],
    [
      "sheet.getRange('A1').setBackground('#ABCDEF').setBackground(null).getBackground()",
      '#ffffff',
    ],
    ["sheet.getRange('A1').setFontColor('#ABCDEF').getFontColor()", '#abcdef'],
    ["sheet.getRange('A1').setFontWeight('bold').setFontWeight(null).getFontWeight()", 'normal'],
    ["sheet.getRange('A1').setFontLine('line-through').getFontLine()", 'line-through'],
    ["sheet.getRange('A1').setWrap(true).getWrapStrategy().toString()", 'WRAP'],
    ["sheet.getRange('A1').setWrapStrategy(app.WrapStrategy.CLIP).getWrap()", false],
    ["sheet.getRange('A1:B1').setFontSizes([[8, 9]]).getFontSizes()", [[8, 9]]],
    ["sheet.getRange('A1').setVerticalAlignment('middle').getVerticalAlignment()", 'middle'],
    [
      "const s = app.newTextStyle().setBold(true).setFontSize(14).setForegroundColor('#ABCDEF').build(); sheet.getRange('A1:B1').setTextStyles([[s, s]]); return [sheet.getRange('A1:B1').getFontWeights(), sheet.getRange('B1').getFontSize(), sheet.getRange('B1').getFontColor()];",
      [[['bold', 'bold']], 14, '#abcdef'],
    ],
    [
      "const r = sheet.getRange('A1').setFontSize(8).setFontLine('underline'); r.setTextStyle(app.newTextStyle().setBold(true).build()); const t = r.getTextStyle(); return [t.isBold(), t.getFontSize(), t.isUnderline(), r.getFontWeight()];",
      [true, 8, true, 'bold'],
    ],
    [
      "sheet.getRange('A1:B1').getTextStyles()[0].map((t) => [t.isBold(), t.getFontSize(), t.getForegroundColor()])",
      [
        [false, 10, '#000000'],
        [false, 10, '#000000'],
      ],
    ],
  ])('%s is %j', (script, expected) => {
    expect(evaluateScript(script)).toEqual(expected);
  });

  test.each([
    "sheet.getRange('A1').setBackground('рыжий')",
    "sheet.getRange('A1').setFontWeight('жирный')",
    "sheet.getRange('A1').setFontSize('10')",
    "sheet.getRange('A1').setBorder(true)",
    "sheet.getRange('A1').setTextStyles([['bold']])",
    "sheet.getRange('A1').setWrapStrategy('WRAP')",
    "sheet.getRange('A1').setWrapStrategy(app.BorderStyle.SOLID)",
  ])('%s is refused, where real Sheets would say nothing', (script) => {
    expect(failureOf(script)).toMatch(/^The parameters \(.*\) don't match the method signature/);
  });
});

describe('clearing', () => {
  const PREPARED = `const r = sheet.getRange('A1'); r.setValue('x').setBackground('#ff0000').setNote('n')
    .setDataValidation(app.newDataValidation().requireValueInList(['x']).build());
    const state = () => [r.getValue(), r.getBackground(), r.getNote(), r.getDataValidation() !== null];`;

  test.each([
    ['sheet.clear()', ['', '#ffffff', 'n', true]],
    ['sheet.clearContents()', ['', '#ff0000', 'n', true]],
    ['sheet.clearFormats()', ['x', '#ffffff', 'n', true]],
    ['sheet.clearNotes()', ['x', '#ff0000', '', true]],
    ['sheet.clear({ contentsOnly: true })', ['', '#ff0000', 'n', true]],
    ['r.clearDataValidations()', ['x', '#ff0000', 'n', false]],
    ['r.clear({ commentsOnly: true })', ['x', '#ff0000', '', true]],
    ["sheet.getRangeList(['A1', 'B2']).clearContent()", ['', '#ff0000', 'n', true]],
  ])('%s leaves %j', (script, expected) => {
    expect(evaluateScript(`${PREPARED} ${script}; return state();`)).toEqual(expected);
  });
});

describe('merges', () => {
  test.each([
    [
      "const r = sheet.getRange('A1:B2').setValue(1).merge(); return [r.getValues(), r.isPartOfMerge(), sheet.getRange('B2').getMergedRanges()[0].getA1Notation()];",
      [
        [
          [1, ''],
          ['', ''],
        ],
        true,
        'A1:B2',
      ],
    ],
    [
      "sheet.getRange('A1:B2').mergeAcross(); return sheet.getRange('A1:B2').getMergedRanges().map((m) => m.getA1Notation());",
      ['A1:B1', 'A2:B2'],
    ],
    [
      "sheet.getRange('A1:B2').mergeVertically().breakApart(); return sheet.getRange('A1:B2').isPartOfMerge();",
      false,
    ],
  ])('%s', (script, expected) => {
    expect(evaluateScript(script)).toEqual(expected);
  });

  test('a merge cannot be cut', () => {
    expect(
      failureOf("sheet.getRange('A1:B2').merge(); return sheet.getRange('A1').breakApart();"),
    ).toBe('You must select all cells in a merged range to merge or unmerge them.');
  });
});

describe('links in texts', () => {
  const LINK =
    "app.newRichTextValue().setText('см. A1').setLinkUrl(4, 6, '#gid=7&range=A1').build()";

  test.each([
    [`sheet.getRange('B1').setRichTextValue(${LINK}).getValue()`, 'см. A1'],
    [
      `sheet.getRange('B1').setRichTextValue(${LINK}).getRichTextValue().getRuns().map((r) => [r.getText(), r.getLinkUrl(), r.getStartIndex()])`,
      [
        ['см. ', null, 0],
        ['A1', '#gid=7&range=A1', 4],
      ],
    ],
    ["sheet.getRange('B1').setValue(5).getRichTextValue()", null],
    [
      "app.newRichTextValue().setText('a').setLinkUrl('https://a.example').build().getLinkUrl()",
      'https://a.example',
    ],
  ])('%s', (script, expected) => {
    expect(evaluateScript(script)).toEqual(expected);
  });
});
