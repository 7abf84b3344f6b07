// Each cell by itself: filled in where it must be, readable, whole, not below zero.

import { hasGrades } from '../programme/has-grades.ts';
import type { School } from '../programme/register.ts';
import type { Reading } from '../reading/reading.ts';
import { findSchool } from '../reading/school-of-row.ts';
import { findCellFault } from './find-cell-fault.ts';
import type { Finding } from './finding.ts';
import { describeCell, type FormContext } from './form-context.ts';

/** A blank is a fault in a required field that applies; of an unknown school only fields for all schools are asked. */
function isOwed({ how, field }: Reading, school: School | null): boolean {
  if (how !== 'blank' || !field.required) return false;
  if (field.applicable === null) return true;
  return school !== null && hasGrades(school, field.applicable);
}

/**
 * At most one finding for each cell of the rows in which something is filled in. A row without a name has none: nobody can
 * be asked about it before it has one.
 */
export function checkCells(context: FormContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const row of context.filledRows) {
    if (row.name.trim() === '') continue;
    const school = findSchool(row);
    for (const reading of Object.values(row.readings)) {
      const fault = findCellFault(reading);
      if (fault !== null) {
        findings.push({ ...fault, severity: 'error', ...describeCell(row, reading) });
      } else if (isOwed(reading, school)) {
        const cell = describeCell(row, reading);
        findings.push({ code: 'cell/missing', severity: 'error', ...cell });
      }
    }
  }
  return findings;
}
