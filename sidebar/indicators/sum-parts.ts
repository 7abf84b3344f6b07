// The schools' parts added up again in the panel, so that the reader sees that they are the figure.

import type { PanelBreakdown } from '../../src/addon/panel/panel.ts';

export interface PartsSum {
  /** Null where no part has one. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly schools: number;
  /** Whether they are the figure's own. */
  readonly agrees: boolean;
}

/** Parts without a number add nothing; sums of fractions may differ in the last digit of a double. */
export function sumParts({ parts, numerator, denominator }: PanelBreakdown): PartsSum {
  const numerators = addUp(parts.map((part) => part.numerator));
  const denominators = addUp(parts.map((part) => part.denominator));
  return {
    numerator: numerators,
    denominator: denominators,
    schools: parts.length,
    agrees: isSame(numerators, numerator) && isSame(denominators, denominator),
  };
}

function addUp(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function isSame(sum: number | null, figure: number | null): boolean {
  if (sum === null || figure === null) return sum === figure;
  return Math.abs(sum - figure) <= 1e-9 * Math.max(1, Math.abs(figure));
}
