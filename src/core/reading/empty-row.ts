// Whether a school has typed anything into its row, and which of several rows of one school counts.

import type { Reading, SchoolRow } from './reading.ts';

/** A blank cell of a field that does not apply to the school is no more of a report than any other blank. */
function isTyped({ how, original }: Reading): boolean {
  return how !== 'blank' && original.trim() !== '';
}

/** Whether nothing is typed into any cell of the form; true for a row without bound columns. */
export function isEmptyRow({ readings }: SchoolRow): boolean {
  return !Object.values(readings).some(isTyped);
}

/** Of the rows of one school the first in which something is typed, else the first; the others are a finding. Never empty. */
export function chooseRow(rows: readonly [SchoolRow, ...SchoolRow[]]): SchoolRow {
  return rows.find((row) => !isEmptyRow(row)) ?? rows[0];
}
