// What a missed target lacks, in natural units: «не хватает 3 встреч».

import type { CountedNoun, TargetPart } from '../programme/programme.ts';
import type { Figures } from './figures.ts';
import { listSchoolValues, meets, TOLERANCE } from './judge-parts.ts';
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
  return part.comparator === 'at-least' ? demanded - reached : reached - demanded;
}

function measureShare(part: TargetPart, actual: number, figures: Figures): Omit<GapPiece, 'label'> {
  const { numerator } = figures;
  const denominator = figures.denominator ?? 0;
  // The base is that of the whole, so it says nothing about a labelled part.
  if (part.noun === null || part.label !== null || numerator === null || denominator <= 0) {
    return { value: shortfall(part, part.value, actual), noun: null };
  }
  const demanded = (part.value * denominator) / 100;
  return { value: countMissing(shortfall(part, demanded, numerator)), noun: part.noun };
}

function measurePart(part: TargetPart, actual: number, figures: Figures): GapPiece {
  const { label } = part;
  if (part.scope === 'each-school' && label === null && figures.bySchool.length > 0) {
    const values = listSchoolValues(part, figures.bySchool);
    return { value: values.filter((value) => !meets(part, value)).length, noun: SCHOOL, label };
  }
  if (part.unit === 'percent') return { ...measureShare(part, actual, figures), label };
  const difference = shortfall(part, part.value, actual);
  const value = part.unit === 'count' ? countMissing(difference) : difference;
  return { value, noun: part.noun ?? UNIT, label };
}

/** A piece for each part that is missed; null when none is, also for want of data or target. */
export function measureGap(parts: readonly PartResult[], figures: Figures): Gap | null {
  const pieces = parts.flatMap(({ part, actual, met }): GapPiece[] => {
    if (met !== false || actual === null) return [];
    const piece = measurePart(part, actual, figures);
    // Schools that miss are lacking either way; any other piece of a ceiling is what is too much.
    const excess = part.comparator === 'at-most' && part.scope !== 'each-school';
    return [excess ? { ...piece, excess } : piece];
  });
  return pieces.length === 0 ? null : { pieces };
}
