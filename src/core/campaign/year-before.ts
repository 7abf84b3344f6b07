// The figure of the latest earlier year, beside that of this one.

import type { Dynamics, Way } from '../evaluating/dynamics/dynamics.ts';
import type { Unit } from '../programme/target.ts';

export interface YearBefore {
  readonly year: number;
  readonly value: number;
  readonly unit: Unit;
  /** From that year to this one; null where this one has no figure. */
  readonly way: Way | null;
}

/** Of an indicator; null where no earlier year has a figure. */
export function findYearBefore({ indicators, years }: Dynamics, code: string): YearBefore | null {
  const dynamics = indicators.find(({ indicator }) => indicator.code === code);
  if (dynamics === undefined) return null;
  const reporting = years[years.length - 1] ?? 0;
  const [latest] = dynamics.figures.filter(({ year }) => year < reporting).slice(-1);
  if (latest === undefined) return null;
  const { year, value } = latest;
  return { year, value, unit: dynamics.unit, way: dynamics.toPrevious?.way ?? null };
}
