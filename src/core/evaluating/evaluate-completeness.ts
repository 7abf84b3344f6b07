// Who has reported: filled, partly filled and empty rows, and the schools that owe a report.

import type { Register } from '../programme/register.ts';
import type { FormTable, Reading, SchoolRow } from '../reading/reading.ts';
import { listSchools } from './list-schools.ts';
import type { Completeness } from './result.ts';

type RowState = 'filled' | 'partial' | 'empty';

/** A blank cell of a field that does not apply to the school is no more of a report than any other blank. */
function isTyped({ how, original }: Reading): boolean {
  return how !== 'blank' && original.trim() !== '';
}

function readState(row: SchoolRow | undefined): RowState {
  const readings = Object.values(row?.readings ?? {});
  if (!readings.some(isTyped)) return 'empty';
  const lacks = readings.some(({ field, how }) => field.required && how === 'blank');
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
