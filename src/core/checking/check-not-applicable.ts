// A number about grades that the school does not have: either the number or what the register says is wrong.

import { hasGrades } from '../programme/has-grades.ts';
import { findSchool } from '../reading/school-of-row.ts';
import type { Finding } from './finding.ts';
import { describeCell, type FormContext, takeSoundValue } from './form-context.ts';

/** A query for each number above 0 in a field that does not apply to the school; 0 and «нет» are no question. */
export function checkNotApplicable(context: FormContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const row of context.filledRows) {
    const school = findSchool(row);
    if (school === null) continue;
    for (const reading of Object.values(row.readings)) {
      const { applicable } = reading.field;
      const value = takeSoundValue(reading);
      if (applicable === null || value === null || value === 0) continue;
      if (hasGrades(school, applicable)) continue;
      findings.push({
        code: 'check/not-applicable-filled',
        severity: 'query',
        ...describeCell(row, reading),
        gradeFrom: applicable.from,
        gradeTo: applicable.to,
      });
    }
  }
  return findings;
}
