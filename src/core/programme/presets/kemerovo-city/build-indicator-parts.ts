// The few shapes that the indicators of Kemerovo city share: sources and targets.

import type { CountedNoun, IndicatorSource, Target, TargetPart, Unit } from '../../programme.ts';
import { FORM_KEY } from './fields.ts';
import { CLASS } from './nouns.ts';

/** Entered by the specialist on «Факты». */
export const MANUAL_SOURCE: IndicatorSource = { kind: 'manual' };

/** Computed from the schools' rows. */
export function buildFormSource(numerator: string, denominator: string): IndicatorSource {
  return { kind: 'form', form: FORM_KEY, numerator, denominator };
}

/** A target as printed: a bare number, or a wording with the number that is meant. */
type PrintedTarget = string | { readonly printed: string; readonly value: number };

function buildPart(
  value: number,
  unit: Unit,
  label: string | null,
  noun: CountedNoun | null,
): TargetPart {
  return { comparator: 'at-least', value, unit, label, noun, scope: 'territory' };
}

/** One demand for the whole city in each year: the printed number or more, as every row of the passport means it. */
export function buildRisingTargets(
  unit: Unit,
  noun: CountedNoun,
  years: Readonly<Record<string, PrintedTarget>>,
): Record<string, Target> {
  const targets: Record<string, Target> = {};
  for (const [year, target] of Object.entries(years)) {
    const { printed, value } =
      typeof target === 'string' ? { printed: target, value: Number(target) } : target;
    targets[year] = { printed, parts: [buildPart(value, unit, null, noun)] };
  }
  return targets;
}

/** 151 profile classes, the same in every year, and so many specialised ones. */
export function buildClassTarget(printed: string, specialised: number): Target {
  return {
    printed,
    parts: [
      buildPart(151, 'count', 'профильные классы', CLASS),
      buildPart(specialised, 'count', 'специализированные классы', CLASS),
    ],
  };
}
