// A sheet while it is being drawn up, row by row; `finishSheet` makes the plan of it.

import type {
  Block,
  PlannedCell,
  PlannedRule,
  PlannedStyle,
  SheetPlan,
  StyleName,
} from '../../workbook/plan.ts';

/** Below the most that any spreadsheet keeps in a cell (32,767 characters). */
const MAX_TEXT_LENGTH = 32_000;

/** Grows while a sheet is planned; never leaves this folder. */
export interface SheetDraft {
  readonly columns: number;
  readonly rows: PlannedCell[][];
  readonly styles: PlannedStyle[];
  readonly merges: Block[];
  readonly rules: PlannedRule[];
}

/** What a style may say beside its role. */
export type StyleDetails = Omit<PlannedStyle, 'block' | 'style'>;

/** An empty sheet of so many columns. */
export function startSheet(columns: number): SheetDraft {
  return { columns, rows: [], styles: [], merges: [], rules: [] };
}

/** Adds a row, blank to the right of what is given, and gives its number (1-based). Throws for more cells than columns. */
export function addRow(draft: SheetDraft, cells: readonly PlannedCell[]): number {
  if (cells.length > draft.columns) {
    throw new RangeError(`a row of ${draft.columns} columns was given ${cells.length} cells`);
  }
  const blanks = new Array<PlannedCell>(draft.columns - cells.length).fill(null);
  draft.rows.push([...cells, ...blanks]);
  return draft.rows.length;
}

/** Adds the row of headings, one for each column. */
export function addHeaderRow(draft: SheetDraft, titles: readonly PlannedCell[]): number {
  const row = addRow(draft, titles);
  addStyle(draft, { row, column: 1, rows: 1, columns: draft.columns }, 'header');
  return row;
}

/** Adds a row with a text in its first cell that runs over the blank cells to its right, looking as the role says. */
export function addTextRow(draft: SheetDraft, text: PlannedCell, style: StyleName): number {
  const row = addRow(draft, [text]);
  addStyle(draft, { row, column: 1, rows: 1, columns: draft.columns }, style);
  return row;
}

/** The look of a block; an empty block is passed over. */
export function addStyle(
  draft: SheetDraft,
  block: Block,
  style: StyleName,
  details: StyleDetails = {},
): void {
  if (block.rows > 0 && block.columns > 0) draft.styles.push({ block, style, ...details });
}

function clipCell(cell: PlannedCell): PlannedCell {
  if (typeof cell !== 'string' || cell.length <= MAX_TEXT_LENGTH) return cell;
  return `${cell.slice(0, MAX_TEXT_LENGTH - 1)}…`;
}

/** What of a plan is not in the draft. */
export type SheetFrame = Pick<SheetPlan, 'name' | 'columnWidths' | 'frozenRows' | 'frozenColumns'> &
  Partial<Pick<SheetPlan, 'onlyIfAbsent' | 'lists' | 'checks' | 'copies' | 'charts'>>;

/** The plan of a drawn-up sheet, to be written wherever it stands unless the frame says otherwise. Texts that no cell can hold end in «…». */
export function finishSheet(draft: SheetDraft, frame: SheetFrame): SheetPlan {
  return {
    cells: draft.rows.map((row) => row.map(clipCell)),
    styles: draft.styles,
    merges: draft.merges,
    rules: draft.rules,
    lists: [],
    onlyIfAbsent: false,
    replacement: null,
    ...frame,
  };
}
