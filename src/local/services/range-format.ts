// Range: the look of cells. Each property is one row of a table; its getters and setters are made from that row.
import type { Kind } from '../realm/parameter-kinds.ts';
import {
  flagOrNull,
  grid,
  number,
  oneOf,
  orNull,
  text,
  textOrNull,
} from '../realm/parameter-kinds.ts';
import type { Method, MethodTable } from '../realm/service-class.ts';
import { methodsOf } from '../realm/service-class.ts';
import type { ServiceResult } from '../realm/service-object.ts';
import { SELF } from '../realm/service-object.ts';
import { DEFAULT_STYLE } from '../workbook/default-style.ts';
import type { CellStyle } from '../workbook/workbook.ts';
import { changeCells, mapCells, styleChanger, withStyle } from './cell-grid.ts';
import { colour } from './colour-kind.ts';
import { enumConstant, wrapStrategy } from './enums.ts';
import { checkShape } from './range-area.ts';
import type { RangeSelf } from './service-selves.ts';

const { read, write } = methodsOf<'Range'>();

/** One property of the look: how its argument is read, stored and shown. */
interface Property<Value extends string | number | boolean | null> {
  readonly kind: Kind<Value>;
  readonly set: (style: CellStyle, value: Value) => CellStyle;
  readonly get: (style: CellStyle) => ServiceResult;
}

/** Gives `getX`, `getXs`, `setX`, `setXs` of one property. */
function accessors<Value extends string | number | boolean | null>(
  one: string,
  many: string,
  property: Property<Value>,
): Record<string, Method<RangeSelf>> {
  const change = styleChanger(property.set);
  return {
    [`get${one}`]: read([], ({ self }) => {
      const first = { ...self, rows: 1, columns: 1 };
      return mapCells(self.sheet, first, (cell) => property.get(cell.style))[0]?.[0];
    }),
    [`get${many}`]: read([], ({ self }) =>
      mapCells(self.sheet, self, (cell) => property.get(cell.style)),
    ),
    [`set${one}`]: write([property.kind], ({ self }, value) => {
      changeCells(self.sheet, self, (cell) => withStyle(cell, change(cell.style, value)));
      return SELF;
    }),
    [`set${many}`]: write([grid(property.kind)], ({ self }, rows) => {
      checkShape(self, rows);
      changeCells(self.sheet, self, (cell, row, column) => {
        const value = rows[row]?.[column];
        return value === undefined ? cell : withStyle(cell, change(cell.style, value));
      });
      return SELF;
    }),
  };
}

const GENERAL_AS_READ = '0.###############';

const BACKGROUND: Property<string | null> = {
  kind: orNull(colour),
  set: (style, value) => ({ ...style, background: value === '#ffffff' ? null : value }),
  get: (style) => style.background ?? '#ffffff',
};

const NUMBER_FORMAT: Property<string> = {
  kind: text,
  set: (style, value) => {
    const isGeneral =
      value.toLowerCase() === 'general' || value === GENERAL_AS_READ || value === '';
    return { ...style, numberFormat: isGeneral ? 'General' : value };
  },
  get: (style) => (style.numberFormat === 'General' ? GENERAL_AS_READ : style.numberFormat),
};

const FONT_COLOUR: Property<string | null> = {
  kind: orNull(colour),
  set: (style, value) => ({ ...style, fontColour: value ?? DEFAULT_STYLE.fontColour }),
  get: (style) => style.fontColour,
};

const FONT_LINE: Property<'underline' | 'line-through' | 'none' | null> = {
  kind: orNull(oneOf('underline', 'line-through', 'none')),
  set: (style, value) => ({
    ...style,
    underline: value === 'underline',
    strikethrough: value === 'line-through',
  }),
  get: (style) => (style.strikethrough ? 'line-through' : style.underline ? 'underline' : 'none'),
};

const HORIZONTAL: Property<'left' | 'center' | 'right' | 'normal' | null> = {
  kind: orNull(oneOf('left', 'center', 'right', 'normal')),
  set: (style, value) => ({
    ...style,
    horizontal: value === null || value === 'normal' ? 'general' : value,
  }),
  get: (style) => style.horizontal,
};

/** Methods of Range about the look, apart from borders. */
export const RANGE_FORMAT: MethodTable<RangeSelf> = {
  ...accessors('Background', 'Backgrounds', BACKGROUND),
  ...accessors('BackgroundColor', 'BackgroundColors', BACKGROUND),
  ...accessors('NumberFormat', 'NumberFormats', NUMBER_FORMAT),
  ...accessors('FontColor', 'FontColors', FONT_COLOUR),
  ...accessors('FontWeight', 'FontWeights', {
    kind: orNull(oneOf('bold', 'normal')),
    set: (style, value) => ({ ...style, bold: value === 'bold' }),
    get: (style) => (style.bold ? 'bold' : 'normal'),
  }),
  ...accessors('FontStyle', 'FontStyles', {
    kind: orNull(oneOf('italic', 'normal')),
    set: (style, value) => ({ ...style, italic: value === 'italic' }),
    get: (style) => (style.italic ? 'italic' : 'normal'),
  }),
  ...accessors('FontSize', 'FontSizes', {
    kind: number,
    set: (style, fontSize) => ({ ...style, fontSize }),
    get: (style) => style.fontSize,
  }),
  ...accessors('FontFamily', 'FontFamilies', {
    kind: textOrNull,
    set: (style, value) => ({ ...style, fontFamily: value ?? DEFAULT_STYLE.fontFamily }),
    get: (style) => style.fontFamily,
  }),
  ...accessors('FontLine', 'FontLines', FONT_LINE),
  ...accessors('HorizontalAlignment', 'HorizontalAlignments', HORIZONTAL),
  ...accessors('VerticalAlignment', 'VerticalAlignments', {
    kind: orNull(oneOf('top', 'middle', 'bottom')),
    set: (style, value) => ({ ...style, vertical: value ?? 'bottom' }),
    get: (style) => style.vertical,
  }),
  ...accessors('Wrap', 'Wraps', {
    kind: flagOrNull,
    set: (style, value) => ({ ...style, wrap: value === true ? 'WRAP' : 'OVERFLOW' }),
    get: (style) => style.wrap === 'WRAP',
  }),
  ...accessors('WrapStrategy', 'WrapStrategies', {
    kind: wrapStrategy,
    set: (style, wrap) => ({ ...style, wrap }),
    get: (style) => enumConstant('WrapStrategy', style.wrap),
  }),
};
