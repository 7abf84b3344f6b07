// Long texts over blank neighbours.

import type { SheetView } from '../../../../src/local/browser/protocol.ts';
import { buildModel } from '../../../../src/local/page/grid/sheet-model.ts';
import {
  columnSpillingInto,
  isTooNarrow,
  measureSpill,
} from '../../../../src/local/page/grid/spill.ts';
import { makeLook, makeView } from './sample-view.ts';

const LONG = 'Муниципальный межведомственный проект';

function sheet(texts: readonly string[], changed: Partial<SheetView> = {}) {
  return buildModel(makeView({ texts: [texts], merges: [], ...changed }));
}

test('a text takes the room of the blank cells to its right, up to the next content', () => {
  expect(measureSpill(sheet([LONG, '', '', 'x']), 1, 1)).toEqual({ left: 0, right: 200 });
  expect(measureSpill(sheet([LONG, 'x']), 1, 1)).toEqual({ left: 0, right: 0 });
});

test('a merged neighbour is content', () => {
  const model = sheet([LONG], { merges: [{ row: 1, column: 3, rows: 2, columns: 1 }] });

  expect(measureSpill(model, 1, 1)).toEqual({ left: 0, right: 100 });
});

test('a text that fits takes no more', () => {
  expect(measureSpill(sheet(['5 школ']), 1, 1)).toEqual({ left: 0, right: 0 });
});

test.each([
  ['a number', makeLook({ isNumber: true })],
  ['a wrapped text', makeLook({ wrap: 'WRAP' })],
  ['a clipped text', makeLook({ wrap: 'CLIP' })],
])('%s never runs over', (_name, look) => {
  expect(measureSpill(sheet([LONG], { palette: [look] }), 1, 1)).toEqual({ left: 0, right: 0 });
});

test('a text on the right runs to the left, one in the middle as far to both sides', () => {
  const right = sheet(['x', '', LONG], { palette: [makeLook({ horizontal: 'right' })] });
  const middle = sheet(['', '', LONG, ''], { palette: [makeLook({ horizontal: 'center' })] });

  expect(measureSpill(right, 1, 3)).toEqual({ left: 100, right: 0 });
  expect(measureSpill(middle, 1, 3)).toEqual({ left: 100, right: 100 });
});

test('a window finds the text that runs into it from the left', () => {
  expect(columnSpillingInto(sheet([LONG]), 1, 3)).toBe(1);
  expect(columnSpillingInto(sheet([LONG, 'x']), 1, 3)).toBeNull();
  expect(columnSpillingInto(sheet([]), 1, 3)).toBeNull();
});

test('a number is too long when its digits do not fit', () => {
  expect(isTooNarrow('12 345 678', 10, 40)).toBe(true);
  expect(isTooNarrow('12 345', 10, 60)).toBe(false);
  expect(isTooNarrow('', 10, 60)).toBe(false);
});
