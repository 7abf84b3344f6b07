// What a spreadsheet makes of a text that is typed into a cell: setValue, setValues and appendRow go this way.
// Pure. Which of the rules are not confirmed on real Sheets is said in ODDITIES.md.
import type { Scalar } from '../workbook/workbook.ts';
import type { Locale } from './locale.ts';
import { parseTypedDate, parseTypedTime } from './user-entered-date.ts';
import { parseTypedNumber } from './user-entered-number.ts';

/** What a typed text becomes; `format` is the number format that it brings along, or null for none. */
export interface Entered {
  readonly value: Scalar;
  readonly formula: string | null;
  readonly format: string | null;
}

const ERROR_CODES = new Set([
  '#N/A',
  '#DIV/0!',
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#ERROR!',
]);

function plain(value: Scalar, format: string | null = null): Entered {
  return { value, formula: null, format };
}

/** Gives the formula that a text is, or null: `=…` and, unless it is a number, `+…`. */
function readFormula(typed: string, isNumber: boolean): string | null {
  if (typed.startsWith('=') && typed.length > 1) return typed;
  if (typed.startsWith('+') && typed.length > 1 && !isNumber) return `=${typed}`;
  return null;
}

function readTyped(typed: string, locale: Locale, year: number): Entered | null {
  const number = parseTypedNumber(typed, locale);
  if (number !== null) return plain(number.value, number.format);
  const upper = typed.toUpperCase();
  if (locale.trueWords.includes(upper)) return plain(true);
  if (locale.falseWords.includes(upper)) return plain(false);
  if (ERROR_CODES.has(upper)) return plain({ kind: 'error', code: upper });
  const date = parseTypedDate(typed, locale, year) ?? parseTypedTime(typed, locale);
  return date === null ? null : plain(date.serial, date.format);
}

/**
 * Reads a text as if a person typed it. '' empties the cell; a leading apostrophe is taken off and the rest is text;
 * under the number format `@` everything but a formula stays text; what is no number, date, boolean, error or formula
 * stays the text as it was, spaces included. `year` completes a date that has none.
 */
export function parseUserEntered(
  typed: string,
  numberFormat: string,
  locale: Locale,
  year: number,
): Entered {
  if (typed === '') return plain(null);
  if (typed.startsWith("'")) return plain(typed.slice(1));
  const trimmed = typed.trim();
  // First of all, because scripts write formulas by the thousand.
  const written = readFormula(trimmed, true);
  if (written !== null) return { value: null, formula: written, format: null };
  if (numberFormat === '@') return plain(typed);
  const read = readTyped(trimmed, locale, year);
  const formula = readFormula(trimmed, read !== null);
  if (formula !== null) return { value: null, formula, format: null };
  return read ?? plain(typed);
}
