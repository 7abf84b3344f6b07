// Number formats of figures: percents to hundredths, counts whole, thousands apart.

import type { Unit } from '../programme/programme.ts';

export const WHOLE_FORMAT = '#,##0';
export const DECIMAL_FORMAT = '#,##0.00';
/** Of the degree of achievement. */
export const DEGREE_FORMAT = '#,##0.0';
const SIGNED_WHOLE_FORMAT = '+#,##0;-#,##0;0';
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
