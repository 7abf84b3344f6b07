import { compareShown } from '../../../src/core/campaign/compare-shown.ts';
import { keepValues, NOTHING_KEPT } from '../../../src/core/campaign/kept-values.ts';
import { listShownCells, takeShown } from '../../../src/core/campaign/shown-cells.ts';
import type { PartedFields } from '../../../src/core/programme/parted-fields.ts';
import type { RowInput } from '../../fixtures/build-table.ts';
import {
  buildField,
  buildForm,
  buildRegister,
  buildSchool,
  buildTable,
} from '../../fixtures/build-table.ts';

const form = buildForm([buildField('а'), buildField('б', { kind: 'list' })]);
const NO_PARTS: PartedFields = new Map();
const register = buildRegister([buildSchool('СОШ № 1')]);

function listCells(input: RowInput | null, wanted = form) {
  const table = buildTable(wanted, input === null ? [] : [input], register);
  return listShownCells([table], [table.rows[0]]);
}

function compare(
  before: RowInput | null,
  after: RowInput | null,
  wanted = form,
  parted: PartedFields = NO_PARTS,
) {
  const kept = keepValues(takeShown(listCells(before, wanted)));
  return compareShown('СОШ № 1', kept, listCells(after, wanted), parted).map(
    (change) => [change.cell, change.before, change.after] as const,
  );
}

test('a cell that shows something else is a change, with its place as of now', () => {
  const kept = keepValues(takeShown(listCells(['СОШ № 1', 5, 'КемГУ'])));

  expect(compareShown('СОШ № 1', kept, listCells(['СОШ № 1', 6, 'КемГУ']), NO_PARTS)).toEqual([
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

const LABELS = [
  { title: 'победители', stems: ['победител'] },
  { title: 'призёры', stems: ['призер', 'призёр'] },
];
const prose = buildForm([
  buildField('победы', { kind: 'labelled-count', labels: LABELS }),
  buildField('доля', { kind: 'share' }),
  buildField('договоры', { kind: 'list' }),
]);

function proseRow(key: string, value: string | number): RowInput {
  return ['СОШ № 1', ...prose.fields.map((field) => (field.key === key ? value : null))];
}

describe('the same number in another spelling', () => {
  test.each<[string, string | number, string | number]>([
    ['победы', 'ПОБЕДИТЕЛЕЙ-4, ПРИЗЕР-1', 5],
    ['победы', 5, 'победителей 4, призёров 1'],
    ['победы', 'победители - 4, призёры - 1', 'победителей 4, призёров 1'],
    ['победы', '1 019 чел.', '1019'],
    ['победы', 'нет', 0],
    ['доля', '45 %', '45'],
    ['договоры', 'КемГУ, КузГТУ', '1. КемГУ 2. КузГТУ'],
  ])('%s: %j, then %j is no change', (key, before, after) => {
    expect(compare(proseRow(key, before), proseRow(key, after), prose)).toEqual([]);
  });

  test.each<[string, string | number, string | number]>([
    ['победы', 'победителей 4, призёров 1', 'победителей 3, призёров 2'],
    ['победы', 'победителей 4, призёров 1', 6],
    ['победы', 'около пяти', 5],
    ['доля', '9 из 20', '45 %'],
    ['договоры', 'КемГУ, КузГТУ', 'КемГУ, КемТИПП'],
  ])('%s: %j, then %j is a change', (key, before, after) => {
    expect(compare(proseRow(key, before), proseRow(key, after), prose)).toHaveLength(1);
  });

  test('is a change where an expression needs the parts', () => {
    const parted = new Map([[prose.key, new Set(['победы'])]]);
    const before: RowInput = ['СОШ № 1', 'победителей 4, призёров 1', null, null];

    expect(compare(before, ['СОШ № 1', 5, null, null], prose, parted)).toHaveLength(1);
  });
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

  expect(compareShown('СОШ № 1', kept, listCells(['СОШ № 1', 5, 'КемГУ']), NO_PARTS)).toEqual([]);
  const other = buildForm([buildField('в')]);
  expect(compareShown('СОШ № 1', kept, listCells(['СОШ № 1', 9], other), NO_PARTS)).toEqual([]);
});

test('nothing is known of nothing, nor of a broken record', () => {
  const cells = listCells(['СОШ № 1', 5, '']);

  expect(compareShown('СОШ № 1', NOTHING_KEPT, cells, NO_PARTS)).toEqual([]);
  expect(compareShown('СОШ № 1', { kind: 'unreadable', text: '{' }, cells, NO_PARTS)).toEqual([]);
});
