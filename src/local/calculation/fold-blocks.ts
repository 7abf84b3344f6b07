// Sums and counts of large blocks of plain values are put into a formula as numbers before the engine has it: else each
// cell of the blocks would have to be entered, and looked up again for each formula.

import { parseArea } from '../services/a1-notation.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { type Block, BlockTotals } from './block-totals.ts';

/** Smaller blocks are left to the engine. */
const FEWEST_CELLS = 50;

const SHEET = String.raw`(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d*`;
const BLOCK = `${SHEET}${CELL}:${CELL}`;
/** A text or a sheet's name, to be passed over; or SUM or COUNT of one block, or SUMIF by the text of a cell. */
const CALL = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(?:(SUM|COUNT)\((${BLOCK})\)|SUMIF\((${BLOCK})[;,](${SHEET}${CELL})[;,](${BLOCK})\))`,
  'giu',
);
/** A text that SUMIF can only take as it is: no pattern, comparison, number or truth. */
const PLAIN_CRITERION = /^(?!(?:TRUE|FALSE|ИСТИНА|ЛОЖЬ)$)\p{L}[^*?~]*$/iu;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Folds the formulas of one calculation. */
export class BlockFolder {
  readonly #sheets: ReadonlyMap<string, Sheet>;
  readonly #totals = new BlockTotals();

  /** Over all sheets that formulas may name. */
  constructor(sheets: readonly Sheet[]) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  /** Gives the formula of a cell of `sheet` with numbers in place of all that can be folded. */
  fold(sheet: Sheet, formula: string): string {
    return formula.replace(
      CALL,
      (
        call: string,
        name: string | undefined,
        block: string | undefined,
        beside: string | undefined,
        criterion: string | undefined,
        summed: string | undefined,
      ) => {
        const find = (text: string | undefined) => this.#find(sheet, text);
        const value =
          name === undefined
            ? this.#sumIf(find(beside), find(criterion), find(summed))
            : this.#total(name, find(block));
        const text = value === null ? '' : String(value);
        if (!PLAIN_NUMBER.test(text)) return call;
        return text.startsWith('-') ? `(${text})` : text;
      },
    );
  }

  /** Gives null for nothing, and for a block of a sheet that is not there. */
  #find(own: Sheet, text: string | undefined): Block | null {
    const found = text === undefined ? null : parseArea(text, 1, 1);
    if (found === null) return null;
    const { sheetName, area } = found;
    const sheet = sheetName === null ? own : this.#sheets.get(sheetName.toLowerCase());
    return sheet === undefined ? null : { sheet, area };
  }

  #total(name: string, block: Block | null): number | null {
    if (block === null || !isLarge(block)) return null;
    const numbers = this.#totals.listNumbers(block);
    if (numbers === null || name.toUpperCase() === 'COUNT') return numbers?.length ?? null;
    return numbers.reduce((sum, number) => sum + number, 0);
  }

  #sumIf(beside: Block | null, wanted: Block | null, summed: Block | null): number | null {
    if (beside === null || wanted === null || summed === null || !isLarge(beside)) return null;
    if (beside.area.rows !== summed.area.rows || beside.area.columns !== summed.area.columns) {
      return null;
    }
    const cell = wanted.sheet.rows[wanted.area.row]?.[wanted.area.column];
    const isKnown = cell !== undefined && (cell.formula === null || cell.fromFile);
    const criterion = isKnown ? cell.value : null;
    if (typeof criterion !== 'string' || !PLAIN_CRITERION.test(criterion)) return null;
    const sums = this.#totals.sumByText(beside, summed);
    return sums === null ? null : (sums.get(criterion.toLowerCase()) ?? 0);
  }
}

function isLarge({ area }: Block): boolean {
  return area.rows * area.columns >= FEWEST_CELLS;
}
