// A1 and R1C1 notation: text → block of cells and back.
import type { Area } from '../workbook/workbook.ts';

/** The columns a sheet can ever have. */
const LAST_COLUMN = 18278;

/** A block as it was written; `whole` when its rows or columns had no bounds. */
export interface NamedArea {
  /** The sheet's name, or null when the text had none. */
  readonly sheetName: string | null;
  readonly area: Area;
  readonly whole: 'rows' | 'columns' | null;
}

/** Gives a column's letters: 1 → `A`, 27 → `AA`. */
export function formatColumn(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** Gives the number of a column by its letters in any case, or null beyond `ZZZ` or for other text. */
export function parseColumn(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= LAST_COLUMN ? column : null;
}

/** Gives a block as text: one cell `C3`, a block `B2:D5`. */
export function formatArea(area: Area): string {
  const first = `${formatColumn(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  const last = `${formatColumn(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
  return `${first}:${last}`;
}

/** Splits `'My sheet'!A1` or `!A1` into name (null when absent or empty) and cells. */
function splitSheet(text: string): { readonly sheetName: string | null; readonly cells: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted !== null) {
    return { sheetName: (quoted[1] ?? '').replaceAll("''", "'"), cells: quoted[2] ?? '' };
  }
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheetName: null, cells: text };
  return { sheetName: mark === 0 ? null : text.slice(0, mark), cells: text.slice(mark + 1) };
}

/** One end of a range; null where it names no row or no column. */
interface End {
  readonly row: number | null;
  readonly column: number | null;
}

function parseEnd(text: string): End | null {
  const relative = /^[Rr](\d+)[Cc](\d+)$/.exec(text);
  if (relative !== null) return { row: Number(relative[1]), column: Number(relative[2]) };
  const cell = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/.exec(text);
  if (cell === null || text === '' || text === '$') return null;
  const column = cell[1] === undefined ? null : parseColumn(cell[1]);
  if (cell[1] !== undefined && column === null) return null;
  const row = cell[2] === undefined ? null : Number(cell[2]);
  return row === null && column === null ? null : { row, column };
}

/** From and size of two bounds in any order. */
function span(first: number, second: number): { readonly from: number; readonly size: number } {
  return { from: Math.min(first, second), size: Math.abs(second - first) + 1 };
}

/**
 * Reads `B2`, `b2:D5`, `$C$3`, `5:7`, `D:F`, `B5:B`, `R2C2:R4C5`, each maybe after a sheet's name; ends in any order.
 * Open sides reach to the given size of the sheet. Gives null for anything else, also for ''.
 */
export function parseArea(text: string, maxRows: number, maxColumns: number): NamedArea | null {
  const { sheetName, cells } = splitSheet(text);
  const parts = cells.split(':');
  if (parts.length > 2) return null;
  const first = parseEnd(parts[0] ?? '');
  const second = parts.length === 1 ? first : parseEnd(parts[1] ?? '');
  if (first === null || second === null) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  const byRows = first.column === null && second.column === null;
  const byColumns = first.row === null && second.row === null;
  const rows = byColumns
    ? { from: 1, size: maxRows }
    : span(first.row ?? maxRows, second.row ?? maxRows);
  const columns = byRows
    ? { from: 1, size: maxColumns }
    : span(first.column ?? maxColumns, second.column ?? maxColumns);
  if (rows.from < 1 || columns.from < 1) return null;
  return {
    sheetName,
    area: { row: rows.from, column: columns.from, rows: rows.size, columns: columns.size },
    whole: byRows ? 'rows' : byColumns ? 'columns' : null,
  };
}
