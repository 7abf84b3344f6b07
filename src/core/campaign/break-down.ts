// What an indicator's figure is made of, school by school, and which schools would have to do what for its target to be met.

import type { IndicatorResult, SchoolFigure } from '../evaluating/result.ts';
import { chooseDemand, type Demand, measureLack, measureTotalLack } from './demand.ts';

export interface BreakdownPart extends SchoolFigure {
  /** How many more it would take for the school to reach the target by itself (of a ceiling: how many too many); null where it cannot be said. */
  readonly shortfall: number | null;
  /** How many of them are asked so that the target is met; 0 for most. */
  readonly asked: number;
}

/** What it would take; null where the target is met, or it cannot be said. */
export interface Need {
  readonly demand: Demand;
  /** For all together. */
  readonly lacking: number;
  /** Of these, what is lacking still once every school below the target has come to it; 0 where that is enough. */
  readonly uncovered: number;
}

export interface Breakdown {
  /** The largest shortfall first; equal ones in the order of the figures. */
  readonly parts: readonly BreakdownPart[];
  readonly less: boolean;
  readonly need: Need | null;
}

/** Gives out what is lacking, the first as much as they can take. */
function shareOut(
  parts: readonly Omit<BreakdownPart, 'asked'>[],
  lacking: number,
): readonly BreakdownPart[] {
  let left = lacking;
  return parts.map((part) => {
    const asked = Math.min(part.shortfall ?? 0, left);
    left -= asked;
    return { ...part, asked };
  });
}

function sortParts<Part extends { readonly shortfall: number | null }>(
  parts: readonly Part[],
): Part[] {
  return [...parts].sort((a, b) => (b.shortfall ?? -1) - (a.shortfall ?? -1));
}

function measureNeed(
  result: IndicatorResult,
  demand: Demand | null,
  lacks: readonly (number | null)[],
): Need | null {
  const { numerator, denominator, verdict } = result;
  if (demand === null || numerator === null || verdict !== 'missed') return null;
  const lacking = measureTotalLack(demand, { numerator, denominator }, lacks);
  if (lacking === 0) return null;
  const covered = lacks.reduce<number>((total, one) => total + (one ?? 0), 0);
  return { demand, lacking, uncovered: Math.max(0, lacking - covered) };
}

/** Empty parts for an indicator without figures of schools. The parts add up to the figure: nothing is left out or rounded. */
export function breakDown(result: IndicatorResult): Breakdown {
  const demand = chooseDemand(result);
  const parts = result.bySchool.map((figure) => ({
    ...figure,
    shortfall: demand === null ? null : measureLack(demand, figure),
  }));
  const need = measureNeed(
    result,
    demand,
    parts.map(({ shortfall }) => shortfall),
  );
  const [part] = result.target?.parts ?? [];
  return {
    parts: shareOut(sortParts(parts), need?.lacking ?? 0),
    less: demand?.less ?? part?.comparator === 'at-most',
    need,
  };
}
