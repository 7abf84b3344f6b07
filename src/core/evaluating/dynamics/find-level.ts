// The level of a figure on an interval scale.

import type { ScaleLevel } from '../../programme/indicator.ts';

/** The level with from ≤ value < to; null where no level takes the value, or without levels. */
export function findLevel(value: number, scale: readonly ScaleLevel[]): ScaleLevel | null {
  const found = scale.find(
    ({ from, to }) => (from === null || value >= from) && (to === null || value < to),
  );
  return found ?? null;
}
