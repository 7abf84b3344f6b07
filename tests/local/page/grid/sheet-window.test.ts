// What is seen of a sheet.

import { listCells } from '../../../../src/local/page/grid/drawn-cells.ts';
import { buildModel } from '../../../../src/local/page/grid/sheet-model.ts';
import {
  blockOf,
  fitWindow,
  frameOf,
  HEADER_HEIGHT,
  pageRows,
  scrollSize,
  scrollToShow,
  scrollWindow,
  spansOf,
  underPoint,
} from '../../../../src/local/page/grid/sheet-window.ts';
import { makeView } from './sample-view.ts';

const long = buildModel(
  makeView({
    rows: 5000,
    columns: 60,
    texts: [],
    rowHeights: Array.from({ length: 5000 }, () => 20),
    columnWidths: Array.from({ length: 60 }, () => 100),
    merges: [
      { row: 100, column: 2, rows: 400, columns: 1 },
      { row: 1, column: 1, rows: 1, columns: 3 },
    ],
  }),
);
const window = fitWindow(long, 846, 424);

test('the scroll bars cover the whole sheet', () => {
  expect(scrollSize(window)).toEqual({ width: 6000 + 46, height: 100_000 + HEADER_HEIGHT });
});

test('points are headings, the corner, or cells; frozen cells stay under their points', () => {
  const scrolled = scrollWindow(window, 1000, 2000);

  expect(underPoint(scrolled, 10, 10).part).toBe('corner');
  expect(underPoint(scrolled, 10, 100).part).toBe('numbers');
  expect(underPoint(scrolled, 200, 10).part).toBe('letters');
  expect(underPoint(scrolled, 60, 30)).toEqual({ part: 'cells', place: { row: 1, column: 1 } });
  expect(underPoint(scrolled, 200, 50)).toEqual({ part: 'cells', place: { row: 102, column: 12 } });
});

test('a cell is found under the middle of its frame', () => {
  const scrolled = scrollWindow(window, 1000, 2000);
  const frame = frameOf(scrolled, { row: 110, column: 13, rows: 1, columns: 1 });

  expect(underPoint(scrolled, frame.left + 5, frame.top + 5).place).toEqual({
    row: 110,
    column: 13,
  });
});

test('the bars are moved only where a cell is not seen', () => {
  expect(scrollToShow(window, { row: 3, column: 2 })).toEqual({ left: null, top: null });
  expect(scrollToShow(window, { row: 4000, column: 1 })).toEqual({ left: null, top: 79_600 });
});

test('a page is a little less than what is seen, so that the eye finds its place', () => {
  expect(pageRows(window)).toBe(17);
});

test('the cells of a window are few, and a merged one that begins far above is among them', () => {
  const scrolled = scrollWindow(window, 0, 4000);
  const [columns] = spansOf(scrolled, 'across');
  const [rows] = spansOf(scrolled, 'down');
  const cells = listCells(long, blockOf(columns, rows));
  const count = [...cells.values()].reduce((sum, row) => sum + row.length, 0);

  expect(cells.get(100)).toEqual([2]);
  expect(cells.get(210)).not.toContain(2);
  expect(count).toBeLessThan(600);
});

test('a merged cell over the frozen border is drawn in both parts', () => {
  const [moving, still] = spansOf(window, 'across');
  const [, stillRows] = spansOf(window, 'down');

  expect(listCells(long, blockOf(moving, stillRows)).get(1)).toContain(1);
  expect(listCells(long, blockOf(still, stillRows)).get(1)).toEqual([1]);
});

test('nothing is drawn of an empty part', () => {
  expect(listCells(long, blockOf({ first: 1, last: 0 }, { first: 1, last: 5 })).size).toBe(0);
});
