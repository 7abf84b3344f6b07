import { compareShown } from '../../../src/core/campaign/compare-shown.ts';
import { keepValues, NOTHING_KEPT } from '../../../src/core/campaign/kept-values.ts';
import { listShownCells, takeShown } from '../../../src/core/campaign/shown-cells.ts';
import type { RowInput } from '../../fixtures/build-table.ts';
import {
  buildField,
  buildForm,
  buildRegister,
  buildSchool,
  buildTable,
} from '../../fixtures/build-table.ts';

const form = buildForm([buildField('а'), buildField('б', { kind: 'list' })]);
const register = buildRegister([buildSchool('СОШ № 1')]);

function listCells(input: RowInput | null, wanted = form) {
  const table = buildTable(wanted, input === null ? [] : [input], register);
  return listShownCells([table], [table.rows[0]]);
}

function compare(before: RowInput | null, after: RowInput | null) {
  const kept = keepValues(takeShown(listCells(before)));
  return compareShown('СОШ № 1', kept, listCells(after)).map(
    (change) => [change.cell, change.before, change.after] as const,
  );
}

test('a cell that shows something else is a change, with its place as of now', () => {
  const kept = keepValues(takeShown(listCells(['СОШ № 1', 5, 'КемГУ'])));

  expect(compareShown('СОШ № 1', kept, listCells(['СОШ № 1', 6, 'КемГУ']))).toEqual([
    {
      school: 'СОШ № 1',
      sheet: 'Сбор 2023',
      sheetId: 7,
      cell: 'B3',
      field: 'Столбец а',
      inLine: false,
      before: '5',
      after: '6',
    },
  ]);
});

test.each<[string, RowInput, RowInput]>([
  ['nothing', ['СОШ № 1', 5, ''], ['СОШ № 1', 5, '']],
  ['a space', ['СОШ № 1', 5, 'КемГУ, КузГТУ'], ['СОШ № 1', 5, 'КемГУ,  КузГТУ ']],
  ['the kind of value alone', ['СОШ № 1', 5, null], ['СОШ № 1', '5', null]],
])('%s is no change', (_, before, after) => {
  expect(compare(before, after)).toEqual([]);
});

test('blank and 0 differ', () => {
  expect(compare(['СОШ № 1', null, ''], ['СОШ № 1', 0, ''])).toEqual([['B3', '', '0']]);
  expect(compare(['СОШ № 1', 0, ''], ['СОШ № 1', null, ''])).toEqual([['B3', '0', '']]);
});

test('a row that comes and a row that goes are changes of its cells', () => {
  expect(compare(null, ['СОШ № 1', 5, ''])).toEqual([['B3', '', '5']]);
  // Without a row the place is the head of the table.
  expect(compare(['СОШ № 1', 5, ''], null)).toEqual([['A1', '5', '']]);
});

test('what was not kept, and what is not in the form any more, is not compared', () => {
  const kept = keepValues(takeShown(listCells(['СОШ № 1', 5], buildForm([buildField('а')]))));

  expect(compareShown('СОШ № 1', kept, listCells(['СОШ № 1', 5, 'КемГУ']))).toEqual([]);
  const other = buildForm([buildField('в')]);
  expect(compareShown('СОШ № 1', kept, listCells(['СОШ № 1', 9], other))).toEqual([]);
});

test('nothing is known of nothing, nor of a broken record', () => {
  const cells = listCells(['СОШ № 1', 5, '']);

  expect(compareShown('СОШ № 1', NOTHING_KEPT, cells)).toEqual([]);
  expect(compareShown('СОШ № 1', { kind: 'unreadable', text: '{' }, cells)).toEqual([]);
});
