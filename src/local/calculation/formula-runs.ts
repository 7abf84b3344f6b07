// Like formulas below one another as one array formula: the engine takes 5,000 shares so in the time of a few single ones.
// Joined is only what surely comes to the same either way: arithmetic and IF over numbers of the formula's own row.

import { parseColumn } from '../services/a1-notation.ts';
import type { Sheet } from '../workbook/workbook.ts';
import type { FormulaCell } from './calculation-plan.ts';

/** What is entered at a place: a formula for `rows` cells from there down. */
export interface FormulaRun {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly formula: string;
}

/** A formula cut at the row numbers of its references; `pieces` has one more than `columns`. */
interface Template {
  readonly pieces: readonly string[];
  /** The columns referred to, as numbers and as letters. */
  readonly columns: readonly number[];
  readonly letters: readonly string[];
}

const TOKEN =
  /"(?:[^"]|"")*"|([A-Z]{1,3})([1-9]\d*)(?![\p{L}\d_.(!:])|\d+(?:\.\d+)?(?![\p{L}\d_.!:,])|IF(?=\()|[-+*/<>=();]/guy;
const OPERAND_END = /["\d)]$/;

/** Gives null for a formula with anything in it that arrays might take differently; a sign before a number is such. */
function readTemplate({ formula, row }: FormulaCell): Template | null {
  const pieces = [''];
  const columns: number[] = [];
  const letters: string[] = [];
  let length = 0;
  for (const [token, letter, number] of formula.matchAll(TOKEN)) {
    const isSign = (token === '-' || token === '+') && !OPERAND_END.test(formula.slice(0, length));
    if (isSign || (number !== undefined && Number(number) !== row)) return null;
    length += token.length;
    if (letter === undefined) {
      pieces[pieces.length - 1] += token;
      continue;
    }
    pieces[pieces.length - 1] += letter;
    pieces.push('');
    letters.push(letter);
    columns.push(parseColumn(letter) ?? 0);
  }
  return length === formula.length && columns.length > 0 ? { pieces, columns, letters } : null;
}

/** A blank, a text or a formula's own value may mean another thing in an array. */
function readsNumbers(sheet: Sheet, row: number, { columns }: Template): boolean {
  return columns.every((column) => {
    const cell = sheet.rows[row]?.[column];
    return typeof cell?.value === 'number' && (cell.formula === null || cell.fromFile);
  });
}

function joinRun(first: FormulaCell, rows: number, { pieces, letters }: Template): FormulaRun {
  const last = first.row + rows - 1;
  const formula = pieces
    .map((piece, index) => {
      const letter = letters[index];
      return letter === undefined ? piece : `${piece}${first.row}:${letter}${last}`;
    })
    .join('');
  return { row: first.row, column: first.column, rows, formula };
}

function* runsDown(sheet: Sheet, cells: readonly FormulaCell[]): Iterable<FormulaRun> {
  for (let start = 0; start < cells.length; ) {
    const first = cells[start];
    if (first === undefined) return;
    const template = readTemplate(first);
    let rows = 0;
    const fits = (cell: FormulaCell | undefined): boolean =>
      template !== null &&
      cell?.row === first.row + rows &&
      cell.formula === template.pieces.join(String(cell.row)) &&
      readsNumbers(sheet, cell.row, template);
    while (fits(cells[start + rows])) rows += 1;
    yield template !== null && rows > 1 ? joinRun(first, rows, template) : { ...first, rows: 1 };
    start += Math.max(rows, 1);
  }
}

/** Gives the formulas of a sheet (in the order of its rows) as runs that together fill the same cells. */
export function joinRuns(sheet: Sheet, formulas: readonly FormulaCell[]): readonly FormulaRun[] {
  const columns = new Map<number, FormulaCell[]>();
  for (const formula of formulas) {
    const cells = columns.get(formula.column);
    if (cells === undefined) columns.set(formula.column, [formula]);
    else cells.push(formula);
  }
  return [...columns.values()].flatMap((cells) => [...runsDown(sheet, cells)]);
}
