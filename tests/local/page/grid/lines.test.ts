// Rows and columns as a line of pixels.

import {
  endOf,
  layLines,
  lineAt,
  nearestShown,
  nextShown,
  sizeOf,
  startOf,
  totalOf,
} from '../../../../src/local/page/grid/lines.ts';

// Line 2 is hidden.
const lines = layLines([100, 0, 50, 30]);

test('lines begin where the one before ends; hidden ones take no room', () => {
  expect([1, 2, 3, 4, 5].map((line) => startOf(lines, line))).toEqual([0, 100, 100, 150, 180]);
  expect([1, 2, 3, 4].map((line) => endOf(lines, line))).toEqual([100, 100, 150, 180]);
  expect(sizeOf(lines, 2)).toBe(0);
  expect(sizeOf(lines, 1, 3)).toBe(150);
  expect(totalOf(lines)).toBe(180);
});

test.each([
  [-5, 1],
  [0, 1],
  [99, 1],
  [100, 3],
  [149, 3],
  [150, 4],
  [9999, 4],
])('lineAt(%d) is the shown line %d', (pixel, line) => {
  expect(lineAt(lines, pixel)).toBe(line);
});

test('of no lines none is found', () => {
  expect(lineAt(layLines([]), 10)).toBe(0);
  expect(totalOf(layLines([]))).toBe(0);
});

test('nextShown skips hidden lines and stays at the edges', () => {
  expect(nextShown(lines, 1, 1)).toBe(3);
  expect(nextShown(lines, 3, -1)).toBe(1);
  expect(nextShown(lines, 4, 1)).toBe(4);
  expect(nextShown(lines, 1, -1)).toBe(1);
});

test('nearestShown prefers the line itself, then a later one, then an earlier one', () => {
  expect(nearestShown(lines, 3)).toBe(3);
  expect(nearestShown(lines, 2)).toBe(3);
  expect(nearestShown(layLines([10, 0]), 2)).toBe(1);
  expect(nearestShown(lines, 99)).toBe(4);
});
