// The counts behind a part of a target that asks for a share, or for everyone.

import { isSchoolNoun } from '../programme/target/counted-nouns.ts';
import type { TargetPart } from '../programme/target.ts';
import type { Figures } from './figures.ts';
import type { SchoolFigure } from './result.ts';
import { sum } from './sum.ts';

/** `denominator` is above 0. */
export interface PartBase {
  readonly numerator: number;
  readonly denominator: number;
}

/** The schools whose counts are summed; those that gave a percent alone are not. */
function listCounted(figures: readonly SchoolFigure[]) {
  return figures.flatMap(({ numerator, denominator }) =>
    numerator === null ? [] : [{ numerator, denominator }],
  );
}

/** «Все учреждения»: the schools that did it, each counted as 1, of all that were asked. */
function countSchools(part: TargetPart, numerator: number, { coverage }: Figures): PartBase | null {
  const { expected } = coverage;
  const isOfSchools = part.comparator === 'all' && isSchoolNoun(part.noun);
  return isOfSchools && expected > 0 ? { numerator, denominator: expected } : null;
}

function findLabelledBase(part: TargetPart, label: string, figures: Figures): PartBase | null {
  const counted = listCounted(figures.labelledSchools.get(label) ?? []);
  const numerator = sum(counted.map((own) => own.numerator));
  const denominators = counted.flatMap((own) => own.denominator ?? []);
  const denominator = sum(denominators);
  if (denominators.length === counted.length && denominator > 0) return { numerator, denominator };
  return counted.length === 0 ? null : countSchools(part, numerator, figures);
}

/** What the part's share is made of; null where only the share itself is known, or nothing. */
export function findPartBase(part: TargetPart, figures: Figures): PartBase | null {
  if (part.label !== null) return findLabelledBase(part, part.label, figures);
  const { numerator, denominator } = figures;
  if (numerator === null) return null;
  if (denominator !== null) return denominator > 0 ? { numerator, denominator } : null;
  return countSchools(part, numerator, figures);
}
