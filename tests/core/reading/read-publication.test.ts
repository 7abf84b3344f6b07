// The sheet «Публикация» as people fill it in.

import { readPublication } from '../../../src/core/reading/read-publication.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import { buildSheet, buildWorkbook } from './build-workbook.ts';

const HEADINGS = [
  'Место',
  'Вид',
  'Код',
  'Наименование',
  'Год',
  'Напечатано',
  'Часть',
  'Целое',
  'Отметка',
  'Ед.',
];

function read(rows: readonly (readonly CellValue[])[], name = 'Публикация') {
  return readPublication(buildWorkbook(buildSheet(rows, { name, id: 7 })));
}

function readRow(row: readonly CellValue[]) {
  const reading = read([HEADINGS, row]);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return { row: reading.publication.rows[0], faults: reading.faults };
}

test('a row is read cell by cell', () => {
  const { row } = readRow([
    'Отчёт, п. 1.4',
    'показатель',
    '1.4',
    'Доля',
    '2023',
    '84,34 %',
    1347,
    '1 597',
    '✓',
    '%',
  ]);

  expect(row).toMatchObject({
    cell: 'F2',
    place: 'Отчёт, п. 1.4',
    document: 'Отчёт',
    kind: 'figure',
    code: '1.4',
    period: { kind: 'year', from: 2023, to: 2023 },
    printed: '84,34 %',
    part: 1347,
    whole: 1597,
    mark: true,
    unit: 'percent',
  });
});

test.each([
  ['', 'figure'],
  ['ЦЕЛЬ', 'target'],
  ['строка формы', 'form-line'],
  ['расчет', 'method'],
])('the kind «%s» is %s', (word, kind) => {
  expect(readRow(['Отчёт', word, '1', '', '', '5']).row?.kind).toBe(kind);
});

test.each([
  ['✓', true],
  ['—', false],
  ['-', false],
  ['да', true],
  ['не выполнен', false],
  ['', null],
])('the mark «%s» is %s', (word, mark) => {
  expect(readRow(['Отчёт', '', '1', '', '', '5', null, null, word]).row?.mark).toBe(mark);
});

test.each([
  [null, null],
  ['', null],
  [0, 0],
  [-3, -3],
  ['12 824', 12824],
  ['27077,3', 27077.3],
  ['-', null],
])('the part %s is %s', (value, part) => {
  const { row, faults } = readRow(['Отчёт', '', '1', '', '', '5', value]);

  expect(row?.part).toBe(part);
  expect(faults).toEqual([]);
});

test.each([
  [
    'an unknown kind',
    ['Отчёт', 'цифра', '1', '', '', '5'],
    { cell: 'B2', field: 'Вид', found: 'цифра', expected: 'kind' },
  ],
  [
    'a part in words',
    ['Отчёт', '', '1', '', '', '5', 'около 20'],
    { cell: 'G2', field: 'Часть', expected: 'number' },
  ],
  [
    'a strange mark',
    ['Отчёт', '', '1', '', '', '5', null, null, 'почти'],
    { cell: 'I2', expected: 'mark' },
  ],
])('%s is a fault', (_, row, fault) => {
  const reading = read([HEADINGS, row, ['Отчёт', '', '2', '', '', '7']]);

  expect(reading).toMatchObject({ kind: 'read', faults: [fault] });
});

test('headings are found by text, below notes, in any order', () => {
  const reading = read([
    ['Публикация'],
    [],
    ['Значение', '№', 'Числитель', 'Знаменатель'],
    ['84,34 %', '1.4', 1347, 1597],
  ]);

  expect(reading).toMatchObject({
    kind: 'read',
    publication: {
      sheetId: 7,
      rows: [{ cell: 'A4', code: '1.4', part: 1347, whole: 1597, kind: 'figure' }],
    },
  });
});

test('a blank row, a numbering row and a row with a place alone say nothing', () => {
  const reading = read([
    HEADINGS,
    HEADINGS.map((_, index) => index + 1),
    [],
    ['Отчёт', 'показатель'],
    ['Отчёт', '', '1', '', '', '5'],
  ]);

  expect(reading.kind === 'read' ? reading.publication.rows.length : 0).toBe(1);
});

test('the period of a row about a period is what it prints', () => {
  expect(readRow(['Приказ', 'период', '', '', '', 'на 2023-2024 учебный год']).row?.period).toEqual(
    {
      kind: 'school-year',
      from: 2023,
      to: 2024,
    },
  );
});

test('a blank print points at the title', () => {
  expect(readRow(['Отчёт', 'наименование', '1', 'Доля']).row?.cell).toBe('D2');
});

test.each([
  ['no such sheet', 'Лист1', [HEADINGS, ['Отчёт', '', '1', '', '', '5']], 'absent'],
  ['a blank sheet', 'Публикация', [], 'absent'],
  [
    'no heading «Напечатано»',
    'Публикация',
    [
      ['Место', 'Вид'],
      ['Отчёт', 'показатель'],
    ],
    'no-header',
  ],
  ['headings alone', 'Публикация', [HEADINGS], 'empty'],
])('%s is told apart', (_, name, rows, kind) => {
  expect(read(rows, name).kind).toBe(kind);
});
