// Every demand of a target beside what was reached, and the verdict they make together.

import { assertNever } from '../assert-never.ts';
import type { TargetPart, Unit } from '../programme/programme.ts';
import type { Figures } from './figures.ts';
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

function findActual(part: TargetPart, figures: Figures, unit: Unit): number | null {
  if (part.label !== null) return figures.labelled.get(part.label) ?? null;
  if (part.scope === 'each-school' && figures.bySchool.length > 0) {
    return findWorst(part, listSchoolValues(part, figures.bySchool));
  }
  if (part.unit === unit) return figures.actual;
  // «Не менее 18 учреждений» of an indicator whose own figure is a share.
  return part.unit === 'count' ? figures.numerator : null;
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
