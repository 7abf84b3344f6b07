// Number formats of figures: percents to hundredths, counts whole, thousands apart.

import type { Unit } from '../../programme/target.ts';
import { roundHalfUp } from '../../round-half-up.ts';

export const WHOLE_FORMAT = '#,##0';
export const DECIMAL_FORMAT = '#,##0.00';
/** Of the degree of achievement. */
export const DEGREE_FORMAT = '#,##0.0';
const SIGNED_WHOLE_FORMAT = '+#,##0;-#,##0;0';
/** Of a change in percent. */
export const SIGNED_PERCENT_FORMAT = '+#,##0.0;-#,##0.0;0.0';
const SIGNED_DECIMAL_FORMAT = '+#,##0.00;-#,##0.00;0.00';

/** How figures of a unit are shown; counts with hundredths only where one of them is not whole. Blank figures do not matter. */
export function chooseFigureFormat(unit: Unit, values: readonly (number | null)[]): string {
  if (unit === 'percent') return DECIMAL_FORMAT;
  const whole = values.every((value) => value === null || Number.isInteger(value));
  return whole ? WHOLE_FORMAT : DECIMAL_FORMAT;
}

/** The same for a difference, which shows its sign. */
export function chooseDifferenceFormat(unit: Unit, values: readonly (number | null)[]): string {
  return chooseFigureFormat(unit, values) === WHOLE_FORMAT
    ? SIGNED_WHOLE_FORMAT
    : SIGNED_DECIMAL_FORMAT;
}

/** A number with as many decimals as it was printed with: 0 → `#,##0`, 2 → `#,##0.00`. */
export function formatWithDecimals(decimals: number): string {
  return decimals === 0 ? WHOLE_FORMAT : `${WHOLE_FORMAT}.${'0'.repeat(decimals)}`;
}

/** «есть/нет» or «да/нет» as a unit: 1 is shown as the first word, 0 as the second. null for other units and other values. */
export function chooseWordFormat(
  unitPrinted: string,
  values: readonly (number | null)[],
): string | null {
  const [, yes, no] = /^\s*(есть|да|yes)\s*\/\s*(нет|no)\s*$/i.exec(unitPrinted) ?? [];
  const isYesNo = values.every((value) => value === null || value === 0 || value === 1);
  if (yes === undefined || no === undefined || !isYesNo) return null;
  return `"${yes}";"${no}";"${no}"`;
}

/** More decimals than a degree close under 100 can need. */
const MOST_DECIMALS = 6;

/** Of a degree in percent: one decimal, or as many more as keep what is under 100 from being shown as 100. */
export function chooseDegreeFormat(percent: number | null): string {
  if (percent === null || percent >= 100) return DEGREE_FORMAT;
  let decimals = 1;
  while (decimals < MOST_DECIMALS && roundHalfUp(percent, decimals) >= 100) decimals += 1;
  return formatWithDecimals(decimals);
}
