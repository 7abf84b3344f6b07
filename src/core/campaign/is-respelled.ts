// Whether a cell only says in other words what it said before: «победителей 4, призёров 1» and 5.

import { readCell } from '../reading/read-cell.ts';
import type { Reading } from '../reading/reading.ts';

/**
 * True where both texts are read as the same number and state the same parts, or one of them states the sum alone and no
 * expression needs the parts. False where either is not read as a number.
 */
export function isRespelled(before: string, after: Reading, needsParts: boolean): boolean {
  const { field, value, parts } = after;
  const former = readCell(before, before, field, null, after.row, after.column);
  if (value === null || former.value !== value) return false;
  if (JSON.stringify(former.parts) === JSON.stringify(parts)) return true;
  const isSumAlone = former.parts.length === 0 || parts.length === 0;
  return field.kind === 'labelled-count' && isSumAlone && !needsParts;
}
