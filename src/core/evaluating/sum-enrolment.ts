// How many pupils a school has in a range of grades.

import type { GradeRange } from '../programme/form.ts';
import { hasGrades } from '../programme/has-grades.ts';
import type { School } from '../programme/register.ts';

/**
 * Pupils of the grades from–to, both included. null where the register has no enrolment for the school or none for one
 * of the grades it teaches; a grade that it does not teach counts 0 where the register gives none.
 */
export function sumEnrolment(school: School, range: GradeRange): number | null {
  if (school.enrolment === null) return null;
  let pupils = 0;
  for (let grade = range.from; grade <= range.to; grade += 1) {
    const given = school.enrolment[grade] ?? null;
    if (given === null && hasGrades(school, { from: grade, to: grade })) return null;
    pupils += given ?? 0;
  }
  return pupils;
}
