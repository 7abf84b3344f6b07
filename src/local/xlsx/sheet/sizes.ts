// Widths and heights between the file's units and pixels at 96 dpi (ECMA-376 18.3.1.13; a digit of the font is 7 px wide).

import {
  type Attributes,
  childOf,
  readBoolean,
  readNumber,
  type XmlElement,
} from '../xml/parse-xml.ts';

const DIGIT = 7;
/** What a column of Google Sheets measures, and a row. */
export const DEFAULT_COLUMN_PIXELS = 100;
export const DEFAULT_ROW_PIXELS = 21;

/** Gives the pixels of a column width; the file's width already contains the 5 px of padding. */
export function columnPixels(width: number): number {
  return Math.round(width * DIGIT);
}

/** Gives the file's width for a column of so many pixels, with the 8 digits that give the same pixels back. */
export function columnUnits(pixels: number): number {
  return Math.round((pixels / DIGIT) * 1e6) / 1e6;
}

function rowPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** Gives the pixels of a row that somebody gave a height; one that is fitted to its content counts as the default. */
export function readRowHeight({ ht, customHeight }: Attributes): number {
  const points = readNumber(ht, 0);
  return points > 0 && readBoolean(customHeight, false) ? rowPixels(points) : DEFAULT_ROW_PIXELS;
}

/** Gives the height in points of a row of so many pixels. */
export function rowPoints(pixels: number): number {
  return pixels * 0.75;
}

/** Gives the pixels of a column that has no width of its own in a sheet with this <sheetFormatPr> (null for none). */
export function defaultColumnPixels(sheetFormat: XmlElement | null): number {
  const { defaultColWidth, baseColWidth } = sheetFormat?.attributes ?? {};
  const given = readNumber(defaultColWidth, 0);
  if (given > 0) return columnPixels(given);
  // Excel adds the padding and rounds up to a whole 8 pixels.
  return Math.ceil((readNumber(baseColWidth, 8) * DIGIT + 5) / 8) * 8;
}

/** One <col>: columns from `first` to `last` and their width in pixels, null where it sets none. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly pixels: number | null;
  readonly element: XmlElement;
}

/** Gives the <col> entries of a worksheet in their order. */
export function readColumnSpans(worksheet: XmlElement): ColumnSpan[] {
  return (childOf(worksheet, 'cols')?.children ?? []).map((element) => {
    const width = readNumber(element.attributes.width, 0);
    return {
      first: readNumber(element.attributes.min, 1),
      last: readNumber(element.attributes.max, 1),
      pixels: width > 0 ? columnPixels(width) : null,
      element,
    };
  });
}

/** Gives the widths in pixels, of columns 1 to `count`, that differ from the 100 px of Google Sheets. */
export function readColumnWidths(worksheet: XmlElement, count: number): Map<number, number> {
  const widths = new Map<number, number>();
  const ordinary = defaultColumnPixels(childOf(worksheet, 'sheetFormatPr'));
  if (ordinary !== DEFAULT_COLUMN_PIXELS) {
    for (let column = 1; column <= count; column += 1) widths.set(column, ordinary);
  }
  for (const { first, last, pixels } of readColumnSpans(worksheet)) {
    if (pixels === null) continue;
    for (let column = first; column <= Math.min(last, count); column += 1) {
      if (pixels === DEFAULT_COLUMN_PIXELS) widths.delete(column);
      else widths.set(column, pixels);
    }
  }
  return widths;
}

/** Gives the columns from 1 to `count` that the worksheet hides. */
export function readHiddenColumns(worksheet: XmlElement, count: number): Set<number> {
  const hidden = new Set<number>();
  for (const { first, last, element } of readColumnSpans(worksheet)) {
    if (!readBoolean(element.attributes.hidden, false)) continue;
    for (let column = first; column <= Math.min(last, count); column += 1) hidden.add(column);
  }
  return hidden;
}
