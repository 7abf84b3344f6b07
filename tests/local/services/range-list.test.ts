import { evaluateScript, failureOf, openTestHost } from '../open-test-host.ts';

const LIST = "sheet.getRangeList(['A1:B1', 'C3'])";

test.each([
  [`${LIST}.getRanges().map((range) => range.getA1Notation())`, ['A1:B1', 'C3']],
  [
    `${LIST}.setValue(1); return sheet.getRange('A1:C3').getValues();`,
    [
      [1, 1, ''],
      ['', '', ''],
      ['', '', 1],
    ],
  ],
  [
    `${LIST}.setBackground('red').setFontWeight('bold'); const c = sheet.getRange('C3'); return [c.getBackground(), c.getFontWeight()];`,
    ['#ff0000', 'bold'],
  ],
  [
    `${LIST}.setBackground('red').clear({ contentsOnly: true }); return sheet.getRange('B1').getBackground();`,
    '#ff0000',
  ],
  [`${LIST}.setBackground('red').clear(); return sheet.getRange('B1').getBackground();`, '#ffffff'],
  [`${LIST}.activate(); return sheet.getActiveRange().getA1Notation();`, 'C3'],
])('%s is %j', (script, expected) => {
  expect(evaluateScript(script)).toEqual(expected);
});

test('a wrong argument is refused in the name of the list', () => {
  expect(failureOf(`${LIST}.setFontWeight('жирный')`)).toBe(
    "The parameters (String) don't match the method signature for SpreadsheetApp.RangeList.setFontWeight.",
  );
});

test('a write over the whole list counts once', () => {
  const host = openTestHost(
    "function run() { SpreadsheetApp.getActiveSheet().getRangeList(['A1', 'A2', 'A3']).setBorder(true, true, true, true, null, null); }",
  );
  host.call('run');
  expect(host.stats().byName).toEqual({
    'SpreadsheetApp.getActiveSheet': 1,
    'RangeList.setBorder': 1,
  });
});
