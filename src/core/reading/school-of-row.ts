// Whose row it is, and what its cells are about.

import type { Field } from '../programme/form.ts';
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

/** The field's title; with its column where a line of the form has several of them. */
export function nameField({ columns }: SchoolRow, { title, column }: Field): string {
  const heading = column === null ? undefined : columns[column];
  return heading === undefined || Object.keys(columns).length < 2 ? title : `${title} – ${heading}`;
}
