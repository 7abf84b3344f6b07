import {
  formatArea,
  formatColumn,
  parseArea,
  parseColumn,
} from '../../../src/local/services/a1-notation.ts';

describe('parseArea', () => {
  test.each([
    ['B2:D5', 2, 2, 4, 3],
    ['$C$3', 3, 3, 1, 1],
    ['$aa$11', 11, 27, 1, 1],
    ['5:7', 5, 1, 3, 26],
    ['D:F', 1, 4, 1000, 3],
    ['C5:B2', 2, 2, 4, 2],
    ['5:2', 2, 1, 4, 26],
    ['D:B', 1, 2, 1000, 3],
    ['B5:B', 5, 2, 996, 1],
    ['!c2:e5', 2, 3, 4, 3],
    ['R5C3', 5, 3, 1, 1],
    ['R2C2:R4C5', 2, 2, 3, 4],
    ['r4c5:r2c2', 2, 2, 3, 4],
    ['RC1', 1, 471, 1, 1],
  ])('reads %j', (text, row, column, rows, columns) => {
    expect(parseArea(text, 1000, 26)?.area).toEqual({ row, column, rows, columns });
  });

  test.each(['', 'A', '5', 'A0', 'слово', 'A1:B2:C3', ':', '$', 'AAAA1', 'A1 '])(
    '%j is no range',
    (text) => {
      expect(parseArea(text, 1000, 26)).toBeNull();
    },
  );

  test.each([
    ["'Форма 1'!E10:F12", 'Форма 1'],
    ["'O''Hara'!A1", "O'Hara"],
    ['Лист1!A1', 'Лист1'],
    ['A1', null],
  ])('%j names the sheet %j', (text, sheetName) => {
    expect(parseArea(text, 1000, 26)?.sheetName).toBe(sheetName);
  });
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [18278, 'ZZZ'],
])('column %i is %s and back', (column, letters) => {
  expect(formatColumn(column)).toBe(letters);
  expect(parseColumn(letters)).toBe(column);
});

test('formatArea names one cell without a colon', () => {
  expect(formatArea({ row: 3, column: 3, rows: 1, columns: 1 })).toBe('C3');
});
