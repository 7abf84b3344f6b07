// How high a row must be for its wrapped text. Google Sheets and Excel fit rows themselves, but viewers and printing
// programs that open the file take the height that it says.

import type { Area, CellStyle, Sheet } from '../../workbook/workbook.ts';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from './sizes.ts';

/** Pixels of padding inside a cell, left and right together, and above and below. */
const SIDE_PADDING = 7;
const HEIGHT_PADDING = 5;
const LINE_SPACING = 1.18;
const PIXELS_PER_POINT = 96 / 72;
/** Widths of Arial's letters in shares of the font size; what is not named is `ORDINARY`. */
const ORDINARY = 0.56;
const WIDEST = 0.83;
const SPACE = 0.28;
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ ,.:;!|'ijlI/\\]/, SPACE],
  [/[()[\]{}\-ftrг"`]/, 0.35],
  [/[ткcсzsуyvkxзчэ]/, 0.49],
  [/[шщжмюыфъШЩЖМЮЫФДmwMW@%—№]/, WIDEST],
  [/[A-ZА-ЯЁ]/, 0.7],
];
const BOLD = 1.12;

/**
 * Gives the height in pixels that the texts of a row ask for, at least that of an ordinary row; text that does not wrap
 * asks for one line. Cells merged over several rows are left out, as in the spreadsheets.
 */
export function estimateRowHeight(sheet: Sheet, row: number): number {
  let height = DEFAULT_ROW_PIXELS;
  const merges = sheet.merges.filter((area) => area.row <= row && row < area.row + area.rows);
  sheet.rows[row]?.forEach((cell, column) => {
    if (cell === undefined || typeof cell.value !== 'string' || cell.value === '') return;
    const merge = merges.find(
      (area) => area.column <= column && column < area.column + area.columns,
    );
    if (merge !== undefined && merge.rows > 1) return;
    const lines =
      cell.style.wrap === 'WRAP'
        ? countLines(cell.style, cell.value, cellPixels(sheet, column, merge))
        : 1;
    const line = cell.style.fontSize * PIXELS_PER_POINT * LINE_SPACING;
    height = Math.max(height, Math.round(lines * line + HEIGHT_PADDING));
  });
  return height;
}

function cellPixels(sheet: Sheet, column: number, merge: Area | undefined): number {
  let pixels = -SIDE_PADDING;
  const end = merge === undefined ? column + 1 : merge.column + merge.columns;
  for (let next = column; next < end; next += 1) {
    pixels += sheet.columnWidths.get(next) ?? DEFAULT_COLUMN_PIXELS;
  }
  return Math.max(1, pixels);
}

function countLines(style: CellStyle, text: string, width: number): number {
  const scale = style.fontSize * PIXELS_PER_POINT * (style.bold ? BOLD : 1);
  const isShort = (line: string): boolean => line.length * WIDEST * scale <= width;
  // Most texts are too short to wrap, whatever their letters.
  if (isShort(text) && !text.includes('\n')) return 1;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    if (isShort(paragraph)) continue;
    let used = 0;
    for (const word of paragraph.split(/(?<=[ -])/)) {
      const whole = textWidth(word) * scale;
      const wordWidth = word.endsWith(' ') ? whole - SPACE * scale : whole;
      if (used > 0 && used + wordWidth > width) {
        lines += 1;
        used = 0;
      }
      // A word longer than the cell is broken.
      if (wordWidth > width) lines += Math.ceil(wordWidth / width) - 1;
      used = wordWidth > width ? wordWidth % width : used + whole;
    }
  }
  return lines;
}

function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += letterWidth(text.charCodeAt(at));
  return width;
}

/** By character code. */
const known: (number | undefined)[] = [];

function letterWidth(code: number): number {
  let width = known[code];
  if (width === undefined) {
    const letter = String.fromCharCode(code);
    width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? ORDINARY;
    known[code] = width;
  }
  return width;
}
