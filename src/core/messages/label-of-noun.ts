// Whether a part's label only repeats what is counted: «учреждения» beside «18 учреждений».

import { findKnownNoun } from '../programme/target/counted-nouns.ts';
import type { CountedNoun } from '../programme/target.ts';

/** False where no noun is counted, and for a noun that is not known. */
export function isLabelOfNoun(label: string, noun: CountedNoun | null): boolean {
  return noun !== null && findKnownNoun(noun)?.plural === label;
}
