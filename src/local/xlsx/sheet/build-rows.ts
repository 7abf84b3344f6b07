// Whole rows of a sheet as XML: for sheets that are new, and for rows that the file does not hold.

import type { Cell, Sheet } from '../../workbook/workbook.ts';
import type { WriteContext } from '../write-context.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import type { TextEdit } from '../xml/text-edits.ts';
import { buildCell, isAbsent } from './build-cell.ts';
import { estimateRowHeight } from './row-height.ts';
import { DEFAULT_ROW_PIXELS, rowPoints } from './sizes.ts';

/** Gives a whole `<row>` with every cell of the sheet's row and its height; '' when there is nothing to say. */
export function buildRow(sheet: Sheet, row: number, context: WriteContext, prefix: string): string {
  const height = heightAttributes(sheet, row);
  const cells: string[] = [];
  sheet.rows[row]?.forEach((cell, column) => {
    if (cell !== undefined && !isAbsent(cell) && !isOnlyNoted(cell)) {
      cells.push(buildCell(cell, row, column, null, context, prefix));
    }
  });
  if (cells.length === 0) return height === '' ? '' : `<${prefix}row r="${row}"${height}/>`;
  return `<${prefix}row r="${row}"${height}>${cells.join('')}</${prefix}row>`;
}

/** A cell that the reader made for a note, or a blank one of the first style: the file can do without it. */
function isOnlyNoted(cell: Cell): boolean {
  return cell.fromFile && cell.fileStyle === 0 && cell.value === null && cell.formula === null;
}

function heightAttributes(sheet: Sheet, row: number): string {
  const pixels = sheet.rowHeights.get(row);
  if (pixels !== undefined) return ` ht="${rowPoints(pixels)}" customHeight="1"`;
  const fitted = estimateRowHeight(sheet, row);
  return fitted === DEFAULT_ROW_PIXELS ? '' : ` ht="${rowPoints(fitted)}"`;
}

/** Gives the edit that writes all rows anew, for a sheet that is new or whose rows have moved. */
export function planAllRows(
  sheet: Sheet,
  sheetData: XmlElement,
  context: WriteContext,
  prefix: string,
): TextEdit {
  const numbers = new Set<number>(sheet.rowHeights.keys());
  sheet.rows.forEach((_cells, row) => {
    numbers.add(row);
  });
  const rows = [...numbers]
    .sort((first, second) => first - second)
    .map((row) => buildRow(sheet, row, context, prefix));
  return openSheetData(sheetData, prefix, rows.join(''));
}

/** Gives the edit that puts the rows into a <sheetData>, in place of all that it holds. */
export function openSheetData(element: XmlElement, prefix: string, rows: string): TextEdit {
  const text = `<${prefix}sheetData>${rows}</${prefix}sheetData>`;
  return { start: element.start, end: element.end, text };
}
