// The schools that are asked, with what they reported: what figures and completeness are counted over.

import type { Register, School } from '../programme/register.ts';
import { chooseRow } from '../reading/empty-row.ts';
import type { FormTable, SchoolRow } from '../reading/reading.ts';

/** A school that is expected to report; `row` is undefined when the form has nothing of it. */
export interface AskedSchool {
  readonly school: School;
  readonly row: SchoolRow | undefined;
}

/** A school with its rows in all forms, one for each table in their order. */
export interface ReportingSchool {
  readonly school: School;
  readonly rows: readonly (SchoolRow | undefined)[];
}

interface KnownRow {
  readonly school: School;
  readonly row: SchoolRow;
}

/** The row of each school by its name: of several the one that counts, see chooseRow. */
function indexRows(table: FormTable): Map<string, KnownRow> {
  const rows = new Map<string, KnownRow>();
  for (const row of table.rows) {
    if (row.match.kind === 'unknown') continue;
    const { school } = row.match;
    const known = rows.get(school.name);
    if (known === undefined) rows.set(school.name, { school, row });
    else rows.set(school.name, { school, row: chooseRow([known.row, row]) });
  }
  return rows;
}

/**
 * With a register: its schools in its order. Without one: the schools of the rows in theirs, of every table. Rows that the
 * register does not know are in neither; empty for no rows and no register.
 */
export function listReportingSchools(
  tables: readonly FormTable[],
  register: Register,
): readonly ReportingSchool[] {
  const indexes = tables.map(indexRows);
  const named = new Map<string, School>();
  for (const index of indexes) {
    for (const { school } of index.values()) {
      if (!named.has(school.name)) named.set(school.name, school);
    }
  }
  const schools = register.given ? register.schools : [...named.values()];
  return schools.map((school) => ({
    school,
    rows: indexes.map((index) => index.get(school.name)?.row),
  }));
}

/** The same schools with their rows in one form; all without a row where the workbook does not have the form. */
export function listSchools(
  tables: readonly FormTable[],
  register: Register,
  formKey: string,
): readonly AskedSchool[] {
  const at = tables.findIndex(({ form }) => form.key === formKey);
  return listReportingSchools(tables, register).map(({ school, rows }) => ({
    school,
    row: rows[at],
  }));
}
