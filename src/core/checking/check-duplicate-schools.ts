// A school that stands in several rows; only its first row counts.

import type { SchoolRow } from '../reading/reading.ts';
import { findSchool } from '../reading/school-of-row.ts';
import type { Finding } from './finding.ts';
import { buildPlace, type FormContext, findNameHeading } from './form-context.ts';

/** One finding for each school with more than one row, whatever the spellings; at its first row, naming all. */
export function checkDuplicateSchools({ table }: FormContext): readonly Finding[] {
  const rowsBySchool = new Map<string, SchoolRow[]>();
  for (const row of table.rows) {
    const school = findSchool(row)?.name;
    if (school === undefined) continue;
    const rows = rowsBySchool.get(school);
    if (rows === undefined) rowsBySchool.set(school, [row]);
    else rows.push(row);
  }
  return [...rowsBySchool].flatMap(([school, rows]): Finding[] => {
    const [first, second] = rows;
    if (first === undefined || second === undefined) return [];
    const cells = rows.map(({ nameCell }) => nameCell);
    return [
      {
        code: 'row/duplicate-school',
        severity: 'error',
        place: buildPlace(table, first.nameCell, cells),
        school,
        field: findNameHeading(table),
        found: first.name,
        rows: rows.map(({ row }) => row),
      },
    ];
  });
}
