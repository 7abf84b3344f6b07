// What the grid shows before there is a sheet.

import { buildModel, type SheetModel } from './sheet-model.ts';

/** A sheet without rows and columns; its id is of no sheet. */
export const BLANK_SHEET: SheetModel = buildModel({
  id: -1,
  rows: 0,
  columns: 0,
  texts: [],
  looks: [],
  palette: [],
  merges: [],
  frozenRows: 0,
  frozenColumns: 0,
  columnWidths: [],
  rowHeights: [],
  notes: [],
  links: [],
});
