// Conditional rules and validations when lines come and go: their areas grow, shrink and move along.

import type { Area, Moved } from '../workbook/workbook.ts';
import { shiftSpan } from './area.ts';
import { shiftFormula } from './relative-formula.ts';

/** Which lines of a sheet are meant. */
export type Lines = 'rows' | 'columns';

/** What conditional rules and validations have in common. */
interface Rule {
  readonly kind: 'boolean' | 'modelled' | 'opaque';
  readonly areas: readonly Area[];
  readonly xml: string | null;
  readonly criteria?: string;
  readonly values?: readonly (string | number | boolean)[];
  readonly moved?: Moved;
}

/** The last lines that a file has; an area that ends there is a whole column or row and stays one. */
const LAST: Readonly<Record<Lines, number>> = { rows: 1_048_576, columns: 16_384 };
const NOT_MOVED: Moved = { rows: 0, columns: 0 };
/** In all other criteria a text that begins with `=` is a text. */
const WITH_FORMULAS = /^(?:CUSTOM_FORMULA$|NUMBER_|DATE_)/;

function shiftLines(from: number, size: number, lines: Lines, at: number, count: number) {
  const span = shiftSpan(from, size, at, count);
  const isWhole = from + size - 1 >= LAST[lines];
  return span !== null && isWhole ? { ...span, size: LAST[lines] - span.from + 1 } : span;
}

/** Gives where a block stands after `count` lines were inserted before line `at`, or `-count` deleted; null when all of it is gone. */
export function shiftArea(area: Area, lines: Lines, at: number, count: number): Area | null {
  if (lines === 'rows') {
    const span = shiftLines(area.row, area.rows, lines, at, count);
    return span === null ? null : { ...area, row: span.from, rows: span.size };
  }
  const span = shiftLines(area.column, area.columns, lines, at, count);
  return span === null ? null : { ...area, column: span.from, columns: span.size };
}

/** How far the first cell has moved: relative references in a rule's formulas are counted from there. */
function measureMove(from: readonly Area[], to: readonly Area[]): Moved {
  const [first, moved] = [from[0], to[0]];
  if (first === undefined || moved === undefined) return NOT_MOVED;
  return { rows: moved.row - first.row, columns: moved.column - first.column };
}

function moveRule<R extends Rule>(rule: R, areas: readonly Area[]): R {
  const { rows, columns } = measureMove(rule.areas, areas);
  if (rows === 0 && columns === 0) return { ...rule, areas };
  if (rule.kind === 'opaque') {
    const before = rule.moved ?? NOT_MOVED;
    const moved = { rows: before.rows + rows, columns: before.columns + columns };
    return { ...rule, areas, moved };
  }
  const { criteria = '', values = [] } = rule;
  const shifted = values.map((value) =>
    typeof value === 'string' && value.startsWith('=') && WITH_FORMULAS.test(criteria)
      ? shiftFormula(value, rows, columns)
      : value,
  );
  return { ...rule, areas, values: shifted, xml: null };
}

/** Gives the rules after a change of lines, without those that have lost all their cells; one that keeps its place is the same object. */
export function shiftRules<R extends Rule>(
  rules: readonly R[],
  lines: Lines,
  at: number,
  count: number,
): R[] {
  return rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => shiftArea(area, lines, at, count) ?? []);
    if (JSON.stringify(areas) === JSON.stringify(rule.areas)) return [rule];
    return areas.length === 0 ? [] : [moveRule(rule, areas)];
  });
}
