// Numbers as people type them into a cell: groups, decimal sign, percent, currency, accounting brackets, exponent.
import type { Locale } from './locale.ts';

/** A typed number and the format it brings along, null for none. */
export interface TypedNumber {
  readonly value: number;
  readonly format: string | null;
}

/** The patterns of one locale: the digits, and a currency sign before or after them. */
interface Patterns {
  readonly number: RegExp;
  readonly currency: RegExp;
}

const patterns = new Map<Locale, Patterns>();

function patternsOf(locale: Locale): Patterns {
  const known = patterns.get(locale);
  if (known !== undefined) return known;
  const decimal = locale.decimal === ',' ? ',' : '\\.';
  const whole = `\\d{1,3}(?:${locale.typedGroup}\\d{3})+|\\d+`;
  const number = new RegExp(
    `^([+-]?)(?:(${whole})(?:${decimal}(\\d*))?|${decimal}(\\d+))(?:[eE]([+-]?\\d+))?$`,
  );
  const space = '[\\s\\u00a0]*';
  const sign = locale.currencySign === '$' ? '\\$' : locale.currencySign;
  const made = { number, currency: new RegExp(`^${sign}${space}|${space}${sign}$`) };
  patterns.set(locale, made);
  return made;
}

/** What stands round the digits, taken off. */
interface Stripped {
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
  readonly currency: boolean;
}

function strip(typed: string, locale: Locale): Stripped {
  let digits = typed;
  const bracketed = /^\((.*)\)$/.exec(digits);
  const negative = bracketed !== null && /^[^+-]/.test(bracketed[1] ?? '');
  if (negative) digits = bracketed[1] ?? '';
  const percent = /[\s\u00a0]*%$/.exec(digits);
  if (percent !== null) digits = digits.slice(0, percent.index);
  const withoutSign = digits.replace(patternsOf(locale).currency, '');
  const currency = percent === null && withoutSign !== digits;
  return { digits: currency ? withoutSign : digits, negative, percent: percent !== null, currency };
}

function formatOf(
  stripped: Stripped,
  grouped: boolean,
  fraction: string,
  exponent: boolean,
): string | null {
  if (stripped.currency) return null;
  if (stripped.percent) return fraction === '' ? '0%' : '0.00%';
  if (exponent) return '0.00E+00';
  if (!grouped) return null;
  return fraction === '' ? '#,##0' : '#,##0.00';
}

/** Reads a typed number, without spaces round it; null when it is none, also for ''. `50%` is 0.5, `(5)` is -5. */
export function parseTypedNumber(typed: string, locale: Locale): TypedNumber | null {
  // Most texts are no numbers: the first character tells, for speed.
  if (!/^[-+(.,\d₽$]/.test(typed)) return null;
  const stripped = strip(typed, locale);
  const match = patternsOf(locale).number.exec(stripped.digits);
  if (match === null) return null;
  const whole = (match[2] ?? '').replace(/\D/g, '');
  const fraction = match[3] ?? match[4] ?? '';
  const exponent = match[5];
  const size = Number(
    `${whole === '' ? '0' : whole}.${fraction === '' ? '0' : fraction}e${exponent ?? '0'}`,
  );
  if (!Number.isFinite(size)) return null;
  const signed = (match[1] === '-') !== stripped.negative && size !== 0 ? -size : size;
  // Through a decimal text, because 65.3 / 100 is not the 0.653 that Sheets shows.
  const value = stripped.percent ? Number(`${signed}e-2`) : signed;
  const grouped = whole !== (match[2] ?? '');
  const format = stripped.currency
    ? locale.currencyFormat
    : formatOf(stripped, grouped, fraction, exponent !== undefined);
  return { value: Number.isNaN(value) ? signed / 100 : value, format };
}
