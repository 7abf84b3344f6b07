import { shiftSpan, subtract } from '../../../src/local/services/area.ts';

test.each([
  [5, 3, 2, 4, { from: 9, size: 3 }],
  [5, 3, 6, 4, { from: 5, size: 7 }],
  [5, 3, 8, 4, { from: 5, size: 3 }],
  [5, 3, 1, -2, { from: 3, size: 3 }],
  [5, 3, 6, -1, { from: 5, size: 2 }],
  [5, 3, 4, -2, { from: 4, size: 2 }],
  [5, 3, 5, -3, null],
])('shiftSpan(%i, %i) at %i by %i gives %j', (from, size, at, count, expected) => {
  expect(shiftSpan(from, size, at, count)).toEqual(expected);
});

test('subtract leaves the frame round a hole', () => {
  const parts = subtract(
    { row: 1, column: 1, rows: 3, columns: 3 },
    { row: 2, column: 2, rows: 1, columns: 1 },
  );
  expect(parts.map((part) => part.rows * part.columns)).toEqual([3, 3, 1, 1]);
});

test('subtract gives nothing when all is taken', () => {
  const area = { row: 1, column: 1, rows: 3, columns: 3 };
  expect(subtract(area, area)).toEqual([]);
});
