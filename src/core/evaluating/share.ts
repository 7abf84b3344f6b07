// A numerator over a denominator, as the unit of the indicator shows it.

import type { Unit } from '../programme/target.ts';

/**
 * Percent: numerator × 100 / denominator, in this order so that 29 of 100 is 29 and not 28,999…; other units: their
 * ratio. null where there is no denominator or it is 0.
 */
export function divideShare(
  numerator: number,
  denominator: number | null,
  unit: Unit,
): number | null {
  if (denominator === null || denominator === 0) return null;
  return unit === 'percent' ? (numerator * 100) / denominator : numerator / denominator;
}

/** The figure of an indicator: a count is its numerator, a percent its share, anything else its ratio or its numerator. */
export function computeActual(
  numerator: number,
  denominator: number | null,
  unit: Unit,
): number | null {
  if (unit === 'count') return numerator;
  if (unit === 'none' && denominator === null) return numerator;
  return divideShare(numerator, denominator, unit);
}
