// Whether two looks are one.

import type { BorderSide, CellStyle } from './workbook.ts';

function isSameSide(first: BorderSide | null, second: BorderSide | null): boolean {
  return first === second || (first?.line === second?.line && first?.colour === second?.colour);
}

/** Tells whether cells of the two styles look the same. */
export function isSameStyle(first: CellStyle, second: CellStyle): boolean {
  return (
    first === second ||
    (first.numberFormat === second.numberFormat &&
      first.fontFamily === second.fontFamily &&
      first.fontSize === second.fontSize &&
      first.bold === second.bold &&
      first.italic === second.italic &&
      first.underline === second.underline &&
      first.strikethrough === second.strikethrough &&
      first.fontColour === second.fontColour &&
      first.background === second.background &&
      first.horizontal === second.horizontal &&
      first.vertical === second.vertical &&
      first.wrap === second.wrap &&
      isSameSide(first.borders.top, second.borders.top) &&
      isSameSide(first.borders.right, second.borders.right) &&
      isSameSide(first.borders.bottom, second.borders.bottom) &&
      isSameSide(first.borders.left, second.borders.left))
  );
}
