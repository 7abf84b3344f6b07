// The schools that are asked, each with its row: what figures and completeness are counted over.

import type { Register, School } from '../programme/register.ts';
import type { FormTable, SchoolRow } from '../reading/reading.ts';

/** A school that is expected to report; `row` is undefined when the table has none for it. */
export interface AskedSchool {
  readonly school: School;
  readonly row: SchoolRow | undefined;
}

/** The first row of each school by its name; a second one is a finding and counts no more. */
function indexRows(table: FormTable | null): Map<string, { school: School; row: SchoolRow }> {
  const rows = new Map<string, { school: School; row: SchoolRow }>();
  for (const row of table?.rows ?? []) {
    if (row.match.kind === 'unknown' || rows.has(row.match.school.name)) continue;
    rows.set(row.match.school.name, { school: row.match.school, row });
  }
  return rows;
}

/**
 * With a register: its schools in its order. Without one: the schools of the rows in theirs. Rows that the register does
 * not know are in neither; empty for no rows and no register.
 */
export function listSchools(table: FormTable | null, register: Register): readonly AskedSchool[] {
  const rows = indexRows(table);
  if (!register.given) return [...rows.values()];
  return register.schools.map((school) => ({ school, row: rows.get(school.name)?.row }));
}
