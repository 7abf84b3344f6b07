// Protects the rows of schools: one protection of a range for each, known by its description. Content is never touched.

import {
  describeGuard,
  describeUnfinished,
  type Guard,
  isOurGuard,
} from '../../core/guarding/plan-guards.ts';
import type { Book } from '../reading/book.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How far the work is; told also where it breaks off. */
export interface GuardProgress {
  done: number;
  all: number;
  /** Protections of ours that another person made and that whoever runs this may not take away. */
  others: number;
}

/** Nothing is done yet. */
export function beginProgress(): GuardProgress {
  return { done: 0, all: 0, others: 0 };
}

/** What is to be guarded in which book. */
export interface GuardWork {
  readonly guards: readonly Guard[];
  readonly book: Book;
  readonly progress: GuardProgress;
}

/** A script is stopped after six minutes; what is told then must still be said in time. */
const LONGEST_MILLISECONDS = 270_000;

/** The protections of ours, with what they are called. */
function listOurs(spreadsheet: Spreadsheet): readonly (readonly [Protection, string])[] {
  return spreadsheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .map((protection) => [protection, protection.getDescription()] as const)
    .filter(([, description]) => isOurGuard(description));
}

function nameRange(range: Range): string {
  return `${range.getGridId()} ${range.getA1Notation()}`;
}

/** The cells of a guard; null where the sheet is gone. */
function findRange({ sheetId, row }: Guard, { sheets }: Book): Range | null {
  const sheet = sheets.get(sheetId);
  if (sheet === undefined) return null;
  const columns = sheet.getMaxColumns();
  return row === null
    ? sheet.getRange(1, 1, sheet.getMaxRows(), columns)
    : sheet.getRange(row, 1, 1, columns);
}

/**
 * Protects what is not protected yet as the guards say, and takes protections of ours away that are no guard's (any more,
 * or left unfinished). Each gets its final name last: what broke off in between is done anew the next time. `done` counts
 * the guards that stand. False where the time is over before all of them do.
 */
export function applyGuards(
  spreadsheet: Spreadsheet,
  { guards, book, progress }: GuardWork,
): boolean {
  const deadline = Date.now() + LONGEST_MILLISECONDS;
  const wanted = new Map<string, { readonly guard: Guard; readonly range: Range }>();
  for (const guard of guards) {
    const range = findRange(guard, book);
    if (range !== null) wanted.set(`${nameRange(range)} ${describeGuard(guard)}`, { guard, range });
  }
  progress.all = wanted.size;
  for (const [protection, description] of listOurs(spreadsheet)) {
    const name = `${nameRange(protection.getRange())} ${description}`;
    if (wanted.delete(name)) progress.done += 1;
    else removeGuard(protection, progress);
  }
  let others: readonly string[] | null = null;
  for (const { guard, range } of wanted.values()) {
    if (Date.now() > deadline) return false;
    const protection = beginGuard(range, describeUnfinished(guard));
    // A new protection lets in everyone who may edit the spreadsheet: the same people for each of them.
    others ??= protection
      .getEditors()
      .map((user) => user.getEmail())
      .filter((email) => email !== '');
    closeFor(protection, guard, others);
    progress.done += 1;
  }
  return true;
}

/** A protection that keeps nobody out yet. One that could not be named would never be known as ours, and is taken back. */
function beginGuard(range: Range, name: string): Protection {
  const protection = range.protect();
  let isNamed = false;
  try {
    protection.setDescription(name);
    isNamed = true;
    return protection;
  } finally {
    if (!isNamed) protection.remove();
  }
}

/** Lets the school in and everyone else out. The owner and whoever runs the script stay, as Google sees to itself. */
function closeFor(protection: Protection, guard: Guard, others: readonly string[]): void {
  const own = new Set(guard.emails.map((email) => email.toLowerCase()));
  const removed = others.filter((email) => !own.has(email.toLowerCase()));
  protection.addEditors([...guard.emails]);
  if (removed.length > 0) protection.removeEditors(removed);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  protection.setDescription(describeGuard(guard));
}

/** Takes one away; false where only the one who made it, or the owner, may. */
function removeGuard(protection: Protection, progress: GuardProgress): boolean {
  if (!protection.canEdit()) {
    progress.others += 1;
    return false;
  }
  protection.remove();
  return true;
}

/** Takes every protection of ours away and nothing else; `done` counts them. */
export function removeGuards(spreadsheet: Spreadsheet, progress: GuardProgress): void {
  const ours = listOurs(spreadsheet);
  progress.all = ours.length;
  for (const [protection] of ours) {
    if (removeGuard(protection, progress)) progress.done += 1;
  }
}
