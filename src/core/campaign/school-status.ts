// What a school's row comes to by itself: how much is filled in, then what is open.

import { countOpen } from '../count-summary.ts';
import { listFillings, type SchoolFilling } from '../evaluating/evaluate-completeness.ts';
import type { Summary } from '../summary.ts';
import { indexFindings } from './school-findings.ts';

/** The worst that is true of a school: nothing filled in, not all, open errors, open queries, none of these. */
export type SchoolStatus = 'empty' | 'partial' | 'errors' | 'queries' | 'ready';

/** A school with its rows, its status and how many of its findings are open. */
export interface SchoolState extends SchoolFilling {
  readonly status: SchoolStatus;
  readonly errors: number;
  readonly queries: number;
}

/** The status by how much is filled in and what is open. */
export function decideStatus(
  state: SchoolFilling['state'],
  { errors, queries }: { readonly errors: number; readonly queries: number },
): SchoolStatus {
  if (state !== 'filled') return state;
  if (errors > 0) return 'errors';
  return queries > 0 ? 'queries' : 'ready';
}

/** Every school in the register's order (without a register, the rows'); empty where there are none. */
export function listSchoolStates({
  tables,
  programme,
  register,
  findings,
}: Pick<Summary, 'tables' | 'programme' | 'register' | 'findings'>): readonly SchoolState[] {
  const fillings = listFillings(tables, programme.forms, register);
  const own = indexFindings(findings, fillings);
  return fillings.map((filling) => {
    const open = countOpen(own.get(filling.school.name) ?? []);
    return { ...filling, ...open, status: decideStatus(filling.state, open) };
  });
}
