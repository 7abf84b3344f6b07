// «Защитить строки школ…»: which rows (or tabs) are whose, by the addresses of the register.

import type { SchoolRow } from '../reading/reading.ts';
import { findSchool } from '../reading/school-of-row.ts';
import type { Summary } from '../summary.ts';

/** A row of the table, or the tab of a school, that only its addresses may edit. */
export interface Guard {
  readonly school: string;
  readonly emails: readonly string[];
  readonly sheetId: number;
  readonly sheetName: string;
  /** null: the whole tab. */
  readonly row: number | null;
}

export interface GuardPlan {
  readonly guards: readonly Guard[];
  /** Schools that have a row or a tab and no address; their rows stay open. Each once. */
  readonly withoutEmail: readonly string[];
  /** How many rows belong to no school of the register; they stay open too. */
  readonly unknown: number;
  /** Whether the register gives any address at all. */
  readonly hasEmails: boolean;
}

/** The guards in the order of the tables. */
export function planGuards(
  { tables }: Summary,
  emails: ReadonlyMap<string, readonly string[]>,
): GuardPlan {
  const guards: Guard[] = [];
  const withoutEmail = new Set<string>();
  let unknown = 0;
  for (const { rows, tabs } of tables) {
    for (const row of rows) {
      const school = findRegistered(row);
      const addresses = school === null ? [] : (emails.get(school) ?? []);
      if (school === null) unknown += 1;
      else if (addresses.length === 0) withoutEmail.add(school);
      else guards.push(buildGuard(row, school, addresses, tabs.length > 0));
    }
  }
  return { guards, withoutEmail: [...withoutEmail], unknown, hasEmails: emails.size > 0 };
}

/** The name of the school as the register has it; null for a row of none. */
function findRegistered(row: SchoolRow): string | null {
  return row.match.kind === 'matched' ? (findSchool(row)?.name ?? null) : null;
}

function buildGuard(
  { sheetId, sheetName, row }: SchoolRow,
  school: string,
  emails: readonly string[],
  isTab: boolean,
): Guard {
  return { school, emails, sheetId, sheetName, row: isTab ? null : row };
}

/** By these beginnings a protection is known as ours, in whichever language it was made. */
const OURS = 'Сводка: строка школы ';
const UNFINISHED = 'Сводка: строка школы, ещё не закончено: ';
const LONGEST = 200;

/** How a protection of ours is called: by the school, and by the addresses that it lets in. */
export function describeGuard({ school, emails }: Guard): string {
  return `${OURS}${school} (${emails.join(', ')})`;
}

/** How it is called until everyone else has been kept out. */
export function describeUnfinished({ school }: Guard): string {
  return `${UNFINISHED}${school.slice(0, LONGEST)}`;
}

/** Whether a protection of that name is one of ours, finished or not. */
export function isOurGuard(description: string): boolean {
  return description.startsWith(OURS) || description.startsWith(UNFINISHED);
}
