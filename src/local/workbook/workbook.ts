// The workbook that the local host keeps in memory: what SpreadsheetApp reads and writes and .xlsx is read into.
// Plain data. Cells and styles are immutable: a write replaces the cell, so a cell that still `fromFile` is untouched.

/** An error value such as `#DIV/0!`, as a spreadsheet keeps it. */
export interface CellError {
  readonly kind: 'error';
  readonly code: string;
}

/** What a cell shows; null is an empty cell. A date is its serial number (days since 1899-12-30) under a date format. */
export type Scalar = null | string | number | boolean | CellError;

/** A stretch of a cell's text (end exclusive) with its link, or null where it has none. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly link: string | null;
}

export type BorderLine = 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DASHED' | 'DOTTED' | 'DOUBLE';

/** One side of a cell's border; colour as `#rrggbb`. */
export interface BorderSide {
  readonly line: BorderLine;
  readonly colour: string;
}

/** How a cell looks. Colours are lower-case `#rrggbb`; null background is none (read as `#ffffff`). */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontColour: string;
  readonly background: string | null;
  readonly horizontal: 'general' | 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly wrap: 'OVERFLOW' | 'WRAP' | 'CLIP';
  readonly borders: {
    readonly top: BorderSide | null;
    readonly right: BorderSide | null;
    readonly bottom: BorderSide | null;
    readonly left: BorderSide | null;
  };
}

/** One cell. `formula` starts with `=` and keeps the script's own spelling (`;` or `,`); null when there is none. */
export interface Cell {
  readonly value: Scalar;
  readonly formula: string | null;
  readonly style: CellStyle;
  /** '' when there is none. */
  readonly note: string;
  /** Links inside the text; null where the whole cell is plain. */
  readonly runs: readonly TextRun[] | null;
  /** The style index in the file's own styles.xml, kept while the style is untouched; null for a style set by a script. */
  readonly fileStyle: number | null;
  /** True while the cell is exactly as the file had it. */
  readonly fromFile: boolean;
}

/** A block of cells, 1-based and inclusive. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How a rule paints; null leaves that part of the cell as it is. */
export interface RuleFormat {
  readonly background: string | null;
  readonly fontColour: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
}

/** How far the first cell of a rule has moved since the file was read. */
export interface Moved {
  readonly rows: number;
  readonly columns: number;
}

/**
 * One conditional-format rule, in the order of evaluation. `opaque` is a rule of the file that the host does not model
 * (scales, bars, icons): it is listed, kept and written back byte for byte. Only its cells may change; where they have
 * moved, `moved` says how far the formulas in its bytes are off.
 */
export type ConditionalRule =
  | {
      readonly kind: 'boolean';
      readonly areas: readonly Area[];
      /** A SpreadsheetApp.BooleanCriteria name, such as CUSTOM_FORMULA or TEXT_STARTS_WITH. */
      readonly criteria: string;
      readonly values: readonly (string | number)[];
      readonly format: RuleFormat;
      /** The rule's own bytes in the file, while untouched; null for a rule made by a script. */
      readonly xml: string | null;
    }
  | {
      readonly kind: 'opaque';
      readonly areas: readonly Area[];
      readonly xml: string;
      readonly moved?: Moved;
    };

/** One data-validation rule over its areas; `opaque` as above. */
export type ValidationRule =
  | {
      readonly kind: 'modelled';
      readonly areas: readonly Area[];
      /** A SpreadsheetApp.DataValidationCriteria name. */
      readonly criteria: string;
      readonly values: readonly (string | number | boolean)[];
      readonly allowInvalid: boolean;
      readonly helpText: string | null;
      readonly xml: string | null;
    }
  | {
      readonly kind: 'opaque';
      readonly areas: readonly Area[];
      readonly xml: string;
      readonly moved?: Moved;
    };

/** A chart over cells of its sheet: its first area names the categories, each other is a series. */
export interface SheetChart {
  readonly areas: readonly Area[];
  readonly title: string;
  /** By series; '' where it has none. */
  readonly seriesNames: readonly string[];
  /** By series, `#rrggbb`. */
  readonly colours: readonly string[];
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The name of its part in the file, where it is kept byte for byte; null for one that a script made. */
  readonly part: string | null;
}

/** A protection that a script made. Protected are the cells of `area`, or the whole sheet but `unprotected` where it is null. */
export interface Protection {
  area: Area | null;
  description: string;
  warningOnly: boolean;
  /** Addresses, as they were given; null until a script changes them: all editors of the spreadsheet. */
  editors: readonly string[] | null;
  /** Whether everyone of the owner's domain may edit; null until a script says so. */
  domainEdit: boolean | null;
  unprotected: readonly Area[];
}

/** One tab. Rows and columns are 1-based everywhere; `rows[r]` is a sparse array with `rows[r][c]`, both unused at 0. */
export interface Sheet {
  /** The gid: independent of the position. */
  readonly id: number;
  name: string;
  hidden: boolean;
  maxRows: number;
  maxColumns: number;
  rows: (Cell | undefined)[][];
  merges: Area[];
  frozenRows: number;
  frozenColumns: number;
  /** Pixels, only where they differ from the default (100 wide, 21 high). */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  /** Those that the file hides; scripts of the host hide none. */
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  conditionalRules: ConditionalRule[];
  validations: ValidationRule[];
  /** In the order in which they were made; of a file those that are charts over cells or not. */
  charts: SheetChart[];
  /** In the order in which they were made. An .xlsx carries none (see ODDITIES.md). */
  protections: Protection[];
  /** `#rrggbb` or null. */
  tabColour: string | null;
  /** True when a script inserted the sheet: the writer then also gives it a print set-up. */
  createdByScript: boolean;
  /** True when rows or columns were inserted, deleted or moved, so that cells no longer stand where the file had them. */
  restructured: boolean;
  /** True when column widths, row heights or frozen panes were changed by a script. */
  layoutChanged: boolean;
  mergesChanged: boolean;
  rulesChanged: boolean;
  validationsChanged: boolean;
  chartsChanged: boolean;
  /** Name of the sheet's part in the file it came from; null for a new sheet. */
  readonly part: string | null;
}

/** A whole workbook. `file` is the .xlsx it was read from, kept to be copied; null for one made in memory. */
export interface Workbook {
  name: string;
  sheets: Sheet[];
  activeSheetId: number;
  /** Where the cursor stands on the active sheet. */
  selection: Area;
  /** Such as `ru_RU`. */
  locale: string;
  /** Such as `Asia/Novokuznetsk`. */
  timeZone: string;
  documentProperties: Map<string, string>;
  readonly file: WorkbookFile | null;
}

/** The parts of the .xlsx as they were, name → unpacked bytes; what was not touched is written from here. */
export interface WorkbookFile {
  readonly parts: ReadonlyMap<string, Uint8Array>;
}
