// Protections: what Google's reference says of them, on ranges and on sheets, and how they follow inserted lines.

import { createHost } from '../../../src/local/host.ts';
import { createVmRealm } from '../../../src/local/node/vm-realm.ts';
import type { People } from '../../../src/local/services/service-context.ts';
import { copySheet } from '../../../src/local/workbook/copy-sheet.ts';
import { createSheet } from '../../../src/local/workbook/new-workbook.ts';
import { writeXlsx } from '../../../src/local/xlsx/write-xlsx.ts';
import { evaluateScript, failureOf, openTestHost, testWorkbook } from '../open-test-host.ts';

const PEOPLE: People = {
  owner: 'owner@example.org',
  user: 'me@example.org',
  editors: ['school-1@example.org', 'school-2@example.org'],
  inDomain: false,
};
const EMAILS = 'getEditors().map((user) => user.getEmail())';
const RANGE = 'app.ProtectionType.RANGE';
const SHEET = 'app.ProtectionType.SHEET';

describe('a new protection', () => {
  test.each([
    ["sheet.getRange('B2:C3').protect().getProtectionType() === app.ProtectionType.RANGE", true],
    ['String(sheet.protect().getProtectionType())', 'SHEET'],
    ['String(sheet.protect())', 'Protection'],
    ["sheet.getRange('B2:C3').protect().getRange().getA1Notation()", 'B2:C3'],
    ['sheet.protect().getRange().getA1Notation()', ''],
    [
      'const r = sheet.protect().getRange(); return [r.getNumRows(), r.getNumColumns()];',
      [1000, 26],
    ],
    ['sheet.protect().getDescription()', ''],
    ['sheet.protect().isWarningOnly()', false],
    ['sheet.protect().getUnprotectedRanges()', []],
    ["sheet.getRange('A1').protect().getUnprotectedRanges()", []],
    ['sheet.protect().getRangeName()', null],
    ['sheet.protect().canEdit()', true],
    ['sheet.protect().canDomainEdit()', false],
    ['sheet.protect().getEditors()', []],
  ])('%s is %j', (script, expected) => {
    expect(evaluateScript(script)).toEqual(expected);
  });

  test('mirrors who may edit the spreadsheet until its editors are changed', () => {
    const script = `const p = sheet.getRange('A1').protect(); return [p.${EMAILS}, p.canEdit()];`;
    expect(evaluateScript(script, { people: PEOPLE })).toEqual([
      ['owner@example.org', 'me@example.org', 'school-1@example.org', 'school-2@example.org'],
      true,
    ]);
  });
});

describe('setters', () => {
  test.each([
    ["sheet.protect().setDescription('строка 7').getDescription()", 'строка 7'],
    ['sheet.protect().setWarningOnly(true).isWarningOnly()', true],
    [
      "sheet.getRange('A1').protect().setRange(sheet.getRange('B5:D5')).getRange().getA1Notation()",
      'B5:D5',
    ],
    [
      "sheet.protect().setUnprotectedRanges([sheet.getRange('A1:B2'), sheet.getRange('D4')]).getUnprotectedRanges().map((r) => r.getA1Notation())",
      ['A1:B2', 'D4'],
    ],
    [
      "sheet.protect().setUnprotectedRanges([sheet.getRange('A1')]).setUnprotectedRanges([]).getUnprotectedRanges()",
      [],
    ],
  ])('%s is %j', (script, expected) => {
    expect(evaluateScript(script)).toEqual(expected);
  });

  test.each([
    [
      'sheet.protect().setDescription(5)',
      "The parameters (number) don't match the method signature for SpreadsheetApp.Protection.setDescription.",
    ],
    [
      "sheet.protect().addEditors('a@example.org')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Protection.addEditors.",
    ],
    [
      'sheet.getProtections()',
      "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getProtections.",
    ],
    ["sheet.protect().addEditor('школа 5')", 'Invalid email: школа 5'],
    ["sheet.protect().setRangeName('x')", 'Protection.setRangeName is not in the local host'],
    [
      "sheet.getRange('A1').protect().setUnprotectedRanges([sheet.getRange('A1')])",
      'Only a protected sheet can have unprotected ranges.',
    ],
    [
      "sheet.protect().setUnprotectedRanges([ss.getSheetByName('Форма 1').getRange('A1')])",
      'The unprotected ranges must be on the protected sheet.',
    ],
    [
      'sheet.protect().setDomainEdit(false)',
      'The spreadsheet does not belong to a Google Workspace domain.',
    ],
    [
      'const p = sheet.protect(); p.remove(); return p.getDescription();',
      'The protected range or sheet does not exist.',
    ],
  ])('%s throws', (script, message) => {
    expect(failureOf(script)).toBe(message);
  });

  test('a spreadsheet of a domain may be open to all of it', () => {
    const people = { ...PEOPLE, inDomain: true };
    const script =
      'const p = sheet.protect(); return [p.canDomainEdit(), p.setDomainEdit(false).canDomainEdit()];';
    expect(evaluateScript(script, { people })).toEqual([true, false]);
  });
});

describe('editors', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'removeEditors keeps the owner and who runs the script',
      'p.removeEditors(p.getEditors().map((user) => user.getEmail()));',
      ['owner@example.org', 'me@example.org'],
    ],
    [
      'removeEditors takes users as well',
      'p.removeEditors(p.getEditors());',
      ['owner@example.org', 'me@example.org'],
    ],
    [
      'addEditors after that lets only those in',
      "p.removeEditors(p.getEditors()).addEditors(['school-2@example.org', 'School-2@example.org']);",
      ['owner@example.org', 'me@example.org', 'school-2@example.org'],
    ],
    [
      'addEditor alone keeps nobody out',
      "p.addEditor('new@example.org');",
      [
        'owner@example.org',
        'me@example.org',
        'school-1@example.org',
        'school-2@example.org',
        'new@example.org',
      ],
    ],
    [
      'removeEditor takes one away',
      "p.removeEditor('SCHOOL-1@example.org');",
      ['owner@example.org', 'me@example.org', 'school-2@example.org'],
    ],
    [
      'a warning lets everybody in again',
      'p.removeEditors(p.getEditors()).setWarningOnly(true).setWarningOnly(false);',
      ['owner@example.org', 'me@example.org', 'school-1@example.org', 'school-2@example.org'],
    ],
  ])('%s', (_title, change, expected) => {
    const script = `const p = sheet.getRange('A5:F5').protect(); ${change} return p.${EMAILS};`;
    expect(evaluateScript(script, { people: PEOPLE })).toEqual(expected);
  });

  test('who is no editor may neither see nor change them', () => {
    const workbook = testWorkbook();
    const close = 'const p = sheet.protect(); p.removeEditors(p.getEditors()); return 1;';
    evaluateScript(close, { workbook, people: PEOPLE });
    const school = { ...PEOPLE, user: 'school-1@example.org' };
    const ask = (script: string) =>
      evaluateScript(`const p = sheet.getProtections(${SHEET})[0]; return ${script};`, {
        workbook,
        people: school,
      });
    const refused = /You are trying to edit a protected cell or object/;
    expect(ask('p.canEdit()')).toBe(false);
    expect(() => ask('p.getEditors()')).toThrow(refused);
    expect(() => ask('p.canDomainEdit()')).toThrow(refused);
    expect(() => ask('p.remove()')).toThrow(refused);
  });
});

describe('finding protections', () => {
  test('a sheet has one protection of its own and any number over ranges', () => {
    const script = `sheet.protect().setDescription('лист'); sheet.protect();
      sheet.getRange('A1').protect(); sheet.getRange('A1').protect();
      ss.getSheetByName('Форма 1').getRange('B2').protect();
      return [sheet.getProtections(${SHEET}).map((p) => p.getDescription()), sheet.getProtections(${RANGE}).length,
        ss.getProtections(${RANGE}).length, ss.getProtections(${SHEET}).length];`;
    expect(evaluateScript(script)).toEqual([['лист'], 2, 3, 1]);
  });

  test('remove takes away that one only', () => {
    const script = `const p = sheet.getRange('A1').protect(); sheet.getRange('B1').protect(); p.remove();
      return sheet.getProtections(${RANGE}).map((q) => q.getRange().getA1Notation());`;
    expect(evaluateScript(script)).toEqual(['B1']);
  });

  test('they outlive the execution, and go with the sheet', () => {
    const workbook = testWorkbook();
    evaluateScript("ss.getSheetByName('Форма 1').protect(); return 0;", { workbook });
    expect(evaluateScript(`ss.getProtections(${SHEET}).length`, { workbook })).toBe(1);
    evaluateScript("ss.deleteSheet(ss.getSheetByName('Форма 1')); return 0;", { workbook });
    expect(evaluateScript(`ss.getProtections(${SHEET}).length`, { workbook })).toBe(0);
  });
});

describe('inserted and deleted lines', () => {
  test.each([
    ['sheet.insertRowsBefore(3, 2);', ['A7:F7'], ['B2:C2']],
    ['sheet.insertRowsBefore(2, 2);', ['A7:F7'], ['B4:C4']],
    ['sheet.insertRowsAfter(5, 2);', ['A5:F5'], ['B2:C2']],
    ['sheet.deleteRow(1);', ['A4:F4'], ['B1:C1']],
    ['sheet.insertColumnBefore(2);', ['A5:G5'], ['C2:D2']],
    ['sheet.deleteRow(5);', [], ['B2:C2']],
    ['sheet.deleteRow(2);', ['A4:F4'], []],
    ['sheet.deleteColumn(3);', ['A5:E5'], ['B2']],
  ])('%s leaves %j protected and %j open', (change, cells, open) => {
    const script = `sheet.getRange('A5:F5').protect(); sheet.protect().setUnprotectedRanges([sheet.getRange('B2:C2')]);
      ${change}
      return [sheet.getProtections(${RANGE}).map((p) => p.getRange().getA1Notation()),
        sheet.getProtections(${SHEET})[0].getUnprotectedRanges().map((r) => r.getA1Notation())];`;
    expect(evaluateScript(script)).toEqual([cells, open]);
  });
});

describe('what they cost and where they are kept', () => {
  test('making and changing them are writes, reading them are reads', () => {
    const host = openTestHost(
      "function run() { SpreadsheetApp.getActiveSheet().getRange('A1').protect().setDescription('а').getDescription(); }",
    );
    host.call('run');
    expect(host.stats()).toMatchObject({ reads: 2, writes: 2 });
  });

  test('they need the scope of the spreadsheet and no other', () => {
    const host = createHost({
      code: 'function run() { SpreadsheetApp.getActiveSheet().protect(); }',
      manifest: JSON.stringify({ timeZone: 'Asia/Novokuznetsk', oauthScopes: [] }),
      html: {},
      workbook: testWorkbook(),
      realm: createVmRealm,
      calculator: null,
    });
    expect(() => host.call('run')).toThrow(/spreadsheets\.currentonly/);
  });

  test('nothing of them is written into an .xlsx', () => {
    const plain = writeXlsx(testWorkbook());
    const workbook = testWorkbook();
    evaluateScript("sheet.protect().setDescription('лист'); return 0;", { workbook });
    expect(Buffer.from(writeXlsx(workbook)).equals(Buffer.from(plain))).toBe(true);
  });

  test('a copied sheet is not protected', () => {
    const sheet = createSheet({ id: 1, name: 'Лист1' });
    sheet.protections.push({
      area: null,
      description: '',
      warningOnly: false,
      editors: null,
      domainEdit: null,
      unprotected: [],
    });
    expect(copySheet(sheet, 2, { formulas: true }).protections).toEqual([]);
    const script = `sheet.protect(); return ss.insertSheet('Копия', { template: sheet }).getProtections(${SHEET}).length;`;
    expect(evaluateScript(script)).toBe(0);
  });
});
