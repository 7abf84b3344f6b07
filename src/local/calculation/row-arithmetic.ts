// Plain arithmetic over the numbers of its own row, such as a school's share, is calculated here: a sheet has one such
// formula for each school and indicator, and the engine takes as long for each as for fifty numbers.

import { parseColumn } from '../services/a1-notation.ts';
import type { Cell, CellError, Scalar } from '../workbook/workbook.ts';

type Line = readonly (Cell | undefined)[];
/** undefined where the value must be left to the engine. */
type Value = number | string | boolean | CellError | undefined;
type Evaluate = (line: Line) => Value;

const TOKEN =
  /\s*("(?:[^"]|"")*"|[A-Z]{1,3}[1-9]\d*(?![\p{L}\d_.(!:])|\d+(?:\.\d+)?(?![\p{L}\d_.!:,])|IF(?=\()|<>|<=|>=|[-+*/<>=();])/guy;

const COMPARISONS: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '=': (left, right) => left === right,
  '<>': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

function calculate(sign: string, left: number, right: number): Value {
  if (sign === '/' && right === 0) return { kind: 'error', code: '#DIV/0!' };
  const result =
    sign === '+'
      ? left + right
      : sign === '-'
        ? left - right
        : sign === '*'
          ? left * right
          : left / right;
  return Number.isFinite(result) ? result : { kind: 'error', code: '#NUM!' };
}
