// The number that a name of an expression has in a school's row: a whole cell's, or that of one part of it.

import type { FieldName } from '../programme/field-names.ts';
import type { Reading } from './reading.ts';

/** The stated number of the part; where nothing is counted, every part of a count is 0. null where it is not stated. */
function takePart({ field, value, parts }: Reading, part: string): number | null {
  const stated = parts.find(({ label }) => label === part);
  if (stated !== undefined) return stated.value;
  return value === 0 && field.kind !== 'share' ? 0 : null;
}

/** What the reading gives for the name; null where the cell states no such number. Whether it is sound is for the caller. */
export function takeNamedValue(reading: Reading, { part }: FieldName): number | null {
  return part === null ? reading.value : takePart(reading, part);
}
