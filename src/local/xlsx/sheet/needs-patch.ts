// Whether a sheet of the file has changed at all, told without parsing its part.

import type { Sheet } from '../../workbook/workbook.ts';
import { type Palette, readColour } from '../styles/colours.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { findChangedCells } from './changed-cells.ts';

/** <sheetPr> stands at the very beginning of a worksheet. */
const HEAD_BYTES = 16_384;

/** Tells whether the part cannot stay as it is; `bytes` is the part. */
export function needsPatch(sheet: Sheet, bytes: Uint8Array, palette: Palette): boolean {
  return (
    sheet.restructured ||
    sheet.layoutChanged ||
    sheet.mergesChanged ||
    sheet.rulesChanged ||
    sheet.validationsChanged ||
    sheet.chartsChanged ||
    findChangedCells(sheet).size > 0 ||
    readTabColour(bytes, palette) !== sheet.tabColour
  );
}

function readTabColour(bytes: Uint8Array, palette: Palette): string | null {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES));
  const tag = /<(?:[\w.-]+:)?tabColor\b[^>]*>/.exec(head)?.[0];
  if (tag === undefined) return null;
  return readColour(parseXml(tag.replace(/\s*\/?>$/, '/>'), 'tabColor').root, palette);
}
