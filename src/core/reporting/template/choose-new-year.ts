// Which year comes after the one that a workbook is about.

import type { Summary } from '../../summary.ts';

/** The programme's next year; one more than the year where it has none. */
export function nextYear(year: number, years: readonly number[]): number {
  const later = years.filter((one) => one > year);
  return later.length === 0 ? year + 1 : Math.min(...later);
}

/** The programme's year before; one less where it has none. */
export function previousYear(year: number, years: readonly number[]): number {
  const earlier = years.filter((one) => one < year);
  return earlier.length === 0 ? year - 1 : Math.max(...earlier);
}

/** Whether nothing has been reported or entered for the year: it has been begun, and that is all. */
export function isUntouched({ results, completeness }: Summary): boolean {
  const { filled, partial } = completeness;
  return filled + partial === 0 && results.every(({ actual }) => actual === null);
}
