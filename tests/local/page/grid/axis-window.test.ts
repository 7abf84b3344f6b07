// One axis of the window onto a sheet.

import {
  lineUnder,
  MAX_SCROLL,
  makeAxis,
  maxOffset,
  offsetOf,
  offsetToShow,
  scrollLength,
  scrollOf,
  seenLines,
} from '../../../../src/local/page/grid/axis-window.ts';
import { layLines } from '../../../../src/local/page/grid/lines.ts';

const tenLines = layLines(Array.from({ length: 10 }, () => 20));
// One frozen line, 100 pixels of window, 200 of sheet.
const axis = makeAxis(tenLines, 1, 100);

test('the moving lines go as far as the last of them stands at the end', () => {
  expect(axis.frozenEnd).toBe(20);
  expect(maxOffset(axis)).toBe(100);
  expect(seenLines(axis, 0, 0)).toEqual({ first: 2, last: 5 });
  expect(seenLines(axis, 100, 0)).toEqual({ first: 7, last: 10 });
  expect(seenLines(axis, 50, 30)).toEqual({ first: 3, last: 9 });
});

test('frozen lines that would fill the window are not frozen', () => {
  expect(makeAxis(tenLines, 9, 100).frozen).toBe(3);
  expect(makeAxis(tenLines, 20, 1000).frozen).toBe(10);
  expect(makeAxis(tenLines, 1, 0).frozen).toBe(0);
});

test('where all lines are frozen none moves', () => {
  const { first, last } = seenLines(makeAxis(tenLines, 10, 1000), 0, 50);

  expect(last).toBeLessThan(first);
});

test('a sheet smaller than the window does not scroll', () => {
  const small = makeAxis(layLines([20, 20]), 0, 100);

  expect(scrollLength(small)).toBe(100);
  expect(offsetOf(small, 50)).toBe(0);
  expect(scrollOf(small, 50)).toBe(0);
});

test('a sheet longer than browsers scroll is reached from end to end', () => {
  const long = makeAxis(layLines(Array.from({ length: 1_000_000 }, () => 21)), 1, 800);

  expect(scrollLength(long)).toBe(MAX_SCROLL);
  expect(offsetOf(long, MAX_SCROLL - 800)).toBe(maxOffset(long));
  expect(offsetOf(long, scrollOf(long, 10_500_000))).toBe(10_500_000);
});

test('a line is shown by the least movement', () => {
  expect(offsetToShow(axis, 0, 1)).toBe(0);
  expect(offsetToShow(axis, 0, 3)).toBe(0);
  expect(offsetToShow(axis, 0, 8)).toBe(60);
  expect(offsetToShow(axis, 100, 3)).toBe(20);
  expect(offsetToShow(axis, 0, 10)).toBe(100);
});

test('a line higher than the window is shown from its beginning', () => {
  const tall = makeAxis(layLines([20, 20, 500, 20]), 1, 100);

  expect(offsetToShow(tall, 0, 3)).toBe(20);
});

test('under a point of the frozen part is the frozen line, however far the rest has moved', () => {
  expect(lineUnder(axis, 60, 10)).toBe(1);
  expect(lineUnder(axis, 60, 25)).toBe(5);
});
