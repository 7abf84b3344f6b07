// Whether a school has typed anything into its row.

import type { Reading, SchoolRow } from './reading.ts';

/** A blank cell of a field that does not apply to the school is no more of a report than any other blank. */
function isTyped({ how, original }: Reading): boolean {
  return how !== 'blank' && original.trim() !== '';
}

/** Whether nothing is typed into any cell of the form; true for a row without bound columns. */
export function isEmptyRow({ readings }: SchoolRow): boolean {
  return !Object.values(readings).some(isTyped);
}
