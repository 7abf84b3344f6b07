// The opening tag of a <row> when cells in it or its height have changed.

import type { Sheet } from '../../workbook/workbook.ts';
import { setAttribute } from '../xml/element-order.ts';
import { type Attributes, readBoolean } from '../xml/parse-xml.ts';
import { estimateRowHeight } from './row-height.ts';
import { DEFAULT_ROW_PIXELS, readRowHeight, rowPoints } from './sizes.ts';

/** A row of the file and what happens to it. */
export interface RowChange {
  readonly row: number;
  readonly attributes: Attributes;
  /** Columns of the changed cells, and of those among them that the file did not hold. */
  readonly changed: readonly number[];
  readonly inserted: readonly number[];
}

/** Gives the tag with the height that a script gave, or that changed wrapped text asks for, and with the right spans. */
export function changeRowTag(tag: string, change: RowChange, sheet: Sheet): string {
  return widenSpans(changeHeight(tag, change, sheet), change);
}

function changeHeight(tag: string, { row, attributes, changed }: RowChange, sheet: Sheet): string {
  const given = sheet.rowHeights.get(row) ?? DEFAULT_ROW_PIXELS;
  if (sheet.layoutChanged && given !== readRowHeight(attributes)) {
    return setAttribute(setAttribute(tag, 'ht', String(rowPoints(given))), 'customHeight', '1');
  }
  const isFitted = !readBoolean(attributes.customHeight, false);
  const wraps = changed.some((column) => sheet.rows[row]?.[column]?.style.wrap === 'WRAP');
  if (!isFitted || !wraps) return tag;
  const fitted = estimateRowHeight(sheet, row);
  if (fitted === DEFAULT_ROW_PIXELS && attributes.ht === undefined) return tag;
  const points = String(rowPoints(fitted));
  return attributes.ht === points ? tag : setAttribute(tag, 'ht', points);
}

/** `spans` only helps readers, but a wrong one misleads them. */
function widenSpans(tag: string, { attributes, inserted }: RowChange): string {
  const match = /^(\d+):(\d+)$/.exec(attributes.spans ?? '');
  if (match === null || inserted.length === 0) return tag;
  const first = Math.min(Number(match[1]), ...inserted);
  const last = Math.max(Number(match[2]), ...inserted);
  return setAttribute(tag, 'spans', `${first}:${last}`);
}
