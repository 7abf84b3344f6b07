import { readTableRows, type SoughtTable } from '../../../src/core/reporting/read-table-rows.ts';
import { buildSheet } from '../reading/build-workbook.ts';

const table: SoughtTable = {
  key: { name: 'code', headings: ['Код', 'Code'], place: 1 },
  columns: [{ name: 'owner', headings: ['Ответст-\nвенный', 'Responsible'], place: 3 }],
  headerRow: 2,
};

test.each([
  ['as planned', [['x'], ['Код', 'П', 'Ответст-\nвенный'], ['1.1', 'а', 'отдел']]],
  [
    'with a heading in one piece',
    [
      ['код ', 'П', 'ответственный'],
      ['1.1', 'а', 'отдел'],
    ],
  ],
  [
    'in English',
    [
      ['Code', 'П', 'Responsible'],
      ['1.1', 'а', 'отдел'],
    ],
  ],
  [
    'moved',
    [
      ['П', 'Ответственный', 'Код'],
      ['а', 'отдел', '1.1'],
    ],
  ],
  ['lower down', [['x'], ['y'], ['Код', 'П', 'Ответственный'], ['1.1', 'а', 'отдел']]],
  ['with the heading renamed', [['x'], ['Код', 'П', 'Кто'], ['1.1', 'а', 'отдел']]],
  ['without any heading', [['x'], ['а', 'б', 'в'], ['1.1', 'а', 'отдел']]],
])('a table %s is read by its headings or places', (_, rows) => {
  expect(readTableRows(buildSheet(rows), table)).toEqual([
    { key: '1.1', texts: { owner: 'отдел' } },
  ]);
});

test.each([
  [null, ''],
  [0, '0'],
  [12.5, '12,5'],
  [true, 'ИСТИНА'],
  [' =1 ', ' =1 '],
  [{ kind: 'date' } as const, '10.05.2023'],
  [{ kind: 'error', code: '#REF!' } as const, '#REF!'],
])('a cell with %j reads as %j', (value, text) => {
  const rows = [
    ['Код', 'П', 'Ответственный'],
    ['1.1', 'а', value],
  ];

  expect(readTableRows(buildSheet(rows), table)[0]?.texts.owner).toBe(text);
});

test('rows without a key, and an empty sheet, give nothing', () => {
  expect(readTableRows(buildSheet([]), table)).toEqual([]);
  expect(
    readTableRows(
      buildSheet([
        ['Код', 'П', 'Ответственный'],
        [' ', 'а', 'отдел'],
      ]),
      table,
    ),
  ).toEqual([]);
});
