// Range: borders.
import { flagOrNull, orNull } from '../realm/parameter-kinds.ts';
import type { MethodTable } from '../realm/service-class.ts';
import { methodsOf } from '../realm/service-class.ts';
import { SELF } from '../realm/service-object.ts';
import type { BorderSide } from '../workbook/workbook.ts';
import { changeCells, styleChanger, withStyle } from './cell-grid.ts';
import { colour } from './colour-kind.ts';
import { borderStyle } from './enums.ts';
import type { Borders, RangeSelf } from './service-selves.ts';

const { write } = methodsOf<'Range'>();

/** What is wished for each line of a range: true draws, false removes, null leaves. */
interface Wish {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

function drawn(
  wish: boolean | null,
  before: BorderSide | null,
  side: BorderSide,
): BorderSide | null {
  if (wish === null) return before;
  return wish ? side : null;
}

/** The edges of the range that a cell stands at, as bits. */
const TOP = 1;
const LEFT = 2;
const BOTTOM = 4;
const RIGHT = 8;

function setBorder(range: RangeSelf, wish: Wish, side: BorderSide): typeof SELF {
  const change = styleChanger((style, edges: number) => {
    const before = style.borders;
    const borders: Borders = {
      top: drawn(edges & TOP ? wish.top : wish.horizontal, before.top, side),
      left: drawn(edges & LEFT ? wish.left : wish.vertical, before.left, side),
      bottom: drawn(edges & BOTTOM ? wish.bottom : wish.horizontal, before.bottom, side),
      right: drawn(edges & RIGHT ? wish.right : wish.vertical, before.right, side),
    };
    return { ...style, borders };
  });
  changeCells(range.sheet, range, (cell, row, column) => {
    const edges =
      (row === 0 ? TOP : 0) |
      (column === 0 ? LEFT : 0) |
      (row === range.rows - 1 ? BOTTOM : 0) |
      (column === range.columns - 1 ? RIGHT : 0);
    return withStyle(cell, change(cell.style, edges));
  });
  return SELF;
}

const SIX_LINES = [flagOrNull, flagOrNull, flagOrNull, flagOrNull, flagOrNull, flagOrNull] as const;

/** setBorder in both forms; without colour and style it draws thin black lines. */
export const RANGE_BORDER: MethodTable<RangeSelf> = {
  setBorder: write(SIX_LINES, ({ self }, top, left, bottom, right, vertical, horizontal) =>
    setBorder(
      self,
      { top, left, bottom, right, vertical, horizontal },
      { line: 'SOLID', colour: '#000000' },
    ),
  ).or(
    [...SIX_LINES, orNull(colour), orNull(borderStyle)],
    ({ self }, top, left, bottom, right, vertical, horizontal, lineColour, line) =>
      setBorder(
        self,
        { top, left, bottom, right, vertical, horizontal },
        { line: line ?? 'SOLID', colour: lineColour ?? '#000000' },
      ),
  ),
};
