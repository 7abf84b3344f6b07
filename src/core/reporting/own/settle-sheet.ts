// Settles a planned sheet over the former one: whatever people wrote on that has a place in the plan, or below its end line.

import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { PlannedCell, PlannedStyle, Replacement, SheetPlan } from '../../workbook/plan.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { hasText, readRowTexts, readText, showPlanned } from '../draft/cell-text.ts';
import { keepHeadTexts } from './keep-head-texts.ts';
import { isEndLine } from './own-sheet.ts';
import type { OwnColumn, OwnTable } from './own-table.ts';
import { placeAddedColumns } from './place-added-columns.ts';
import { type FoundTable, readTableRows } from './read-table-rows.ts';
import { indexPlannedKeys, type SettledDraft, startSettling } from './settled-draft.ts';

/** Pixels, of a column that is not one of the table's. */
const OTHER_WIDTH = 140;

/** The sheet that a plan is to replace, and the table found on it. */
interface Former {
  readonly sheet: SheetSnapshot;
  readonly found: FoundTable;
  /** Of the earlier build, its end line included; where that is gone, all there are: none can be told to be people's. */
  readonly rows: number;
  readonly hasEnd: boolean;
}

/**
 * The plan with an end line, below which everything is people's. From the former sheet, where there is one: columns that
 * people have added stand to the right of ours, by key; texts for which the plan has no place stand below the end line.
 */
export function settleSheet(
  plan: SheetPlan,
  sheet: SheetSnapshot | undefined,
  table: OwnTable,
  words: SheetWords,
): SheetPlan {
  const former = sheet === undefined ? null : readFormer(sheet, table);
  const draft = startSettling(plan);
  const strays = former === null ? [] : keepTexts(draft, former, table);
  draft.cells.push([words.endLine]);
  const endRow = draft.cells.length;
  draft.styles.push(styleLine(endRow, draft.tableWidth, 'stamp'));
  if (strays.length > 0) {
    draft.cells.push([words.kept], ...strays.map((texts) => [...texts]));
    draft.styles.push(styleLine(endRow + 1, draft.tableWidth, 'subtitle'));
  }
  const width = Math.max(
    ...draft.cells.map((cells) => cells.length),
    former === null ? 0 : measureWidth(former),
  );
  const cells = draft.cells.map((row) => fillRow(row, width));
  const others = new Array<number>(Math.max(0, width - plan.columnWidths.length)).fill(OTHER_WIDTH);
  const replacement: Replacement = {
    formerRows: former?.rows ?? 0,
    endRow,
    keptColumns: former === null || strays.length > 0 ? [] : listKeptColumns(cells, former, table),
  };
  const columnWidths = [...plan.columnWidths, ...others];
  return { ...plan, cells, styles: draft.styles, columnWidths, replacement };
}

/** null for a blank sheet. */
function readFormer(sheet: SheetSnapshot, table: OwnTable): Former | null {
  if (sheet.values.length === 0) return null;
  const found = readTableRows(sheet, table);
  const hasEnd = found.endIndex < sheet.values.length;
  return { sheet, found, hasEnd, rows: hasEnd ? found.endIndex + 1 : sheet.values.length };
}

/** Puts what has a place in the draft to its place, and gives the rows of texts that have none. */
function keepTexts(
  draft: SettledDraft,
  former: Former,
  table: OwnTable,
): readonly (readonly string[])[] {
  const { sheet, found, hasEnd } = former;
  return [
    ...keepHeadTexts(draft, sheet, found, table),
    ...placeAddedColumns(draft, found, table),
    ...found.strayRows,
    ...(hasEnd ? listBesideEnd(former) : listUnknownRows(draft, former, table)),
  ];
}

/** Blank to the right up to the width. */
function fillRow(row: readonly PlannedCell[], width: number): PlannedCell[] {
  return Array.from({ length: width }, (_, column) =>
    row[column] === '' ? null : (row[column] ?? null),
  );
}

function styleLine(row: number, columns: number, style: PlannedStyle['style']): PlannedStyle {
  return { block: { row, column: 1, rows: 1, columns }, style };
}

/** How many columns the earlier build and people have filled, what stands below the end line aside. */
function measureWidth({ sheet, rows }: Former): number {
  const widths = sheet.values.slice(0, rows).map((row) => {
    const blanks = [...row].reverse().findIndex((value) => value !== null && value !== '');
    return blanks < 0 ? 0 : row.length - blanks;
  });
  return Math.max(0, ...widths);
}

/** What stands in the row of the end line beside it. */
function listBesideEnd({ sheet, found }: Former): string[][] {
  const texts = readRowTexts(sheet, found.endIndex);
  const first = texts.findIndex((text) => text !== '');
  const beside = texts.map((text, column) => (column === first ? '' : text));
  return hasText(beside) ? [beside] : [];
}

/** Without an end line people may have written anywhere below the table: rows with a text that the plan does not know. */
function listUnknownRows(
  draft: SettledDraft,
  { sheet, found }: Former,
  table: OwnTable,
): string[][] {
  const texts = new Set(draft.cells.flat().map(showPlanned));
  const keys = indexPlannedKeys(draft, table);
  const human = found.ownColumns.filter((_, index) => table.columns[index]?.human === true);
  const carried = new Set([...human, ...found.addedColumns]);
  return found.rows.flatMap(({ key, index }) => {
    if (keys.has(key) || isEndLine(sheet, index)) return [];
    const line = (sheet.values[index] ?? []).map((value, column) =>
      typeof value !== 'string' || carried.has(column) ? '' : readText(sheet, index, column),
    );
    return hasText(line.filter((text) => !texts.has(text))) ? [line] : [];
  });
}

/**
 * The columns of people that already show what is planned, where every row with such a text keeps its key: nothing has to
 * move, so links, formulas and dates in them can stay what they are. 1-based; empty where a key differs.
 */
function listKeptColumns(
  cells: SheetPlan['cells'],
  { sheet, found, rows: formerRows, hasEnd }: Former,
  { columns, keys, headerRow }: OwnTable,
): number[] {
  if (!hasEnd || formerRows !== cells.length) return [];
  const agrees = (row: number, column: number) =>
    readText(sheet, row, column) === showPlanned(cells[row]?.[column]);
  const listInPlace = (wanted: (column: OwnColumn) => boolean) =>
    columns.flatMap((column, index) =>
      wanted(column) && found.ownColumns[index] === column.place - 1 ? [column.place - 1] : [],
    );
  const keyColumns = listInPlace(({ name }) => keys.includes(name));
  if (keyColumns.length < keys.length) return [];
  const human = [...listInPlace((column) => column.human), ...found.addedColumns];
  const rows = [...cells.keys()];
  const written = rows.filter(
    (row) => row >= headerRow && human.some((column) => showPlanned(cells[row]?.[column]) !== ''),
  );
  if (!written.every((row) => keyColumns.every((column) => agrees(row, column)))) return [];
  return human.filter((column) => rows.every((row) => agrees(row, column))).map((at) => at + 1);
}
