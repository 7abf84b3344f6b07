import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import { buildField, buildRegister, buildSchool } from '../../fixtures/build-table.ts';
import { checkRows, listFound } from './check-rows.ts';

const OTHER = buildField('другой');

function checkCell(value: CellValue, changes: Parameters<typeof buildField>[1] = {}) {
  return checkRows({
    fields: [OTHER, buildField('число', changes)],
    rows: [['СОШ № 1', 1, value]],
  });
}

const DATE = { kind: 'date' } as const;

test.each<[string, CellValue, readonly string[]]>([
  ['a blank', null, ['cell/missing C3']],
  ['spaces', '   ', ['cell/missing C3']],
  ["a formula's empty text", '', ['cell/missing C3']],
  ['0', 0, []],
  ['7', 7, []],
  ['a number in text', '1 019', []],
  ['a word for none', 'нет', []],
  ['a word for not applicable', 'н/п', []],
  ['a very large number', 1e15, []],
  ['text', 'много', ['cell/unreadable C3']],
  ['a range', '10-15', ['cell/unreadable C3']],
  ['an approximate number', 'около 20', ['cell/unreadable C3']],
  ['TRUE', true, ['cell/unreadable C3']],
  ['a negative number', -5, ['cell/negative C3']],
  ['a negative fraction, once', -5.5, ['cell/negative C3']],
  ['a fraction', 3.5, ['cell/not-whole C3']],
  ['an error', { kind: 'error', code: '#REF!' }, ['cell/error-value C3']],
  ['a date', DATE, ['cell/looks-like-date C3']],
])('a count that holds %s gives the finding it deserves', (_, value, expected) => {
  expect(listFound(checkCell(value))).toEqual(expected);
});

test('the finding tells place, school, column and what the cell shows', () => {
  expect(checkCell('около 20')).toEqual([
    {
      code: 'cell/unreadable',
      severity: 'error',
      place: { sheet: 'Сбор 2023', sheetId: 7, cell: 'C3', cells: ['C3'] },
      school: 'СОШ № 1',
      field: 'Столбец число',
      found: 'около 20',
      reason: 'approximate',
    },
  ]);
});

test.each<[string, CellValue]>([
  ['-5', -5],
  ['3.5', 3.5],
])('%s is no fault in a field of any number', (_, value) => {
  expect(checkCell(value, { kind: 'number' })).toEqual([]);
});

test('a text field may hold anything but an error', () => {
  expect(checkCell('какие угодно слова', { kind: 'text' })).toEqual([]);
  expect(listFound(checkCell({ kind: 'error', code: '#N/A' }, { kind: 'text' }))).toEqual([
    'cell/error-value C3',
  ]);
});

describe('cell/missing', () => {
  test('is silent in a field that need not be filled in', () => {
    expect(checkCell(null, { required: false })).toEqual([]);
  });

  test('is silent where the school does not teach the grades', () => {
    const register = buildRegister([
      buildSchool('ООШ № 68', { from: 1, to: 9 }),
      buildSchool('СОШ № 1'),
    ]);
    const fields = [OTHER, buildField('старшим', { applicable: { from: 11, to: 11 } })];
    const rows = [
      ['ООШ № 68', 1, null],
      ['СОШ № 1', 1, null],
    ] as const;

    expect(listFound(checkRows({ fields, rows, register }))).toEqual(['cell/missing C4']);
  });
});

test('a row without a name is asked for its name alone', () => {
  const fields = [OTHER, buildField('число'), buildField('третий')];
  const findings = checkRows({
    fields,
    register: buildRegister([buildSchool('СОШ № 1')]),
    rows: [
      ['СОШ № 1', 1, 2, 3],
      ['', 4, 'много', null],
      ['  ', -5, 6, null],
    ],
  });

  expect(listFound(findings)).toEqual(['row/unknown-school A4', 'row/unknown-school A5']);
});
