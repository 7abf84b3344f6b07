// Whose row it is.

import type { School } from '../programme/register.ts';
import type { SchoolRow } from './reading.ts';

/** The school of a row; null where the register does not know it. */
export function findSchool({ match }: SchoolRow): School | null {
  return match.kind === 'unknown' ? null : match.school;
}

/** The school's name as the register prints it; as typed where the register does not know it. */
export function nameSchool(row: SchoolRow): string {
  return findSchool(row)?.name ?? row.name;
}
