// A school that stands in several rows, or has several tabs; only the first in which something is typed counts.

import { chooseRow } from '../reading/empty-row.ts';
import type { SchoolRow } from '../reading/reading.ts';
import { findSchool } from '../reading/school-of-row.ts';
import type { Finding } from './finding.ts';
import { buildPlace, type FormContext, findNameHeading } from './form-context.ts';

/** One finding for each school with more than one row or tab, whatever the spellings; at the one that counts, naming all. */
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
    const [above, ...below] = rows;
    if (above === undefined || below.length === 0) return [];
    const first = chooseRow([above, ...below]);
    const ordered = [first, ...rows.filter((row) => row !== first)];
    const isTabs = table.tabs.length > 0;
    const cells = isTabs ? [first.nameCell] : ordered.map(({ nameCell }) => nameCell);
    return [
      {
        code: 'row/duplicate-school',
        severity: 'error',
        place: buildPlace(first, first.nameCell, cells),
        school,
        field: findNameHeading(table),
        found: first.name,
        rows: ordered.map(({ row }) => row),
        sheets: isTabs ? ordered.map(({ sheetName }) => sheetName) : [],
      },
    ];
  });
}
