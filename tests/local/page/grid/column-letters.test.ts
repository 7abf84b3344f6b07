// Addresses of cells.

import {
  areaAddress,
  cellAddress,
  lettersOf,
  parseArea,
} from '../../../../src/local/page/grid/column-letters.ts';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('lettersOf(%d) is %s', (column, letters) => {
  expect(lettersOf(column)).toBe(letters);
});

test('an address is letters and number; of several cells the first and the last', () => {
  expect(cellAddress({ row: 7, column: 28 })).toBe('AB7');
  expect(areaAddress({ row: 2, column: 2, rows: 1, columns: 1 })).toBe('B2');
  expect(areaAddress({ row: 2, column: 2, rows: 8, columns: 3 })).toBe('B2:D9');
});

test.each([
  ['b7', { row: 7, column: 2, rows: 1, columns: 1 }],
  [' $B$7 ', { row: 7, column: 2, rows: 1, columns: 1 }],
  ['B2:D9', { row: 2, column: 2, rows: 8, columns: 3 }],
  ['d9:b2', { row: 2, column: 2, rows: 8, columns: 3 }],
])('parseArea(%s) reads the cells', (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test.each(['', 'B', '7', 'B0', 'Б7', 'B7:', 'B2:D9:E1', 'ABCD1', '=B7'])(
  'parseArea(%s) is null',
  (text) => {
    expect(parseArea(text)).toBeNull();
  },
);
