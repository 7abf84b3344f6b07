// Figures that are out of line with the plan by an order of magnitude: 3335 contracts where 20 are planned.

import type { IndicatorResult, PartResult } from '../evaluating/result.ts';
import { describeIndicator } from './describe-indicator.ts';
import { SLIP } from './find-outliers.ts';
import type { Finding } from './finding.ts';
import type { IndicatorPlaces } from './indicator-places.ts';

interface Slip {
  readonly value: number;
  readonly usual: number;
  readonly against: 'target' | 'baseline';
}

/** What the passport itself expects of the part over the years: the targets of all years, and where it started. */
function listExpected({ indicator, parts }: IndicatorResult, { part }: PartResult): number[] {
  const targets = Object.values(indicator.targets)
    .flatMap((target) => target.parts)
    .filter(({ label, unit }) => label === part.label && unit === part.unit)
    .map(({ value }) => value);
  const { value: baseline } = indicator.baseline;
  const alone = parts.length === 1 && part.unit === indicator.unit;
  return alone && baseline !== null ? [...targets, baseline] : targets;
}

/** Too large: ten times all that is expected. Too small: a tenth of the least of it, where more is better. */
function isOutOfLine(value: number, expected: readonly number[], { part }: PartResult): boolean {
  if (value <= 0 || expected.length === 0) return false;
  const largest = Math.max(...expected);
  if (largest > 0 && value >= SLIP * largest) return true;
  return part.comparator === 'at-least' && SLIP * value <= Math.min(...expected);
}

function findSlip(result: IndicatorResult): Slip | null {
  const { baseline } = result.indicator;
  for (const judged of result.parts) {
    const { part, actual } = judged;
    if (actual === null || !isOutOfLine(actual, listExpected(result, judged), judged)) continue;
    if (part.value > 0) return { value: actual, usual: part.value, against: 'target' };
    if (baseline.value !== null && baseline.value > 0) {
      return { value: actual, usual: baseline.value, against: 'baseline' };
    }
  }
  return null;
}

/**
 * A query for each figure that is at least ten times larger than every target and the baseline of its indicator, or (where
 * more is better) at most a tenth of each. All years count, so that a plan reached early is no question: 52 agreements
 * with 3 planned this year and 10 in the end. A figure of 0, and an indicator without a target this year, are none.
 */
export function checkIndicatorMagnitude(
  results: readonly IndicatorResult[],
  places: IndicatorPlaces,
): readonly Finding[] {
  return results.flatMap((result): Finding[] => {
    const slip = findSlip(result);
    if (slip === null) return [];
    const { code } = result.indicator;
    const place = places.fact(code) ?? places.summary(code);
    return [
      {
        code: 'check/magnitude-slip',
        severity: 'query',
        ...describeIndicator(result, place),
        ...slip,
        times: slip.value / slip.usual,
      },
    ];
  });
}
