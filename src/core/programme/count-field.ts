// Which fields hold a count of something.

import type { Field } from './programme.ts';

/** Whether a field holds a whole number from 0 up, be it told in prose. */
export function isCount({ kind }: Field): boolean {
  return kind === 'count' || kind === 'labelled-count';
}
