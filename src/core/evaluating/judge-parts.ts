// Every demand of a target beside what was reached, and the verdict they make together.

import { assertNever } from '../assert-never.ts';
import type { TargetPart, Unit } from '../programme/target.ts';
import type { Figures } from './figures.ts';
import { findPartBase } from './part-base.ts';
import type { PartResult, SchoolFigure, Verdict } from './result.ts';

/** Far below any figure that is reported; above what arithmetic in floating point can lose. */
export const TOLERANCE = 1e-9;

/** Whether a value reaches a demand; unrounded: 29,99 is not 30. */
export function meets(part: TargetPart, value: number): boolean {
  const slack = TOLERANCE * Math.max(1, Math.abs(part.value));
  switch (part.comparator) {
    case 'at-least':
    case 'all':
    case 'done':
      return value >= part.value - slack;
    case 'at-most':
      return value <= part.value + slack;
    default:
      return assertNever(part.comparator);
  }
}

/** What each school reached, in the unit of the demand; schools whose share has no base are left out. */
export function listSchoolValues(part: TargetPart, figures: readonly SchoolFigure[]): number[] {
  return figures
    .map(({ numerator, denominator, value }) =>
      part.unit === 'count' || (part.unit === 'none' && denominator === null) ? numerator : value,
    )
    .filter((value) => value !== null);
}

/** The school that is furthest from the demand decides; null when there is none. */
function findWorst(part: TargetPart, values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((worst, value) =>
    part.comparator === 'at-most' ? Math.max(worst, value) : Math.min(worst, value),
  );
}

/** The schools that an each-school part is asked of; empty for a fact. */
export function listAskedSchools(part: TargetPart, figures: Figures): readonly SchoolFigure[] {
  if (part.scope !== 'each-school') return [];
  return part.label === null ? figures.bySchool : (figures.labelledSchools.get(part.label) ?? []);
}

/** The share of everyone there is, in percent; null where the whole is not known. */
function findShareOfAll(part: TargetPart, figures: Figures, unit: Unit): number | null {
  const base = findPartBase(part, figures);
  if (base !== null) return (base.numerator * 100) / base.denominator;
  if (part.label === null) return unit === 'count' ? null : figures.actual;
  // What was entered on «Факты» is the percent; what schools reported is a count of unknown whole.
  return figures.labelledSchools.has(part.label) ? null : findLabelled(part.label, figures);
}

function findLabelled(label: string, { labelled }: Figures): number | null {
  return labelled.get(label) ?? null;
}

function findTotal(part: TargetPart, { actual, numerator, denominator }: Figures, unit: Unit) {
  if (part.comparator === 'done') return actual ?? numerator;
  if (part.unit === unit) return actual;
  if (part.unit !== 'count') return null;
  // «Не менее 18 учреждений» of an indicator whose own figure is a share, or has no unit.
  return numerator ?? (unit === 'none' && denominator === null ? actual : null);
}

function findActual(part: TargetPart, figures: Figures, unit: Unit): number | null {
  const asked = listAskedSchools(part, figures);
  if (asked.length > 0) return findWorst(part, listSchoolValues(part, asked));
  if (part.comparator === 'all') return findShareOfAll(part, figures, unit);
  return part.label === null ? findTotal(part, figures, unit) : findLabelled(part.label, figures);
}

/** The demands in their order; `met` is null where nothing was reported. */
export function judgeParts(
  parts: readonly TargetPart[],
  figures: Figures,
  unit: Unit,
): PartResult[] {
  return parts.map((part) => {
    const actual = findActual(part, figures, unit);
    return { part, actual, met: actual === null ? null : meets(part, actual) };
  });
}

/** No demand: no target, whatever was reached. A demand without a figure: no data. Otherwise met when all are met. */
export function decideVerdict(parts: readonly PartResult[]): Verdict {
  if (parts.length === 0) return 'no-target';
  if (parts.some(({ met }) => met === null)) return 'no-data';
  return parts.every(({ met }) => met === true) ? 'met' : 'missed';
}
