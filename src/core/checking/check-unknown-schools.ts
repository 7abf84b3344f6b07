// Rows and tabs whose school the register does not know: they count in no indicator until the name is put right.

import type { Finding } from './finding.ts';
import { buildPlace, type FormContext, findNameHeading } from './form-context.ts';

/** A finding for each row or tab of an unknown school, with the nearest name of the register. */
export function checkUnknownSchools({ table }: FormContext): readonly Finding[] {
  return table.rows.flatMap((row): Finding[] => {
    const { match, name, nameCell } = row;
    if (match.kind !== 'unknown') return [];
    return [
      {
        code: 'row/unknown-school',
        severity: 'error',
        place: buildPlace(row, nameCell),
        school: name,
        field: findNameHeading(table),
        found: name,
        suggestion: match.suggestion,
        ...(table.tabs.length > 0 ? { inLine: true as const } : {}),
      },
    ];
  });
}
