// Numbers that look like a slip of the keyboard: 3200 where the other schools have some 240.

import { sumEnrolment } from '../evaluating/sum-enrolment.ts';
import { isCount } from '../programme/count-field.ts';
import type { Field } from '../programme/form.ts';
import type { SchoolRow } from '../reading/reading.ts';
import { findSchool } from '../reading/school-of-row.ts';
import { type Compared, findOutliers } from './find-outliers.ts';
import type { Finding } from './finding.ts';
import { describeCell, type FormContext, findNumber, type NumberAt } from './form-context.ts';

/** Of smaller numbers ten times as many is nothing strange: one contract here, twelve there. */
const SMALLEST_SLIP = 20;

interface Entry extends NumberAt {
  readonly row: SchoolRow;
  /** Pupils of the field's grades; null where unknown, or where the field counts no pupils. */
  readonly enrolment: number | null;
}

function listEntries(rows: readonly SchoolRow[], field: Field): readonly Entry[] {
  const entries: Entry[] = [];
  for (const row of rows) {
    const number = findNumber(row, field.key);
    if (number === null || number.value <= 0) continue;
    const { reading, value } = number;
    const school = findSchool(row);
    const pupils =
      field.contingent === null || school === null ? null : sumEnrolment(school, field.contingent);
    entries.push({ reading, value, row, enrolment: pupils === 0 ? null : pupils });
  }
  return entries;
}

function describeSlip(
  { row, reading, value }: Entry,
  usual: number,
  against: 'enrolment' | 'other-schools',
): Finding {
  return {
    code: 'check/magnitude-slip',
    severity: 'query',
    ...describeCell(row, reading),
    value,
    usual,
    times: value / usual,
    against,
    figures: [],
  };
}

/** The shares of the enrolment, compared with each other. */
function checkShares(entries: readonly Entry[]): Finding[] {
  const shares = entries.flatMap(
    (entry): Compared<{ readonly entry: Entry; readonly enrolment: number }>[] => {
      const { enrolment, value } = entry;
      return enrolment === null ? [] : [{ subject: { entry, enrolment }, size: value / enrolment }];
    },
  );
  return findOutliers(shares)
    .filter(({ subject }) => subject.entry.value >= SMALLEST_SLIP)
    .map(({ subject: { entry, enrolment }, median }) =>
      describeSlip(entry, median * enrolment, 'enrolment'),
    );
}

/** The numbers themselves, compared with each other: for schools whose enrolment is not known. */
function checkNumbers(entries: readonly Entry[]): Finding[] {
  return findOutliers(entries.map((subject) => ({ subject, size: subject.value })))
    .filter(({ subject }) => subject.value >= SMALLEST_SLIP && subject.enrolment === null)
    .map(({ subject, median }) => describeSlip(subject, median, 'other-schools'));
}

/**
 * A query for each count of 20 or more that is out of line (see findOutliers) with the other schools that counted
 * something: as a share of the school's enrolment where the register gives it, else as a number. Only upwards: a small
 * number may always be true.
 */
export function checkMagnitude(context: FormContext): readonly Finding[] {
  return context.table.form.fields.filter(isCount).flatMap((field) => {
    const entries = listEntries(context.filledRows, field);
    return [...checkShares(entries), ...checkNumbers(entries)];
  });
}
