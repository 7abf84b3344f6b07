// The parts of a target that a person enters on «Факты», though the form gives others.

import type { Indicator } from './indicator.ts';
import type { TargetPart } from './target.ts';

/** In the order of the year's target; empty for targets of one part, and for an indicator that no form gives. */
export function listEnteredParts(
  { source, targets }: Indicator,
  year: number,
): readonly TargetPart[] {
  if (source.kind !== 'form') return [];
  const given = source.parts.map(({ label }) => label);
  const parts = targets[String(year)]?.parts ?? [];
  return parts.filter(({ label }) => label !== null && !given.includes(label));
}

/** Whether a row about the indicator, or about a part of its target, may stand on «Факты». */
export function mayBeEntered(indicator: Indicator, aboutPart: boolean): boolean {
  if (indicator.source.kind !== 'form') return true;
  const years = Object.keys(indicator.targets).map(Number);
  return aboutPart && years.some((year) => listEnteredParts(indicator, year).length > 0);
}

/** Whether the part of that label is entered; true for every part of an indicator that no form gives. */
export function isEntered({ source }: Indicator, label: string): boolean {
  return source.kind !== 'form' || source.parts.every((part) => part.label !== label);
}
