// The spreadsheet as plain data: all that the core ever learns of it. Made once per action by src/addon/reading/read-workbook.ts.

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

/**
 * One tab. `values` are rectangular, from A1 to the last cell with content; empty for a blank sheet. The rest is asked only
 * where the core has a use for it, see choose-sheets.ts.
 */
export interface SheetSnapshot {
  /** The gid, for links. */
  readonly id: number;
  /** '' where it has not been asked: in a workbook of many sheets, of one that neither carries a form nor is ours. */
  readonly name: string;
  /** Of a sheet that carries a form beside another one; false where there is no such choice. */
  readonly hidden: boolean;
  readonly values: readonly (readonly CellValue[])[];
  /**
   * What the cell shows, by its number format and the spreadsheet's locale; '' where blank. As many as the values for a
   * sheet that carries a form or has a name of ours; empty for others, and for a hidden form beside a visible one.
   */
  readonly texts: readonly (readonly string[])[];
}

/** All sheets, in tab order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}
