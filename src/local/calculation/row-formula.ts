// A formula that is plain arithmetic over the numbers of its own row, such as `=IF(B5<>0;A5*100/B5;"")`, made ready to be
// evaluated in any row.

import { parseColumn } from '../services/a1-notation.ts';
import type { Cell, Scalar } from '../workbook/workbook.ts';

/** The cells of a row, by column. */
export type Line = readonly (Cell | undefined)[];

/** Gives the value in a row; null where that is not surely what every spreadsheet would say, such as after 1/0. */
export type Evaluate = (line: Line) => Scalar;

/** The formula, and its text cut at the row numbers: joined by the number of another row it is the like formula there. */
export interface RowFormula {
  readonly pieces: readonly string[];
  readonly evaluate: Evaluate;
}

type Operation = (left: number, right: number) => number | boolean | null;

const TOKEN =
  /"(?:[^"]|"")*"|[A-Z]{1,3}[1-9]\d*(?![\p{L}\d_.(!:])|\d+(?:\.\d+)?(?![\p{L}\d_.!:,])|IF(?=\()|<>|<=|>=|[-+*/<>=();]/guy;
const REFERENCE = /^([A-Z]+)(\d+)$/;
/** So that brackets are never too deep for the parser. */
const LONGEST = 500;
/** Numbers that differ by less than this share may be equal to a spreadsheet. */
const NEARLY_EQUAL = 1e-12;

function comparison(holds: (left: number, right: number) => boolean): Operation {
  return (left, right) =>
    left !== right && Math.abs(left - right) <= Math.abs(left) * NEARLY_EQUAL
      ? null
      : holds(left, right);
}

/** The operators that bind less stand before those that bind more. */
const LEVELS: readonly ReadonlyMap<string, Operation>[] = [
  new Map([
    ['=', comparison((left, right) => left === right)],
    ['<>', comparison((left, right) => left !== right)],
    ['<', comparison((left, right) => left < right)],
    ['<=', comparison((left, right) => left <= right)],
    ['>', comparison((left, right) => left > right)],
    ['>=', comparison((left, right) => left >= right)],
  ]),
  new Map<string, Operation>([
    ['+', (left, right) => left + right],
    ['-', (left, right) => left - right],
  ]),
  new Map<string, Operation>([
    ['*', (left, right) => left * right],
    ['/', (left, right) => left / right],
  ]),
];

function operate(operation: Operation, left: Evaluate, right: Evaluate): Evaluate {
  return (line) => {
    const first = left(line);
    const second = right(line);
    if (typeof first !== 'number' || typeof second !== 'number') return null;
    const result = operation(first, second);
    if (typeof result !== 'number') return result;
    // Nothing is 0, not -0.
    return Number.isFinite(result) ? result + 0 : null;
  };
}

/** A number that no formula gave; a blank and a text are the engine's to judge. */
function readOperand(column: number): Evaluate {
  return (line) => {
    const cell = line[column];
    if (cell === undefined || (cell.formula !== null && !cell.fromFile)) return null;
    return typeof cell.value === 'number' ? cell.value : null;
  };
}

/** Reads tokens from `next` on; every method gives null for what is not plain arithmetic of the row. */
class Parser {
  readonly #tokens: readonly string[];
  readonly #row: number;
  #next = 0;

  constructor(tokens: readonly string[], row: number) {
    this.#tokens = tokens;
    this.#row = row;
  }

  /** formula = '=' operation(0) */
  formula(): Evaluate | null {
    const whole = this.#take('=') ? this.#operation(0) : null;
    return this.#next === this.#tokens.length ? whole : null;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#next] !== token) return false;
    this.#next += 1;
    return true;
  }

  /** operation(level) = operation(level + 1) { operator of the level, operation(level + 1) } */
  #operation(level: number): Evaluate | null {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#operand();
    let left = this.#operation(level + 1);
    while (left !== null) {
      const operator = operators.get(this.#tokens[this.#next] ?? '');
      if (operator === undefined) return left;
      this.#next += 1;
      const right = this.#operation(level + 1);
      left = right === null ? null : operate(operator, left, right);
    }
    return null;
  }

  /** operand = number | "text" | reference | '(' operation(0) ')' | choice */
  #operand(): Evaluate | null {
    const token = this.#tokens[this.#next] ?? '';
    this.#next += 1;
    if (token === '(') {
      const inner = this.#operation(0);
      return this.#take(')') ? inner : null;
    }
    if (token === 'IF') return this.#choice();
    if (token.startsWith('"')) {
      const text = token.slice(1, -1).replaceAll('""', '"');
      return () => text;
    }
    const [, letters, row] = REFERENCE.exec(token) ?? [];
    if (letters !== undefined) {
      return Number(row) === this.#row ? readOperand(parseColumn(letters) ?? 0) : null;
    }
    const number = Number(token);
    return token === '' || Number.isNaN(number) ? null : () => number;
  }

  /** choice = 'IF' '(' operation(0) ';' operation(0) ';' operation(0) ')' */
  #choice(): Evaluate | null {
    const condition = this.#take('(') ? this.#operation(0) : null;
    const then = this.#take(';') ? this.#operation(0) : null;
    const otherwise = this.#take(';') ? this.#operation(0) : null;
    if (!this.#take(')') || condition === null || then === null || otherwise === null) return null;
    return (line) => {
      const truth = condition(line);
      return typeof truth === 'boolean' ? (truth ? then : otherwise)(line) : null;
    };
  }
}

/**
 * Reads the formula of a row (from 1); null for one that names no cell, or has anything else in it: blocks, other rows,
 * other functions, signs before a number.
 */
export function parseRowFormula(formula: string, row: number): RowFormula | null {
  if (formula.length > LONGEST) return null;
  const tokens = [...formula.matchAll(TOKEN)].map(([token]) => token);
  if (tokens.join('') !== formula) return null;
  const evaluate = new Parser(tokens, row).formula();
  if (evaluate === null) return null;
  const pieces = [''];
  for (const token of tokens) {
    const letters = REFERENCE.exec(token)?.[1];
    pieces[pieces.length - 1] += letters ?? token;
    if (letters !== undefined) pieces.push('');
  }
  return pieces.length > 1 ? { pieces, evaluate } : null;
}
