// Whether a cell meets a condition that needs nothing but the cell: the kinds of conditional formatting without a formula.

import type { Cell } from '../workbook/workbook.ts';

/** Says whether a cell meets the condition; `shown` is the cell's text on the screen. */
export type CellTest = (cell: Cell, shown: string) => boolean;

type Operand = string | number | undefined;

const NUMBER_TESTS: Readonly<Record<string, (value: number, a: number, b: number) => boolean>> = {
  NUMBER_BETWEEN: (value, a, b) => value >= Math.min(a, b) && value <= Math.max(a, b),
  NUMBER_NOT_BETWEEN: (value, a, b) => value < Math.min(a, b) || value > Math.max(a, b),
  NUMBER_EQUAL_TO: (value, a) => value === a,
  NUMBER_NOT_EQUAL_TO: (value, a) => value !== a,
  NUMBER_GREATER_THAN: (value, a) => value > a,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, a) => value >= a,
  NUMBER_LESS_THAN: (value, a) => value < a,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, a) => value <= a,
};

const TEXT_TESTS: Readonly<Record<string, (text: string, wanted: string) => boolean>> = {
  TEXT_CONTAINS: (text, wanted) => text.includes(wanted),
  TEXT_DOES_NOT_CONTAIN: (text, wanted) => !text.includes(wanted),
  TEXT_STARTS_WITH: (text, wanted) => text.startsWith(wanted),
  TEXT_ENDS_WITH: (text, wanted) => text.endsWith(wanted),
  TEXT_EQUAL_TO: (text, wanted) => text === wanted,
};

function buildNumberTest(criteria: string, first: Operand, second: Operand): CellTest | null {
  const test = NUMBER_TESTS[criteria];
  // An operand that is a formula is not judged here.
  if (test === undefined || typeof first !== 'number') return null;
  if (criteria.endsWith('BETWEEN') && typeof second !== 'number') return null;
  const last = typeof second === 'number' ? second : first;
  return ({ value }) => typeof value === 'number' && test(value, first, last);
}

/** Gives the test of a criterion of SpreadsheetApp.BooleanCriteria; null for one that this cannot judge. */
export function buildCellTest(
  criteria: string,
  values: readonly (string | number)[],
): CellTest | null {
  const [first, second] = values;
  if (criteria === 'CELL_EMPTY') return (_cell, shown) => shown.trim() === '';
  if (criteria === 'CELL_NOT_EMPTY') return (_cell, shown) => shown.trim() !== '';
  const testText = TEXT_TESTS[criteria];
  if (testText === undefined) return buildNumberTest(criteria, first, second);
  const wanted = String(first ?? '').toLowerCase();
  return (_cell, shown) => testText(shown.toLowerCase(), wanted);
}
