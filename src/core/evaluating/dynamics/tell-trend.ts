// What the years say together, in a word that no year contradicts.

import type { Unit } from '../../programme/target.ts';
import type { Trend, Way, YearFigure } from './dynamics.ts';
import { tellWay } from './measure-change.ts';

/** Fewer cannot be said to rise or fall each year. */
const FEWEST_OF_RUN = 3;

/** Years between the first figure and `year`, that included, which have no figure. */
export function listMissingYears(figures: readonly YearFigure[], year: number): readonly number[] {
  const [first] = figures;
  if (first === undefined) return [];
  const known = new Set(figures.map((figure) => figure.year));
  const all = Array.from({ length: Math.max(0, year - first.year + 1) }, (_, i) => first.year + i);
  return all.filter((one) => !known.has(one));
}

function listSteps(figures: readonly YearFigure[], unit: Unit): Way[] {
  return figures.slice(1).map((figure, index) => {
    const before = figures[index]?.value ?? figure.value;
    return tellWay(before, figure.value, unit);
  });
}

/** The trend of figures, oldest first, for the reporting year; see Trend. */
export function tellTrend(figures: readonly YearFigure[], year: number, unit: Unit): Trend {
  const last = figures[figures.length - 1];
  if (last === undefined || last.year !== year) return { kind: 'no-figure' };
  const earlier = figures.slice(0, -1);
  if (earlier.length === 0) return { kind: 'alone' };
  const steps = listSteps(figures, unit);
  const isRun = figures.length >= FEWEST_OF_RUN && listMissingYears(figures, year).length === 0;
  if (isRun && steps.every((way) => way === 'up')) return { kind: 'rises' };
  if (isRun && steps.every((way) => way === 'down')) return { kind: 'falls' };
  const yearsOf = (way: Way) =>
    earlier
      .filter(({ value }) => tellWay(value, last.value, unit) === way)
      .map((figure) => figure.year);
  const level = yearsOf('same');
  const isSame = level.length === earlier.length && steps.every((way) => way === 'same');
  if (isSame) return { kind: 'same' };
  return { kind: 'mixed', above: yearsOf('up'), level, below: yearsOf('down') };
}
