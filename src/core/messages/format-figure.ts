// A figure with its unit, as the summary shows it.

import { assertNever } from '../assert-never.ts';
import type { Unit } from '../programme/target.ts';
import { formatNumber } from './format-number.ts';

/** Digits after the mark that a figure is shown with at most. */
export const FIGURE_DIGITS = 2;

/** «69,56 %» for a percent, the bare number for a count or no unit, each rounded to two digits; '' for null. */
export function formatFigure(value: number | null, unit: Unit, language: 'ru' | 'en'): string {
  if (value === null) return '';
  const number = formatNumber(value, FIGURE_DIGITS, language);
  switch (unit) {
    case 'percent':
      return language === 'ru' ? `${number}\u00a0%` : `${number}%`;
    case 'count':
    case 'none':
      return number;
    default:
      return assertNever(unit);
  }
}
