// Indicators that ought to show the same value, such as the same share asked for by two tasks.

import type { IndicatorResult } from '../evaluating/result.ts';
import type { Programme } from '../programme/programme.ts';
import { describeIndicator } from './describe-indicator.ts';
import type { Finding } from './finding.ts';
import type { IndicatorPlaces } from './indicator-places.ts';

/** In percentage points: what rounding to one decimal can make of equal shares. */
const ROUNDING = 0.05;
/** So that 54.65 and 54.7 are still 0.05 apart in binary. */
const NOISE = 1e-9;

function differ(first: IndicatorResult, second: IndicatorResult): boolean {
  if (first.actual === null || second.actual === null) return false;
  const { unit } = first.indicator;
  if (unit !== second.indicator.unit) return false;
  const allowed = unit === 'percent' ? ROUNDING + NOISE : 0;
  return Math.abs(first.actual - second.actual) > allowed;
}

/**
 * A query for each linked pair whose values differ by more than rounding can explain, at the first of the two on the
 * summary sheet. A pair that lacks a value, or counts in different units, cannot be compared.
 */
export function checkLinks(
  results: readonly IndicatorResult[],
  { links }: Programme,
  places: IndicatorPlaces,
): readonly Finding[] {
  const byCode = new Map(results.map((result) => [result.indicator.code, result]));
  return links.flatMap(({ codes, reason }): Finding[] => {
    const [firstCode, secondCode] = codes;
    const first = byCode.get(firstCode);
    const second = byCode.get(secondCode);
    if (first === undefined || second === undefined || !differ(first, second)) return [];
    if (first.actual === null || second.actual === null) return [];
    const place = places.summary(firstCode);
    const cells = [place.cell, places.summary(secondCode).cell];
    return [
      {
        code: 'indicator/linked-differ',
        severity: 'query',
        ...describeIndicator(first, { ...place, cells }),
        first: firstCode,
        second: secondCode,
        firstValue: first.actual,
        secondValue: second.actual,
        unit: first.indicator.unit,
        reason,
      },
    ];
  });
}
