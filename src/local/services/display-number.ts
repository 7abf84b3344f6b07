// Digits of a number under a pattern such as `#,##0.00`, and of General.
import type { Locale } from './locale.ts';

/** Whole numbers below it have no more digits than a number is printed with. */
const EXACT = 1e15;
const MOST_PATTERNS = 1000;

/** Rounds half away from zero, as spreadsheets show numbers, by the decimal digits that the number prints with. */
export function roundDecimal(value: number, digits: number): string {
  // Nothing to round: most cells of a large table.
  if (Number.isSafeInteger(value) && value >= 0 && value < EXACT) {
    return digits === 0 ? String(value) : `${value}.${'0'.repeat(digits)}`;
  }
  const [mantissa, exponent] = value.toExponential(14).split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  const plain = Number.isSafeInteger(shifted)
    ? BigInt(shifted).toString()
    : BigInt(Math.round(value)).toString();
  if (!Number.isSafeInteger(shifted))
    return digits === 0 ? plain : `${plain}.${'0'.repeat(digits)}`;
  const padded = plain.padStart(digits + 1, '0');
  return digits === 0 ? padded : `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}

function groupThousands(digits: string, group: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, group);
}

/** What a digit pattern asks for. */
interface DigitPattern {
  /** By how many thousands it divides. */
  readonly scale: number;
  readonly leastWhole: number;
  readonly isGrouped: boolean;
  readonly least: number;
  readonly most: number;
}

const patterns = new Map<string, DigitPattern>();

/** Reads a pattern once: a column has one for thousands of cells. */
function readPattern(pattern: string): DigitPattern {
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  const scale = /,+$/.exec(pattern)?.[0].length ?? 0;
  const [whole = '', fraction = ''] = pattern.slice(0, pattern.length - scale).split('.');
  const read = {
    scale,
    leastWhole: whole.replace(/[^0]/g, '').length,
    isGrouped: whole.includes(','),
    least: fraction.replace(/[^0]/g, '').length,
    most: fraction.length,
  };
  if (patterns.size >= MOST_PATTERNS) patterns.clear();
  patterns.set(pattern, read);
  return read;
}

/** Gives a number of 0 or more under the digits of a pattern: `#,##0.0#`; trailing commas divide by thousands. */
function formatDigits(pattern: string, value: number, locale: Locale): string {
  const { scale, leastWhole, isGrouped, least, most } = readPattern(pattern);
  const [whole = '0', fraction = ''] = roundDecimal(value / 1000 ** scale, most).split('.');
  const kept = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  const trimmed = whole.replace(/^0+/, '').padStart(leastWhole, '0');
  const grouped = isGrouped ? groupThousands(trimmed, locale.group) : trimmed;
  return kept === '' ? grouped : `${grouped}${locale.decimal}${kept}`;
}

/**
 * Gives what each piece of a pattern shows where other text stands between them: of `# ##0` the last shows three digits, the
 * first all before these. What groups the thousands is that text, so commas are not looked at.
 */
function spreadDigits(pieces: readonly string[], value: number, locale: Locale): string[] {
  const plain = pieces.map((pattern) => pattern.replace(/,/g, ''));
  const [digits = '', fraction] = formatDigits(plain.join(''), value, locale).split(locale.decimal);
  const pointed = plain.findIndex((pattern) => pattern.includes('.'));
  const lastWhole = pointed === -1 ? plain.length - 1 : pointed;
  const shown = plain.map(() => '');
  let end = digits.length;
  for (let at = lastWhole; at >= 0; at -= 1) {
    const width = plain[at]?.replace(/\..*/, '').length ?? 0;
    const start = at === 0 ? 0 : Math.max(0, end - width);
    shown[at] = digits.slice(start, end);
    end = start;
  }
  if (fraction !== undefined) shown[lastWhole] += `${locale.decimal}${fraction}`;
  return shown;
}

/** Gives what each of a section's digit patterns shows of a number of 0 or more; one pattern shows all of it. */
export function formatPieces(
  pieces: readonly string[],
  value: number,
  locale: Locale,
): readonly string[] {
  return pieces.length > 1
    ? spreadDigits(pieces, value, locale)
    : pieces.map((pattern) => formatDigits(pattern, value, locale));
}

/** Gives a number as an unformatted cell shows it: at most ten decimals, an exponent from 1E+15 and below 1E-9. */
export function formatGeneral(value: number, locale: Locale): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value + 0);
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [mantissa = '', exponent = ''] = size.toExponential(9).split('e');
    const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
    const power = exponent.replace(/^([+-])(\d)$/, '$10$2');
    return `${sign}${short.replace('.', locale.decimal)}E${power}`;
  }
  const wholeDigits = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  const shown = roundDecimal(size, Math.min(10, Math.max(0, 15 - wholeDigits)));
  const short = shown.includes('.') ? shown.replace(/\.?0+$/, '') : shown;
  return short === '0' ? short : `${sign}${short.replace('.', locale.decimal)}`;
}
