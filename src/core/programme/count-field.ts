// Which fields hold a count of something.

import type { Field } from './form.ts';

/** Whether the number that a field holds is whole and from 0 up, be it told in prose. */
export function isCount({ kind }: Field): boolean {
  return kind === 'count' || kind === 'labelled-count' || kind === 'named-counts';
}
