// Every form of a programme in a workbook: found, absent, or on two sheets alike.

import type { Programme } from '../programme/programme.ts';
import type { Register, School } from '../programme/register.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { findForm } from './find-form.ts';
import type { FormSearch, FormTable, SchoolRow } from './reading.ts';
import { buildSchoolIdentity } from './school-identity.ts';

/** The tables of the searches that found one, in their order. */
export function listTables(searches: readonly FormSearch[]): readonly FormTable[] {
  return searches.flatMap((search) => (search.kind === 'found' ? [search.table] : []));
}

/** Without a register a school is its name: spellings of one name in several forms must be one school. */
function joinSchools(searches: readonly FormSearch[]): readonly FormSearch[] {
  const schools = new Map<string, School>();
  const joinRow = (row: SchoolRow): SchoolRow => {
    if (row.match.kind !== 'unregistered') return row;
    const identity = buildSchoolIdentity(row.match.school.name);
    const school = schools.get(identity) ?? row.match.school;
    schools.set(identity, school);
    return { ...row, match: { kind: 'unregistered', school } };
  };
  return searches.map((search) =>
    search.kind === 'found'
      ? { ...search, table: { ...search.table, rows: search.table.rows.map(joinRow) } }
      : search,
  );
}

/**
 * A search for each form of the programme, in its order. `year` is the reporting year by which columns of years are told
 * apart; null: the year that the columns themselves tell.
 */
export function findForms(
  workbook: WorkbookSnapshot,
  { forms }: Programme,
  register: Register,
  year: number | null,
): readonly FormSearch[] {
  const searches = forms.map((form) => findForm(workbook, form, register, year));
  return register.given || searches.length < 2 ? searches : joinSchools(searches);
}

/**
 * The searches of a recognised programme for the year that was chosen: read anew where columns of years told of another
 * one, as they are otherwise.
 */
export function findFormsOfYear(
  workbook: WorkbookSnapshot,
  { programme, searches }: { programme: Programme; searches: readonly FormSearch[] },
  register: Register,
  year: number,
): readonly FormSearch[] {
  const isOther = listTables(searches).some((table) => table.year !== null && table.year !== year);
  return isOther ? findForms(workbook, programme, register, year) : searches;
}
