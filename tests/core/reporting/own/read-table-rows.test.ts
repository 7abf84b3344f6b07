import type { OwnTable } from '../../../../src/core/reporting/own/own-table.ts';
import { readTableRows, tidyKey } from '../../../../src/core/reporting/own/read-table-rows.ts';
import { buildSheet } from '../../reading/build-workbook.ts';

const table: OwnTable = {
  columns: [
    { name: 'code', headings: ['Код', 'Code'], place: 1, human: false },
    { name: 'title', headings: ['Показатель', 'Indicator'], place: 2, human: false },
    { name: 'owner', headings: ['Ответст-\nвенный', 'Responsible'], place: 3, human: true },
  ],
  keys: ['code'],
  headerRow: 2,
  passing: [],
  heads: [],
};
const HEADINGS = ['Код', 'Показатель', 'Ответственный'];
const END = ['Конец листа, построенного надстройкой «Сводка»; ниже можно писать своё'];

test.each([
  ['as planned', [['x'], ['Код', 'Показатель', 'Ответст-\nвенный'], ['1.1', 'а', 'отдел']]],
  [
    'with a heading in one piece',
    [
      ['код ', 'Показатель', 'ответственный'],
      ['1.1', 'а', 'отдел'],
    ],
  ],
  [
    'in English',
    [
      ['Code', 'Показатель', 'Responsible'],
      ['1.1', 'а', 'отдел'],
    ],
  ],
  [
    'moved',
    [
      ['Показатель', 'Ответственный', 'Код'],
      ['а', 'отдел', '1.1'],
    ],
  ],
  ['lower down', [['x'], ['y'], ['Код', 'Показатель', 'Ответственный'], ['1.1', 'а', 'отдел']]],
  ['with the heading renamed', [['x'], ['Код', 'Показатель', 'Кто'], ['1.1', 'а', 'отдел']]],
  ['without any heading', [['x'], ['а', 'б', 'в'], ['1.1', 'а', 'отдел']]],
])('a table %s is read by its headings or places', (_, rows) => {
  const found = readTableRows(buildSheet(rows), table);

  expect(found.rows.map(({ key, texts }) => [key, texts.owner])).toEqual([['1.1', 'отдел']]);
  expect(found.addedColumns).toEqual([]);
});

test.each([
  [null, ''],
  [0, '0'],
  [12.5, '12,5'],
  [true, 'ИСТИНА'],
  [' =1 ', ' =1 '],
  ["'=план", '=план'],
  ["'- встреча", '- встреча'],
  ["''цитата", "'цитата"],
  ["'слово'", "'слово'"],
  [{ kind: 'date' } as const, '10.05.2023'],
  [{ kind: 'error', code: '#REF!' } as const, '#REF!'],
])('a cell with %j reads as %j', (value, text) => {
  const rows = [
    ['Код', 'Показатель', 'Ответственный'],
    ['1.1', 'а', value],
  ];

  expect(readTableRows(buildSheet(rows), table).rows[0]?.texts.owner).toBe(text);
});

function read(...rows: (string | null)[][]) {
  return readTableRows(buildSheet([['x'], HEADINGS, ...rows]), table);
}

test('an empty sheet gives nothing', () => {
  expect(readTableRows(buildSheet([]), table).rows).toEqual([]);
});

test('what people write in rows without a key goes with the row above', () => {
  const { rows, strayRows } = read(
    ['1.1', 'а', 'отдел'],
    [null, null, 'и школы'],
    [' ', 'прим.', null],
    ['1.2', 'б', null],
  );

  expect(rows.map(({ key, texts }) => [key, texts.owner])).toEqual([
    ['1.1', 'отдел\nи школы'],
    ['1.2', ''],
  ]);
  expect(strayRows).toEqual([[' ', 'прим.', '']]);
});

test('above every key it has a key of its own, and blank rows have none', () => {
  const { rows } = read([null, null, null], [null, null, 'отдел'], ['1.1', 'а', null]);

  expect(rows.map(({ key, texts }) => [key, texts.owner])).toEqual([
    ['—', 'отдел'],
    ['1.1', ''],
  ]);
});

test('nothing is read at and below the last end line', () => {
  const { rows, endIndex } = read(['1.1', 'а', 'отдел'], END, ['1.2', 'б', 'моё'], END, ['1.3']);

  expect(rows.map(({ key }) => key)).toEqual(['1.1', END[0], '1.2']);
  expect(endIndex).toBe(5);
});

test('columns that people have added are told from ours, also a second one of our heading', () => {
  const sheet = buildSheet([
    ['Показатель', 'Моё', 'Код', 'Ответственный', 'Ответственный', null, null],
    ['а', 'м', '1.1', 'отдел', 'школы', null, 'у'],
  ]);
  const { addedColumns, addedTitles, rows } = readTableRows(sheet, table);

  expect(addedColumns).toEqual([1, 4, 6]);
  expect(addedTitles).toEqual(['Моё', 'Ответственный', '']);
  expect(rows.map(({ key, added }) => [key, added])).toEqual([['1.1', ['м', 'школы', 'у']]]);
});

test('where columns come and go, one of our heading that is too many is not people’s', () => {
  const sheet = buildSheet([
    [...HEADINGS, 'Ответственный'],
    ['1.1', 'а', 'отдел', 'школы'],
  ]);

  expect(readTableRows(sheet, { ...table, passing: ['ответственный'] }).addedColumns).toEqual([]);
});

test.each([
  ['1.10 ', '1.10'],
  [' 1.10', '1.10'],
  ['cell/missing | СОШ № 1 | Столбец | ', 'cell/missing | СОШ № 1 | Столбец | '],
  ['cell/missing | СОШ № 1 | Столбец |', 'cell/missing | СОШ № 1 | Столбец | '],
  ['  ', ''],
])('tidyKey(%j) gives %j', (text, key) => {
  expect(tidyKey(text)).toBe(key);
});
