// What is to be written, as plain data: our own sheets and our highlights, and of people's cells one that a person has
// confirmed to be corrected; nothing else can be named here. Carried out by src/addon/writing/apply-plan.ts, the one place that
// writes.

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
  /** For us alone: narrow, on one line, cut by the cell to the right. */
  | 'machine'
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

/** What a block of our own sheet is to hold, told where a cell is chosen; anything else is only warned of, never refused. */
export interface PlannedCheck {
  readonly block: Block;
  /** `whole`: 0, 1, 2 …; `number`: any from 0 on; `anything`: the help alone. */
  readonly accepts: 'whole' | 'number' | 'anything';
  /** Texts that are right beside numbers, such as «-»; of no use for `anything`. */
  readonly words: readonly string[];
  readonly help: string;
}

/** A copy of a planned sheet, which differs from it by its name and one text. */
export interface SheetCopy {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Rows that are put below all that stands on a sheet, which stays as it is. */
export interface RowAddition {
  readonly sheetId: number;
  /** The first row, 1-based: below the last one with content. */
  readonly row: number;
  /** Rectangular, from column A. */
  readonly cells: readonly (readonly PlannedCell[])[];
}

/** One row of columns of a chart, in the legend under its name. */
export interface PlannedSeries {
  readonly name: string;
  readonly block: Block;
}

/** A chart of our own sheet over its cells, drawn over blank rows from its row and column on. */
export interface PlannedChart {
  readonly kind: 'column';
  /** Its beginning tells a former chart of ours. */
  readonly title: string;
  /** The names along the axis, one column as long as every series. */
  readonly categories: Block;
  readonly series: readonly PlannedSeries[];
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
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
  /** Absent where nothing is checked. */
  readonly checks?: readonly PlannedCheck[];
  /** Sheets made of this one where it is new, to stand behind it in their order; absent where there are none. */
  readonly copies?: readonly SheetCopy[];
  /** Ours; charts that people have drawn stay. Absent where the sheet has none. */
  readonly charts?: readonly PlannedChart[];
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

/**
 * What becomes of our highlights on the sheets that findings can name. `leave` keeps them; `set` replaces them by these (an
 * empty list removes them); `refresh` does so where some are shown on a sheet of these ids, and else leaves all as they are.
 */
export type HighlightPlan =
  | { readonly kind: 'leave' }
  | { readonly kind: 'set'; readonly highlights: readonly Highlight[] }
  | {
      readonly kind: 'refresh';
      readonly shownOn: readonly number[];
      readonly highlights: readonly Highlight[];
    };

/** The stamp of a sheet of ours that is rewritten while the rest of the sheet stays: the first cell of its row (1-based). */
export interface StampChange {
  readonly sheetId: number;
  readonly row: number;
  readonly text: string;
}

/**
 * Our warnings on sheets that schools fill: whoever edits such a sheet is warned and may go on. `set` puts them on these sheets,
 * but for those that people have protected themselves; `remove` takes ours away wherever they are.
 */
export type WarningPlan =
  | { readonly kind: 'set'; readonly sheetIds: readonly number[]; readonly description: string }
  | { readonly kind: 'remove' };

/** A cell of a school that a person has confirmed to be corrected. Left alone where it shows anything else, or holds a formula. */
export interface CellCorrection {
  readonly sheetId: number;
  readonly cell: string;
  /** What the cell must show. */
  readonly shows: string;
  /** A text stays that text to the letter, whatever a spreadsheet would make of it when typed. */
  readonly becomes:
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'text'; readonly text: string };
  /** null leaves the cell's own. */
  readonly numberFormat: string | null;
}

/** All that an action writes: sheets in tab order, each leaning (by formulas, by what it hands over) only on those behind it. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** Absent where none are made. */
  readonly additions?: readonly RowAddition[];
  /** Carried out after all else; absent where none change. */
  readonly stamps?: readonly StampChange[];
  readonly highlights: HighlightPlan;
  /** After the sheets, which record them; absent where nothing is corrected. */
  readonly corrections?: readonly CellCorrection[];
  /** The sheet to show afterwards; null leaves the user where they are. */
  readonly show: string | null;
}
