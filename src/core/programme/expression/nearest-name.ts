// The known name that a misspelt one most probably stands for.

import { measureEditDistance } from '../../reading/edit-distance.ts';

function fold(name: string): string {
  return name.toLowerCase().replace(/ё/g, 'е');
}

/**
 * The known name nearest to the given one, letter case and ё aside: at most a third of its letters differ. Of equally
 * near ones the first; null when none is near.
 */
export function findNearestName(name: string, known: readonly string[]): string | null {
  const wanted = fold(name);
  let nearest: string | null = null;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const edits = measureEditDistance(wanted, fold(candidate));
    if (edits >= fewest || edits >= candidate.length) continue;
    nearest = candidate;
    fewest = edits;
  }
  return nearest;
}
