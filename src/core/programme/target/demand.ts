// One demand of a target, as its words give it, before it is fitted into the target as a whole.

import type { Comparator, CountedNoun, TargetScope, Unit } from '../target.ts';
import type { TargetDoubt, TargetRefusal } from './target-reading.ts';

/** `label` is what it is about in its own words; '' where they do not say. */
export interface Demand {
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: Unit;
  readonly noun: CountedNoun | null;
  readonly scope: TargetScope;
  readonly label: string;
  /** Whether the words name the unit: «%» or what is counted. */
  readonly unitNamed: boolean;
  readonly doubts: readonly TargetDoubt[];
}

/** A refusal with the words that could not be read. */
export interface RefusedDemand {
  readonly kind: 'refused';
  readonly found: string;
  readonly reason: TargetRefusal;
}

/** Refuses those words. */
export function refuse(found: string, reason: TargetRefusal): RefusedDemand {
  return { kind: 'refused', found: found.trim(), reason };
}
