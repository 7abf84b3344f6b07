// More pupils than the school has in those grades by the register.

import { sumEnrolment } from '../evaluating/sum-enrolment.ts';
import { hasGrades } from '../programme/has-grades.ts';
import { findSchool } from '../reading/school-of-row.ts';
import type { Finding } from './finding.ts';
import { describeCell, type FormContext, takeSoundValue } from './form-context.ts';

/**
 * An error for each count above the enrolment of its grades; none where the register does not give it. Grades that the
 * school does not teach are left to checkNotApplicable: one cell, one question.
 */
export function checkEnrolment(context: FormContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const row of context.filledRows) {
    const school = findSchool(row);
    if (school === null) continue;
    for (const reading of Object.values(row.readings)) {
      const { contingent } = reading.field;
      const value = takeSoundValue(reading);
      if (contingent === null || value === null || !hasGrades(school, contingent)) continue;
      const enrolment = sumEnrolment(school, contingent);
      if (enrolment === null || value <= enrolment) continue;
      findings.push({
        code: 'check/exceeds-enrolment',
        severity: 'error',
        ...describeCell(row, reading),
        value,
        enrolment,
        gradeFrom: contingent.from,
        gradeTo: contingent.to,
      });
    }
  }
  return findings;
}
