// The schools that owe a report: no row, or a row with nothing in it.

import { findSchool } from '../reading/school-of-row.ts';
import type { Finding } from './finding.ts';
import { buildPlace, type FormContext, findNameHeader, findNameHeading } from './form-context.ts';

/** Long enough for a handful of schools; the sheet's cell that keeps it has a limit. */
const LONGEST_FOUND = 300;

/** The names, so that an explanation holds for these schools only; of many the first, and how many there are. */
function formatFound(schools: readonly string[]): string {
  const names = schools.join('; ');
  if (names.length <= LONGEST_FOUND) return names;
  return `${names.slice(0, LONGEST_FOUND)}… (${schools.length})`;
}

/**
 * One query that names all schools without data, at the heading over the names (of a form on tabs, with the form's title, on its
 * first tab); the empty rows of its sheet take part. Nothing when all have reported. Without a register only the schools of empty rows are known.
 */
export function checkMissingSchools({
  table,
  missingSchools,
  filledRows,
}: FormContext): readonly Finding[] {
  if (missingSchools.length === 0) return [];
  const missing = new Set(missingSchools);
  const filled = new Set(filledRows);
  const emptyRows = table.rows.filter(
    (row) =>
      row.sheetId === table.sheetId && !filled.has(row) && missing.has(findSchool(row)?.name ?? ''),
  );
  const cell = findNameHeader(table);
  // A form on tabs has no heading over names; what the school owes is the form.
  const owed =
    table.tabs.length > 0
      ? ({ field: table.form.title, inLine: true } as const)
      : { field: findNameHeading(table) };
  return [
    {
      code: 'row/missing-school',
      severity: 'query',
      place: buildPlace(table, cell, [cell, ...emptyRows.map(({ nameCell }) => nameCell)]),
      school: '',
      ...owed,
      found: formatFound(missingSchools),
      schools: missingSchools,
    },
  ];
}
