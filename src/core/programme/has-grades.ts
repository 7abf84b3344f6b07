// Which grades a school has.

import type { GradeRange } from './form.ts';
import type { School } from './register.ts';

/** Whether the school teaches any grade of the range. */
export function hasGrades({ grades }: School, range: GradeRange): boolean {
  return grades.from <= range.to && range.from <= grades.to;
}
