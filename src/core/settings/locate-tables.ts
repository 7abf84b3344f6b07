// Finds the tables of a settings sheet: titles, rows of headings and rows of data, wherever people have moved them.

import { compactText } from '../reading/normalise-text.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';

/** What a table is known by. */
export interface TableLook {
  readonly title: string;
  /** By column key, its heading and the others taken as the same. */
  readonly headings: ReadonlyMap<string, readonly string[]>;
  /** Whether a heading that is none of these is a column nevertheless («План 2023»). */
  readonly isColumn?: (text: string) => boolean;
}

/** Rows and columns are 1-based. */
export interface LocatedTable {
  /** null: no row of headings. */
  readonly headerRow: number | null;
  /** The row with the title alone; null where it is gone. */
  readonly titleRow: number | null;
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that repeat a heading already found: left out. */
  readonly repeated: readonly { readonly key: string; readonly column: number }[];
  /** The rows below the headings that belong to the table, blank ones too; `to` below `from` where there are none. */
  readonly rows: { readonly from: number; readonly to: number };
}

interface HeaderMatch {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly repeated: readonly { readonly key: string; readonly column: number }[];
  readonly count: number;
}

/** A row of texts with what is compared of them, blank cells left out. */
interface FoldedRow {
  readonly row: number;
  readonly cells: readonly FoldedCell[];
}

interface FoldedCell {
  readonly column: number;
  readonly text: string;
  readonly key: string;
}

/** Prose is no heading, and folding it takes its time. */
const LONGEST_HEADING = 100;

function foldRows(sheet: SheetSnapshot): readonly FoldedRow[] {
  return sheet.texts.map((texts, index) => ({
    row: index + 1,
    cells: texts.flatMap((text, at): FoldedCell[] => {
      if (text.trim() === '') return [];
      const key = text.length > LONGEST_HEADING ? '' : compactText(text);
      return [{ column: at + 1, text, key }];
    }),
  }));
}

/** Column keys by folded wording. */
function foldWordings({ headings }: TableLook): ReadonlyMap<string, string> {
  return new Map(
    [...headings].flatMap(([key, words]) => words.map((word) => [compactText(word), key])),
  );
}

function matchHeader(
  { isColumn }: TableLook,
  wordings: ReadonlyMap<string, string>,
  { row, cells }: FoldedRow,
): HeaderMatch {
  const columns = new Map<string, number>();
  const repeated: { key: string; column: number }[] = [];
  let others = 0;
  for (const { column, text, key: folded } of cells) {
    const key = wordings.get(folded);
    if (key === undefined) others += isColumn?.(text) === true ? 1 : 0;
    else if (columns.has(key)) repeated.push({ key, column });
    else columns.set(key, column);
  }
  return { row, columns, repeated, count: columns.size + others };
}

/** A header half deleted is still one; a single word may stand anywhere. */
const LEAST_HEADINGS = 2;

/** For each look its row of headings: the row that has more of its headings than of any other table's. */
function matchHeaders(
  looks: readonly TableLook[],
  rows: readonly FoldedRow[],
): readonly (HeaderMatch | null)[] {
  const wordings = looks.map(foldWordings);
  const best = looks.map((): HeaderMatch | null => null);
  for (const row of rows) {
    if (row.cells.length < LEAST_HEADINGS) continue;
    const matches = looks.map((look, index) =>
      matchHeader(look, wordings[index] ?? new Map(), row),
    );
    const most = Math.max(...matches.map(({ count }) => count));
    const index = matches.findIndex(({ count }) => count === most);
    const match = matches[index];
    if (match === undefined || most < LEAST_HEADINGS) continue;
    if (most > (best[index]?.count ?? 0)) best[index] = match;
  }
  return best;
}

function findTitleRow(title: string, rows: readonly FoldedRow[]): number | null {
  const key = compactText(title);
  const found = rows.find(({ cells }) => cells.length === 1 && cells[0]?.key === key);
  return found?.row ?? null;
}

/** The tables in the order of the looks; rows of one end where the title or the headings of the next begin. */
export function locateTables(
  sheet: SheetSnapshot,
  looks: readonly TableLook[],
): readonly LocatedTable[] {
  const rows = foldRows(sheet);
  const titles = looks.map(({ title }) => findTitleRow(title, rows));
  const headers = matchHeaders(looks, rows);
  const starts = [...titles, ...headers.map((header) => header?.row ?? null)].filter(
    (row) => row !== null,
  );
  return looks.map((_, index) => {
    const header = headers[index] ?? null;
    const from = (header?.row ?? sheet.texts.length) + 1;
    const next = Math.min(...starts.filter((row) => row >= from), sheet.texts.length + 1);
    return {
      headerRow: header?.row ?? null,
      titleRow: titles[index] ?? null,
      columns: header?.columns ?? new Map(),
      repeated: header?.repeated ?? [],
      rows: { from, to: next - 1 },
    };
  });
}

/** The first row that belongs to any of the tables; one below the last row where none is there. */
export function findFirstTableRow(sheet: SheetSnapshot, tables: readonly LocatedTable[]): number {
  const starts = tables.flatMap(({ titleRow, headerRow }) => [titleRow, headerRow]);
  return Math.min(...starts.filter((row) => row !== null), sheet.texts.length + 1);
}
