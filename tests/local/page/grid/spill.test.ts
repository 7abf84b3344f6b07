// Long texts over blank neighbours.

import type { SheetView } from '../../../../src/local/browser/protocol.ts';
import { buildModel } from '../../../../src/local/page/grid/sheet-model.ts';
import {
  columnSpillingInto,
  isTooNarrow,
  measureBare,
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

describe('the lines of the grid under a long text', () => {
  const side = { line: 'SOLID', colour: '#000000' } as const;
  const borders = { top: null, right: null, bottom: side, left: null };
  const palette = [
    makeLook(),
    makeLook({ background: '#ffeeee' }),
    makeLook({ borders: { ...borders, left: side } }),
    makeLook({ borders }),
  ];
  const measure = (looks: readonly number[]) => {
    const model = sheet([LONG], { palette, looks: [looks] });
    return measureBare(model, { row: 1, column: 1 }, measureSpill(model, 1, 1));
  };

  test('are hidden as far as the text may reach', () => {
    expect(measure([])).toBe(300);
    expect(measure([0, 3, 3])).toBe(300);
  });

  test('stay from the first neighbour with a fill or lines of its own', () => {
    expect(measure([0, 0, 1])).toBe(100);
    expect(measure([0, 2])).toBe(0);
  });

  test('stay where the cell itself has a fill', () => {
    expect(measure([1])).toBeNull();
  });

  test('are hidden to both sides alike of a text in the middle', () => {
    const looks = [[0, 0, 0, 1]];
    const middle = [makeLook({ horizontal: 'center' }), ...palette.slice(1)];
    const model = sheet(['', '', LONG], { palette: middle, looks });

    expect(measureBare(model, { row: 1, column: 3 }, measureSpill(model, 1, 3))).toBe(0);
  });
});
