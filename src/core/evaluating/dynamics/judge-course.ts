// Whether an indicator is on its way to the last target: the straight line from where it started.

import type { Indicator } from '../../programme/indicator.ts';
import type { TargetPart } from '../../programme/target.ts';
import type { Course, YearFigure } from './dynamics.ts';

/** So that a figure on the line is on it in binary too. */
const NOISE = 1e-9;

interface FinalTarget {
  readonly year: number;
  readonly value: number;
  readonly isCeiling: boolean;
}

type StartPoint = Pick<YearFigure, 'year' | 'value'>;

/** The one demand on the whole territory in the indicator's unit; null where the target asks for something else. */
function readDemand(parts: readonly TargetPart[], { unit }: Indicator): TargetPart | null {
  const [part, ...others] = parts;
  if (part === undefined || others.length > 0 || part.scope !== 'territory') return null;
  return part.comparator !== 'done' && part.unit === unit ? part : null;
}

/** Of the last year after the given one that has a target; null for none, or one that no line leads to. */
function findFinalTarget(indicator: Indicator, year: number): FinalTarget | null {
  const years = Object.entries(indicator.targets)
    .filter(([, target]) => target.parts.length > 0)
    .map(([ofYear]) => Number(ofYear));
  const last = Math.max(year, ...years);
  if (last === year) return null;
  const part = readDemand(indicator.targets[String(last)]?.parts ?? [], indicator);
  if (part === null) return null;
  return { year: last, value: part.value, isCeiling: part.comparator === 'at-most' };
}

/** The first figure before the reporting year; else the baseline, which is of the year before the programme. */
function findStart(
  indicator: Indicator,
  figures: readonly YearFigure[],
  year: number,
  firstYear: number,
): StartPoint | null {
  const [first] = figures;
  if (first !== undefined && first.year < year) return first;
  const { value } = indicator.baseline;
  return value === null || firstYear > year ? null : { year: firstYear - 1, value };
}

/**
 * The course of the figure of `year`. `firstYear` is the programme's first. null without a figure of that year, without a later target,
 * and where the last target is not one number for the whole.
 */
export function judgeCourse(
  indicator: Indicator,
  figures: readonly YearFigure[],
  year: number,
  firstYear: number,
): Course | null {
  const now = figures.find((figure) => figure.year === year);
  const final = findFinalTarget(indicator, year);
  if (now === undefined || final === null) return null;
  const { value: target, isCeiling } = final;
  const goal = { target, year: final.year };
  const isReached = isCeiling ? now.value <= target : now.value >= target;
  if (isReached) return { kind: 'reached', ...goal };
  const need = (target - now.value) / (final.year - year);
  const start = findStart(indicator, figures, year, firstYear);
  if (start === null) return { kind: 'unknown', need, ...goal };
  const passed = (year - start.year) / (final.year - start.year);
  const line = start.value + (target - start.value) * passed;
  // Who started beyond the target need not keep more than that.
  const expected = isCeiling ? Math.max(line, target) : Math.min(line, target);
  const by = isCeiling ? now.value - expected : expected - now.value;
  return by > NOISE ? { kind: 'behind', by, need, ...goal } : { kind: 'on-course', need, ...goal };
}
