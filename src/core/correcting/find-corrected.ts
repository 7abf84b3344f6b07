// What became of a correction: its cell found again, wherever its row has moved, and what stands in it now.

import { buildNamedSchool, buildSchoolMatcher } from '../reading/match-school.ts';
import type { FormTable, Reading, SchoolRow } from '../reading/reading.ts';
import { nameSchool } from '../reading/school-of-row.ts';
import type { CorrectionRecord } from './correction-record.ts';

interface Place {
  readonly row: SchoolRow;
  readonly reading: Reading;
}

/** A correction that stands: its cell, with the number in it. */
export type Standing = Place & { readonly kind: 'stands' };

/** `stands`: the number that was written; `restored`: the former text again; `changed`: anything else, or no such cell. */
export type Corrected =
  | Standing
  | (Place & { readonly kind: 'restored' })
  | { readonly kind: 'changed' };

function tell({ before, after }: CorrectionRecord, { raw, value, how }: Reading) {
  if (typeof raw === 'number' && how === 'number' && value === after) return 'stands';
  return raw === before ? 'restored' : 'changed';
}

/** The rows of a school by its name; by what its former name means where it was renamed since, unless several might be meant. */
function findRows(school: string, rows: readonly SchoolRow[]): readonly SchoolRow[] {
  const named = rows.filter((row) => nameSchool(row) === school);
  if (named.length > 0 || school === '') return named;
  const match = buildSchoolMatcher({ given: true, schools: [buildNamedSchool(school)] });
  // Of thousands of names only those with the same number are taken apart.
  const number = /\d+/.exec(school)?.[0] ?? '';
  const meant = rows.filter((row) => {
    const name = nameSchool(row);
    return name.includes(number) && match(name).kind === 'matched';
  });
  return meant.length === 1 ? meant : [];
}

/** Finds the cell by its school and field; of several rows of one school that at the old place, else the first. */
export function findCorrected(record: CorrectionRecord, tables: readonly FormTable[]): Corrected {
  const rows = tables.filter(({ form }) => form.key === record.form).flatMap((table) => table.rows);
  const places = findRows(record.school, rows).flatMap((row): Place[] => {
    const reading = row.readings[record.key];
    return reading === undefined ? [] : [{ row, reading }];
  });
  const same = places.find(
    ({ row, reading }) => row.sheetName === record.sheet && reading.cell === record.cell,
  );
  const place = same ?? places[0];
  if (place === undefined) return { kind: 'changed' };
  const kind = tell(record, place.reading);
  return kind === 'changed' ? { kind } : { kind, ...place };
}
