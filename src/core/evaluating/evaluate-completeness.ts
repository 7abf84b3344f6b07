// Who has reported: filled, partly filled and empty rows, and the schools that owe a report.

import type { Register } from '../programme/register.ts';
import { isEmptyRow } from '../reading/empty-row.ts';
import type { FormTable, SchoolRow } from '../reading/reading.ts';
import { listSchools } from './list-schools.ts';
import type { Completeness } from './result.ts';

type RowState = 'filled' | 'partial' | 'empty';

function readState(row: SchoolRow | undefined): RowState {
  if (row === undefined || isEmptyRow(row)) return 'empty';
  const lacks = Object.values(row.readings).some(
    ({ field, how }) => field.required && how === 'blank',
  );
  return lacks ? 'partial' : 'filled';
}

/**
 * Counts each school once, by its first row. What cannot be read counts as filled in: it is a finding of its own. Without
 * a register the rows there are stand for the schools; all 0 when there are none.
 */
export function evaluateCompleteness(table: FormTable | null, register: Register): Completeness {
  const schools = listSchools(table, register);
  const counts: Record<RowState, number> = { filled: 0, partial: 0, empty: 0 };
  const missing: string[] = [];
  for (const { school, row } of schools) {
    const state = readState(row);
    counts[state] += 1;
    if (state === 'empty') missing.push(school.name);
  }
  return { expected: schools.length, ...counts, missing, registerGiven: register.given };
}
