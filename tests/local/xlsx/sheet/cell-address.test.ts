import {
  areaName,
  cellName,
  columnName,
  columnNumber,
  parseArea,
  parseAreas,
  quoteSheetName,
} from '../../../../src/local/xlsx/sheet/cell-address.ts';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %i is %s and back', (number, name) => {
  expect(columnName(number)).toBe(name);
  expect(columnNumber(name)).toBe(number);
  expect(columnNumber(name.toLowerCase())).toBe(number);
});

test.each([
  ['B5', { row: 5, column: 2, rows: 1, columns: 1 }],
  ['$B$5', { row: 5, column: 2, rows: 1, columns: 1 }],
  ['b5:C7', { row: 5, column: 2, rows: 3, columns: 2 }],
  ['C7:B5', { row: 5, column: 2, rows: 3, columns: 2 }],
  ['B:C', { row: 1, column: 2, rows: 1048576, columns: 2 }],
  ['2:3', { row: 2, column: 1, rows: 2, columns: 16384 }],
])('parseArea(%j) gives %j', (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test.each(['', 'B', '5', 'A0', 'XFE1', 'A1048577', 'Лист!A1', 'A1:', 'A1 B2', '-A1'])(
  'parseArea(%j) gives null',
  (text) => {
    expect(parseArea(text)).toBeNull();
  },
);

test('parseAreas leaves out what is no area', () => {
  expect(parseAreas('A1:B2 ? C3').map(areaName)).toEqual(['A1:B2', 'C3']);
  expect(parseAreas('')).toEqual([]);
  expect(parseAreas(undefined)).toEqual([]);
});

test('cellName and quoteSheetName spell as formulas do', () => {
  expect(cellName(12, 28)).toBe('AB12');
  expect(quoteSheetName("Спи'сок 1")).toBe("'Спи''сок 1'");
});
