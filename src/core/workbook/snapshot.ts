// The spreadsheet as plain data: all that the core ever learns of it. Made once per action by src/addon/read-workbook.ts.

/** A date that the spreadsheet holds in a cell; which one is told by what the cell shows. */
export interface CellDate {
  readonly kind: 'date';
}

/** An error value such as `#REF!`. */
export interface CellError {
  readonly kind: 'error';
  readonly code: string;
}

/** What a cell holds. null is blank; '' is a formula's empty text; both differ from 0 and false. */
export type CellValue = null | string | number | boolean | CellDate | CellError;

/** One tab. `values` and `texts` are of the same size and rectangular, from A1 to the last cell with content; both may be empty. */
export interface SheetSnapshot {
  /** The gid, for links. */
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly values: readonly (readonly CellValue[])[];
  /** What the cell shows, by its number format and the spreadsheet's locale; '' where blank. */
  readonly texts: readonly (readonly string[])[];
}

/** All sheets, in tab order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}
