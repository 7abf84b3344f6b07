// Who has reported: filled, partly filled and empty rows, and the schools that owe a report.

import type { Form } from '../programme/form.ts';
import type { Register } from '../programme/register.ts';
import { isEmptyRow } from '../reading/empty-row.ts';
import type { FormTable, SchoolRow } from '../reading/reading.ts';
import { listReportingSchools, type ReportingSchool } from './list-schools.ts';
import type { Completeness } from './result.ts';

/** How much a school has filled in, of a form or of all. */
export type FilledState = 'filled' | 'partial' | 'empty';

/** A school with its rows, and how much of all forms it has filled in. */
export interface SchoolFilling extends ReportingSchool {
  readonly state: FilledState;
}

/** The keys of the required fields that some row of the table can give. */
export function listRequiredFields({ bindings }: FormTable): readonly string[] {
  return bindings.filter(({ field }) => field.required).map(({ field }) => field.key);
}

/** What is not bound anywhere is nobody's lack; what is, and not in this row, is the lack of its tab. */
function readState(row: SchoolRow | undefined, required: readonly string[]): FilledState {
  if (row === undefined || isEmptyRow(row)) return 'empty';
  const lacks = required.some((key) => (row.readings[key]?.how ?? 'blank') === 'blank');
  return lacks ? 'partial' : 'filled';
}

function joinStates(states: readonly FilledState[], allFound: boolean): FilledState {
  if (states.every((state) => state === 'empty')) return 'empty';
  return allFound && states.every((state) => state === 'filled') ? 'filled' : 'partial';
}

/** Each school once, by the row that counts in each form; filled when every form of the programme is. */
export function listFillings(
  tables: readonly FormTable[],
  forms: readonly Form[],
  register: Register,
): readonly SchoolFilling[] {
  const required = tables.map(listRequiredFields);
  const allFound = forms.every(({ key }) => tables.some(({ form }) => form.key === key));
  return listReportingSchools(tables, register).map(({ school, rows }) => {
    const states = rows.map((row, at) => readState(row, required[at] ?? []));
    return { school, rows, state: joinStates(states, allFound) };
  });
}

/**
 * Counts each school once, by its first row in each form: filled when every form of the programme is, empty when none has
 * anything of it. What cannot be read counts as filled in: it is a finding of its own. Without a register the rows there
 * are stand for the schools; all 0 when there are none.
 */
export function evaluateCompleteness(
  tables: readonly FormTable[],
  forms: readonly Form[],
  register: Register,
): Completeness {
  const fillings = listFillings(tables, forms, register);
  const counts: Record<FilledState, number> = { filled: 0, partial: 0, empty: 0 };
  for (const { state } of fillings) counts[state] += 1;
  const missing = fillings.flatMap(({ school, state }) => (state === 'empty' ? [school.name] : []));
  return { expected: fillings.length, ...counts, missing, registerGiven: register.given };
}

/** The schools of which one form has nothing: no row, or an empty one; in the register's order. */
export function listMissingSchools(table: FormTable, register: Register): readonly string[] {
  return listReportingSchools([table], register).flatMap(({ school, rows: [row] }) =>
    row === undefined || isEmptyRow(row) ? [school.name] : [],
  );
}
