// Whether two values of cells are one.

import type { Scalar } from './workbook.ts';

/** Tells whether the values are the same; two errors are, when their codes are. */
export function isSameValue(first: Scalar, second: Scalar): boolean {
  if (first === second) return true;
  return (
    typeof first === 'object' &&
    typeof second === 'object' &&
    first !== null &&
    second !== null &&
    first.code === second.code
  );
}
