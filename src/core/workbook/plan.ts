// What is to be written, as plain data: our own sheets and our highlights, nothing else can be named here.
// Carried out by src/addon/apply-plan.ts, the one place that writes.

import type { FindingSeverity } from '../checking/finding.ts';

/** A link to a cell of the workbook, shown as `text`; text alone where there is no sheet of that name. */
export interface LinkCell {
  readonly kind: 'link';
  readonly text: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A live formula (`;` between arguments) and what it must come to; where the spreadsheet disagrees, `expected` is written instead. */
export interface FormulaCell {
  readonly kind: 'formula';
  readonly formula: string;
  readonly expected: number | string;
}

/** null is blank. A string is always text: applyPlan sees to it that it never becomes a formula, a date or a number. */
export type PlannedCell = null | string | number | LinkCell | FormulaCell;

/** The looks a region may have; one name per role, so that all sheets agree. `applyPlan` knows their colours and sizes. */
export type StyleName =
  | 'title'
  | 'subtitle'
  | 'stamp'
  | 'notice'
  | 'header'
  | 'section'
  | 'text'
  | 'code'
  | 'number'
  | 'total'
  | 'human'
  | 'verdict'
  | 'muted'
  | 'link';

/** A block of cells, 1-based. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Looks of a block; later ones win over earlier ones. `numberFormat` is a Sheets pattern such as `0.00`; `@` where absent for text. */
export interface PlannedStyle {
  readonly block: Block;
  readonly style: StyleName;
  readonly numberFormat?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly bold?: boolean;
}

/** A rule of our own sheet that colours a block by what its cells begin with (verdicts stay right when a formula recalculates). */
export interface PlannedRule {
  readonly block: Block;
  readonly startsWith: string;
  readonly look: 'good' | 'bad' | 'warn' | 'muted';
}

/** A drop-down list of a block of our own sheet; other values are only warned of, never refused. */
export interface PlannedList {
  readonly block: Block;
  readonly values: readonly string[];
  readonly help: string;
}

/** How a result sheet takes the place of what an earlier build wrote on it, without touching what people wrote. */
export interface Replacement {
  /** Rows of the earlier build from the top, its end line the last; 0 where the sheet is new or blank. */
  readonly formerRows: number;
  /** The row of the plan's end line. Rows are added and taken away above it; what stands below moves with it. */
  readonly endRow: number;
  /** The 1-based columns in which people write and which show, row by row, what is planned: left alone with their links. */
  readonly keptColumns: readonly number[];
}

/** One sheet of ours, whole: `cells` is rectangular from A1. */
export interface SheetPlan {
  readonly name: string;
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly styles: readonly PlannedStyle[];
  readonly merges: readonly Block[];
  readonly rules: readonly PlannedRule[];
  readonly lists: readonly PlannedList[];
  /** Pixels, from column A. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** True: write only when the workbook has no sheet of this name (settings that people fill in). */
  readonly onlyIfAbsent: boolean;
  /** null for a sheet that is only written where it is absent. */
  readonly replacement: Replacement | null;
}

/** Cells of a school's sheet to be marked by conditional-format rules of ours. */
export interface Highlight {
  readonly sheetId: number;
  readonly severity: FindingSeverity;
  readonly cells: readonly string[];
}

/** `leave` keeps what highlights there are; `set` replaces ours by these (an empty list removes them). */
export type HighlightPlan =
  | { readonly kind: 'leave' }
  | { readonly kind: 'set'; readonly highlights: readonly Highlight[] };

/** All that an action writes: sheets in tab order, each leaning (by formulas, by what it hands over) only on those behind it. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly highlights: HighlightPlan;
  /** The sheet to show afterwards; null leaves the user where they are. */
  readonly show: string | null;
}
