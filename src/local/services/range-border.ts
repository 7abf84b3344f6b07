// Range: borders.
import { flagOrNull, orNull } from '../realm/parameter-kinds.ts';
import type { MethodTable } from '../realm/service-class.ts';
import { methodsOf } from '../realm/service-class.ts';
import { SELF } from '../realm/service-object.ts';
import type { BorderSide, Cell } from '../workbook/workbook.ts';
import { changeCells, withStyle } from './cell-grid.ts';
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

function setBorder(range: RangeSelf, wish: Wish, side: BorderSide): typeof SELF {
  changeCells(range.sheet, range, (cell: Cell, row, column) => {
    const before = cell.style.borders;
    const isTop = row === 0;
    const isLeft = column === 0;
    const isBottom = row === range.rows - 1;
    const isRight = column === range.columns - 1;
    const borders: Borders = {
      top: drawn(isTop ? wish.top : wish.horizontal, before.top, side),
      left: drawn(isLeft ? wish.left : wish.vertical, before.left, side),
      bottom: drawn(isBottom ? wish.bottom : wish.horizontal, before.bottom, side),
      right: drawn(isRight ? wish.right : wish.vertical, before.right, side),
    };
    const isSame =
      borders.top === before.top &&
      borders.left === before.left &&
      borders.bottom === before.bottom &&
      borders.right === before.right;
    return isSame ? cell : withStyle(cell, { ...cell.style, borders });
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
