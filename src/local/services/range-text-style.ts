// Range: size, weight, colour and family of the text in one style. What a style leaves unset stays as it was.
import { grid, instance } from '../realm/parameter-kinds.ts';
import type { MethodTable } from '../realm/service-class.ts';
import { methodsOf } from '../realm/service-class.ts';
import type { ServiceObject } from '../realm/service-object.ts';
import { SELF, serviceObject } from '../realm/service-object.ts';
import type { Cell, CellStyle } from '../workbook/workbook.ts';
import {
  cellAt,
  changeCells,
  checkInside,
  mapCells,
  styleChanger,
  withStyle,
} from './cell-grid.ts';
import { checkShape } from './range-area.ts';
import type { RangeSelf, TextStyleSelf } from './service-selves.ts';

const { read, write } = methodsOf<'Range'>();

type Wish = Readonly<TextStyleSelf>;

function applyWish(style: CellStyle, wish: Wish): CellStyle {
  return {
    ...style,
    bold: wish.bold ?? style.bold,
    italic: wish.italic ?? style.italic,
    underline: wish.underline ?? style.underline,
    strikethrough: wish.strikethrough ?? style.strikethrough,
    fontSize: wish.fontSize ?? style.fontSize,
    fontFamily: wish.fontFamily ?? style.fontFamily,
    fontColour: wish.colour ?? style.fontColour,
  };
}

/** Gives a function that puts a wish on a cell; cells of one style and one wish share the style made. */
function textStyler(): (cell: Cell, wish: Wish) => Cell {
  const wishes: Wish[] = [];
  const numbers = new Map<Wish, number>();
  const change = styleChanger((style, number: number) => {
    const wish = wishes[number];
    return wish === undefined ? style : applyWish(style, wish);
  });
  return (cell, wish) => {
    let number = numbers.get(wish);
    if (number === undefined) {
      number = wishes.push(wish) - 1;
      numbers.set(wish, number);
    }
    return withStyle(cell, change(cell.style, number));
  };
}

function textStyleOf({ style }: Cell): ServiceObject {
  const { bold, italic, underline, strikethrough, fontSize, fontFamily } = style;
  return serviceObject('TextStyle', {
    bold,
    italic,
    underline,
    strikethrough,
    fontSize,
    fontFamily,
    colour: style.fontColour,
  });
}

/** Methods of Range about text styles. */
export const RANGE_TEXT_STYLE: MethodTable<RangeSelf> = {
  getTextStyle: read([], ({ self }) => {
    checkInside(self.sheet, self);
    return textStyleOf(cellAt(self.sheet, self.row, self.column));
  }),
  getTextStyles: read([], ({ self }) => mapCells(self.sheet, self, textStyleOf)),
  setTextStyle: write([instance('TextStyle')], ({ self }, wish) => {
    const put = textStyler();
    changeCells(self.sheet, self, (cell) => put(cell, wish));
    return SELF;
  }),
  setTextStyles: write([grid(instance('TextStyle'))], ({ self }, rows) => {
    checkShape(self, rows);
    const put = textStyler();
    changeCells(self.sheet, self, (cell, row, column) => {
      const wish = rows[row]?.[column];
      return wish === undefined ? cell : put(cell, wish);
    });
    return SELF;
  }),
};
