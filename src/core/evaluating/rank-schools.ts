// Who is ahead and who lags behind in an indicator, and how far from the territory.

import type { Direction } from '../programme/indicator.ts';
import type { IndicatorResult } from './result.ts';

export interface RankedSchool {
  readonly school: string;
  readonly district: string;
  readonly value: number;
  /** value − average: percentage points for shares, natural units for counts. */
  readonly distance: number;
  /** From 1; schools of one value share a place. */
  readonly place: number;
}

export interface SchoolRanking {
  /** Of the territory: Σn/Σd for a share, the mean of the schools for a count. */
  readonly average: number;
  /** The best first, by the indicator's direction; equal ones in order of name. */
  readonly schools: readonly RankedSchool[];
}

interface Reached {
  readonly school: string;
  readonly district: string;
  readonly value: number;
}

function listReached({ bySchool }: IndicatorResult): Reached[] {
  return bySchool.flatMap(({ school, district, numerator, denominator, value }) => {
    const reached = value ?? (denominator === null ? numerator : null);
    return reached === null ? [] : [{ school, district, value: reached }];
  });
}

function compare(direction: Direction, left: Reached, right: Reached): number {
  const better = direction === 'more' ? right.value - left.value : left.value - right.value;
  if (better !== 0) return better;
  return left.school < right.school ? -1 : 1;
}

/** The ranking over the schools that have a value; null where none has. Schools that the indicator does not apply to are in no place. */
export function rankSchools(result: IndicatorResult): SchoolRanking | null {
  const { indicator, actual, denominator } = result;
  const reached = listReached(result).sort((a, b) => compare(indicator.direction, a, b));
  if (reached.length === 0) return null;
  const sum = reached.reduce((total, { value }) => total + value, 0);
  const average = denominator !== null && actual !== null ? actual : sum / reached.length;
  return {
    average,
    schools: reached.map((school) => ({
      ...school,
      distance: school.value - average,
      place: 1 + reached.findIndex(({ value }) => value === school.value),
    })),
  };
}
