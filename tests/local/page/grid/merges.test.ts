// Merged cells.

import {
  coverMerges,
  indexMerges,
  mergeAt,
  mergesIn,
} from '../../../../src/local/page/grid/merges.ts';

const heading = { row: 1, column: 2, rows: 1, columns: 3 };
const tall = { row: 10, column: 1, rows: 200, columns: 1 };
const merges = indexMerges([heading, tall, { row: 5, column: 5, rows: 1, columns: 1 }]);

test('mergeAt finds the merged cell from each of its cells, and no other', () => {
  expect(mergeAt(merges, { row: 1, column: 4 })).toBe(heading);
  expect(mergeAt(merges, { row: 209, column: 1 })).toBe(tall);
  expect(mergeAt(merges, { row: 210, column: 1 })).toBeNull();
  expect(mergeAt(merges, { row: 2, column: 2 })).toBeNull();
});

test('a single cell is no merged cell', () => {
  expect(mergeAt(merges, { row: 5, column: 5 })).toBeNull();
});

test('mergesIn gives each merged cell once, also one that begins far above', () => {
  expect(mergesIn(merges, { row: 100, column: 1, rows: 150, columns: 9 })).toEqual([tall]);
  expect(mergesIn(merges, { row: 300, column: 1, rows: 5, columns: 9 })).toEqual([]);
});

test('coverMerges grows an area until it cuts none', () => {
  const chain = indexMerges([
    { row: 1, column: 1, rows: 2, columns: 2 },
    { row: 2, column: 3, rows: 2, columns: 1 },
  ]);

  expect(coverMerges(chain, { row: 2, column: 2, rows: 1, columns: 2 })).toEqual({
    row: 1,
    column: 1,
    rows: 3,
    columns: 3,
  });
  expect(coverMerges(chain, { row: 9, column: 9, rows: 1, columns: 1 })).toEqual({
    row: 9,
    column: 9,
    rows: 1,
    columns: 1,
  });
});
