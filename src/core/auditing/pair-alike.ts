// Which items of two lists mean the same, each paired once, told by their wording.

import { compactText } from '../reading/normalise-text.ts';
import { measureSimilarity, profileText } from '../reading/text-profile.ts';
import type { Published } from './published.ts';
import { countShared, listStems } from './title-words.ts';

/** Below, two titles are about different things. */
const ALIKE = 0.45;

/** 0–1: the share of the shorter's words that the longer has counts as much as likeness as a whole. */
function measureTitles(left: Published, right: Published): number {
  if (compactText(left.title) === compactText(right.title)) return 1;
  const [first, second] = [listStems(left.title), listStems(right.title)];
  const shortest = Math.min(first.size, second.size);
  const contained = shortest === 0 ? 0 : countShared(first, second) / shortest;
  const alike = measureSimilarity(profileText(left.title), profileText(right.title));
  return (contained + alike) / 2;
}

/** The pairs by the item of the first list, best ones first; equal ones in the order of the lists. */
export function pairAlike(
  left: readonly Published[],
  right: readonly Published[],
): ReadonlyMap<Published, Published> {
  const scored = left
    .flatMap((one) => right.map((other) => ({ one, other, score: measureTitles(one, other) })))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score);
  const pairs = new Map<Published, Published>();
  const taken = new Set<Published>();
  for (const { one, other } of scored) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return pairs;
}
