// The warning before an edit of cells under a protection that only warns, as Google gives it.

import type { Answer } from '../services/service-context.ts';
import type { Area, Protection, Sheet } from '../workbook/workbook.ts';
import type { OpenBook } from './open-book.ts';
import type { Reply } from './protocol.ts';

/** Google offers not to warn again for as long. */
const PEACE_MINUTES = 5;

function holds(outer: Area, row: number, column: number): boolean {
  return (
    outer.row <= row &&
    row < outer.row + outer.rows &&
    outer.column <= column &&
    column < outer.column + outer.columns
  );
}

function covers({ area, unprotected }: Protection, row: number, column: number): boolean {
  if (area !== null) return holds(area, row, column);
  return !unprotected.some((free) => holds(free, row, column));
}

/** The protection that warns of a change of one of the cells; null where none does. */
export function findWarning(sheet: Sheet, edited: Area): Protection | null {
  const warning = sheet.protections.filter((protection) => protection.warningOnly);
  if (warning.length === 0) return null;
  for (let row = edited.row; row < edited.row + edited.rows; row += 1) {
    for (let column = edited.column; column < edited.column + edited.columns; column += 1) {
      const found = warning.find((protection) => covers(protection, row, column));
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** `go`: nothing warns, or the person wants it all the same; `stay`: they do not; else the question to them. */
export function passWarning(
  book: OpenBook,
  sheet: Sheet,
  edited: Area,
  answers: readonly Answer[],
  now: Date,
): 'go' | 'stay' | Extract<Reply, { kind: 'question' }> {
  const protection = findWarning(sheet, edited);
  if (protection === null) return 'go';
  const until = book.passed.get(protection);
  if (until !== undefined && now < until) return 'go';
  const [answer] = answers;
  if (answer === undefined) {
    const { title, text } = book.words.guarded(sheet.name, protection.description);
    return { kind: 'question', question: { kind: 'alert', title, text, buttons: 'YES_NO' } };
  }
  if (answer !== 'YES') return 'stay';
  book.passed.set(protection, new Date(now.getTime() + PEACE_MINUTES * 60_000));
  return 'go';
}
