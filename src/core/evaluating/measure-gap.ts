// What a missed target lacks, in natural units: «не хватает 3 встреч».

import type { CountedNoun, TargetPart } from '../programme/target.ts';
import type { Figures } from './figures.ts';
import { listAskedSchools, listSchoolValues, meets, TOLERANCE } from './judge-parts.ts';
import { findPartBase } from './part-base.ts';
import type { Gap, GapPiece, PartResult } from './result.ts';

const SCHOOL: CountedNoun = { genitiveOne: 'школы', genitiveMany: 'школ' };
/** For counts of what the programme does not name. */
const UNIT: CountedNoun = { genitiveOne: 'единицы', genitiveMany: 'единиц' };

/** The least whole number that closes the gap; never 0, since the target is missed. */
function countMissing(difference: number): number {
  return Math.max(1, Math.ceil(difference - TOLERANCE));
}

/** How far the value is on the wrong side of the demand. */
function shortfall(part: TargetPart, demanded: number, reached: number): number {
  return part.comparator === 'at-most' ? reached - demanded : demanded - reached;
}

function measureShare(part: TargetPart, actual: number, figures: Figures): Omit<GapPiece, 'label'> {
  const base = findPartBase(part, figures);
  if (part.noun === null || base === null) {
    return { value: shortfall(part, part.value, actual), noun: null };
  }
  const demanded = (part.value * base.denominator) / 100;
  return { value: countMissing(shortfall(part, demanded, base.numerator)), noun: part.noun };
}

function measureSchools(part: TargetPart, values: readonly number[]): GapPiece {
  const { label, comparator, value, unit, noun } = part;
  return {
    value: values.filter((reached) => !meets(part, reached)).length,
    noun: SCHOOL,
    label,
    schools: { comparator, value, unit, noun },
  };
}

function measurePart(part: TargetPart, actual: number, figures: Figures): GapPiece {
  const { label } = part;
  const asked = listAskedSchools(part, figures);
  if (asked.length > 0) return measureSchools(part, listSchoolValues(part, asked));
  if (part.comparator === 'done') return { value: 1, noun: null, label, undone: true };
  const excess = part.comparator === 'at-most' ? { excess: true } : {};
  if (part.unit === 'percent') return { ...measureShare(part, actual, figures), label, ...excess };
  const difference = shortfall(part, part.value, actual);
  const value = part.unit === 'count' ? countMissing(difference) : difference;
  return { value, noun: part.noun ?? UNIT, label, ...excess };
}

/**
 * A piece for each part that is missed, and, where there are several, one for each that is met beside it; null when none
 * is missed, also for want of data or target.
 */
export function measureGap(parts: readonly PartResult[], figures: Figures): Gap | null {
  if (!parts.some(({ met }) => met === false)) return null;
  const pieces = parts.flatMap(({ part, actual, met }): GapPiece[] => {
    const { value, noun, label } = part;
    if (met === true) return [{ value, noun, label, reached: part }];
    return met === false && actual !== null ? [measurePart(part, actual, figures)] : [];
  });
  return { pieces };
}
