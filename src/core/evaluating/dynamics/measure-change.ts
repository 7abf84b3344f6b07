// The change between two years' figures, with a dead zone in which nothing has changed.

import type { Direction } from '../../programme/indicator.ts';
import type { Unit } from '../../programme/target.ts';
import type { Change, IndicatorDynamics, Way, YearFigure } from './dynamics.ts';

/** In percentage points: what is less is no change of a share. */
export const DEAD_ZONE_OF_SHARES = 0.05;
/** Half of the last shown digit of a ratio. */
const DEAD_ZONE_OF_RATIOS = 0.005;
/** So that 40.05 and 40 are still 0.05 apart in binary. */
const NOISE = 1e-9;

function chooseDeadZone(unit: Unit, figures: readonly number[]): number {
  if (unit === 'percent') return DEAD_ZONE_OF_SHARES - NOISE;
  const isWhole = figures.every(Number.isInteger);
  return unit === 'count' || isWhole ? NOISE : DEAD_ZONE_OF_RATIOS - NOISE;
}

/** Which way it went: shares within 0.05 points, ratios within 0.005 and equal counts are the same. */
export function tellWay(before: number, now: number, unit: Unit): Way {
  const difference = now - before;
  if (Math.abs(difference) < chooseDeadZone(unit, [before, now])) return 'same';
  return difference > 0 ? 'up' : 'down';
}

/** The change from one year's figure to another's. */
export function measureChange(before: YearFigure, now: YearFigure, unit: Unit): Change {
  const difference = now.value - before.value;
  return {
    from: before.year,
    difference,
    percent: before.value > 0 ? (difference * 100) / before.value : null,
    way: tellWay(before.value, now.value, unit),
  };
}

/** Whether the change is for the better by the indicator's direction; null for none. */
export function judgeChange(
  change: Change | null,
  direction: Direction,
): IndicatorDynamics['judgement'] {
  if (change === null || change.way === 'same') return change === null ? null : 'same';
  return (change.way === 'up') === (direction === 'more') ? 'better' : 'worse';
}
