// The used area that a worksheet states, which readers take as a hint of how much to expect.

import type { Area, Sheet } from '../../workbook/workbook.ts';
import { placeForChild, setAttribute } from '../xml/element-order.ts';
import { childOf, type XmlDocument } from '../xml/parse-xml.ts';
import type { TextEdit } from '../xml/text-edits.ts';
import { isAbsent } from './build-cell.ts';
import { areaName, parseArea } from './cell-address.ts';
import type { ChangedCells } from './changed-cells.ts';
import { WORKSHEET_ORDER } from './worksheet-order.ts';

/** Plans the area, widened by the changed cells; `changed` is null where all cells are written anew. */
export function planDimension(
  { root, text, prefix }: XmlDocument,
  sheet: Sheet,
  changed: ChangedCells | null,
): TextEdit[] {
  const element = childOf(root, 'dimension');
  if (element === null && changed !== null) return [];
  const before = changed === null ? null : parseArea(element?.attributes.ref ?? '');
  const area = usedArea(sheet, before, changed);
  const name = area === null ? 'A1' : areaName(area);
  if (element === null) {
    const place = placeForChild(root, WORKSHEET_ORDER, 'dimension');
    return [{ start: place, end: place, text: `<${prefix}dimension ref="${name}"/>` }];
  }
  if (element.attributes.ref === name || area === null) return [];
  const tag = setAttribute(text.slice(element.start, element.openEnd), 'ref', name);
  return [{ start: element.start, end: element.openEnd, text: tag }];
}

function usedArea(sheet: Sheet, before: Area | null, changed: ChangedCells | null): Area | null {
  let top = before?.row ?? Number.POSITIVE_INFINITY;
  let left = before?.column ?? Number.POSITIVE_INFINITY;
  let bottom = before === null ? 0 : before.row + before.rows - 1;
  let right = before === null ? 0 : before.column + before.columns - 1;
  const use = (row: number, column: number): void => {
    const cell = sheet.rows[row]?.[column];
    if (cell === undefined || isAbsent(cell)) return;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  };
  if (changed === null) {
    sheet.rows.forEach((cells, row) => {
      cells.forEach((_cell, column) => {
        use(row, column);
      });
    });
  } else {
    for (const [row, columns] of changed) for (const column of columns) use(row, column);
  }
  if (bottom === 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
