// Rows whose school the register does not know: they count in no indicator until the name is put right.

import type { Finding } from './finding.ts';
import { buildPlace, type FormContext, findNameHeading } from './form-context.ts';

/** A finding for each row of an unknown school, with the nearest name of the register. */
export function checkUnknownSchools({ table }: FormContext): readonly Finding[] {
  return table.rows.flatMap(({ match, name, nameCell }): Finding[] => {
    if (match.kind !== 'unknown') return [];
    return [
      {
        code: 'row/unknown-school',
        severity: 'error',
        place: buildPlace(table, nameCell),
        school: name,
        field: findNameHeading(table),
        found: name,
        suggestion: match.suggestion,
      },
    ];
  });
}
