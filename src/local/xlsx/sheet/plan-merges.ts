// Merged areas into a worksheet.

import type { Area, Sheet } from '../../workbook/workbook.ts';
import { placeForChild } from '../xml/element-order.ts';
import { childOf, type XmlDocument } from '../xml/parse-xml.ts';
import type { TextEdit } from '../xml/text-edits.ts';
import { areaName } from './cell-address.ts';
import { readMerges } from './read-sheet.ts';
import { WORKSHEET_ORDER } from './worksheet-order.ts';

/** Plans the merged areas; none when they are the file's. */
export function planMerges(document: XmlDocument, sheet: Sheet): TextEdit[] {
  const { root, prefix } = document;
  if (sameAreas(readMerges(root), sheet.merges)) return [];
  const present = childOf(root, 'mergeCells');
  const place = placeForChild(root, WORKSHEET_ORDER, 'mergeCells');
  const entries = sheet.merges.map((area) => `<${prefix}mergeCell ref="${areaName(area)}"/>`);
  const whole =
    entries.length === 0
      ? ''
      : `<${prefix}mergeCells count="${entries.length}">${entries.join('')}</${prefix}mergeCells>`;
  return [{ start: present?.start ?? place, end: present?.end ?? place, text: whole }];
}

function sameAreas(first: readonly Area[], second: readonly Area[]): boolean {
  const names = (areas: readonly Area[]): string => areas.map(areaName).sort().join(' ');
  return names(first) === names(second);
}
