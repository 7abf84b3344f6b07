import { evaluateScript, failureOf, openTestHost } from '../open-test-host.ts';

describe('unknown members', () => {
  test.each([
    ['sheet.hideRows(1)', 'Sheet.hideRows is not in the local host'],
    ["sheet.getRange('A1').foo", 'Range.foo is not in the local host'],
    ['app.newChart', 'SpreadsheetApp.newChart is not in the local host'],
    ['app.BorderStyle.WAVY', 'BorderStyle.WAVY is not in the local host'],
    ['app.getUi().Button.MAYBE', 'Button.MAYBE is not in the local host'],
  ])('%s throws «%s»', (script, message) => {
    expect(failureOf(script)).toBe(message);
  });

  test('what engines and printers read of any object is not an unknown member', () => {
    expect(
      evaluateScript(
        '[String(sheet), String(app.BorderStyle.SOLID), JSON.stringify({ a: app.BorderStyle.SOLID }), typeof sheet.then, sheet[Symbol.iterator] === undefined]',
      ),
    ).toEqual(['Sheet', 'SOLID', '{"a":"SOLID"}', 'undefined', true]);
  });

  test('a member cannot be set', () => {
    expect(failureOf('sheet.title = 1; return 0;')).toBe('Sheet.title cannot be set');
  });
});

describe('arguments', () => {
  test.each([
    ["sheet.getRange('A1', 2)", '(String,number)', 'SpreadsheetApp.Sheet.getRange'],
    ['sheet.getRange(1.5, 1)', '(number,number)', 'SpreadsheetApp.Sheet.getRange'],
    ['sheet.getRange()', '()', 'SpreadsheetApp.Sheet.getRange'],
    ['ss.getSheetByName(null)', '(null)', 'SpreadsheetApp.Spreadsheet.getSheetByName'],
    [
      'ss.deleteSheet(ss)',
      '(SpreadsheetApp.Spreadsheet)',
      'SpreadsheetApp.Spreadsheet.deleteSheet',
    ],
    ["sheet.getRange('A1').setNotes('foo')", '(String)', 'SpreadsheetApp.Range.setNotes'],
    ['sheet.appendRow([[1]])', '(number[][])', 'SpreadsheetApp.Sheet.appendRow'],
    ['sheet.setFrozenRows(NaN)', '(number)', 'SpreadsheetApp.Sheet.setFrozenRows'],
    ['ss.getSheets(1)', '(number)', 'SpreadsheetApp.Spreadsheet.getSheets'],
  ])('%s is refused', (script, given, method) => {
    expect(failureOf(script)).toBe(
      `The parameters ${given} don't match the method signature for ${method}.`,
    );
  });

  test('a method taken off its object does not work', () => {
    expect(failureOf('const f = sheet.getName; return f();')).toBe(
      'Sheet.getName was called on no Sheet.',
    );
  });
});

describe('enums', () => {
  test('a constant is always the same object, with name and ordinal', () => {
    expect(
      evaluateScript(
        '[app.BorderStyle.SOLID === app.BorderStyle.SOLID, app.BorderStyle.SOLID.name(), app.BorderStyle.DOTTED.ordinal()]',
      ),
    ).toEqual([true, 'SOLID', 0]);
  });
});

describe('errors', () => {
  test('an error of a service is an Error of the realm named Exception', () => {
    const script = `try { sheet.getRange(0, 1); } catch (e) { return [e instanceof Error, e.name, String(e)]; }`;
    expect(evaluateScript(script)).toEqual([
      true,
      'Exception',
      'Exception: The starting row of the range is too small.',
    ]);
  });

  test('a fault of the host itself is thrown even when the script swallows it', () => {
    const host = openTestHost(
      'function run() { try { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(new Date()); } catch (e) { return 1; } }',
      {
        now: () => {
          throw new TypeError('broken clock');
        },
      },
    );
    expect(() => host.call('run')).toThrow('broken clock');
  });
});
