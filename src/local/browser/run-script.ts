// Runs the add-on for a person who may have to be asked: an execution that asks is taken back whole, and run again with
// the answer. A worker cannot wait in the middle of a script.

import { ScriptFailure } from '../realm/service-error.ts';
import { type Answer, UnansweredQuestion } from '../services/service-context.ts';
import { buildBookView } from './build-book-view.ts';
import type { OpenBook } from './open-book.ts';
import type { Reply } from './protocol.ts';
import {
  findChangedSheets,
  rememberWorkbook,
  restoreWorkbook,
  type WorkbookMemory,
} from './workbook-memory.ts';

/** Gives the reply that something is done, with the sheets that have changed since the memory. */
export function replyDone(book: OpenBook, memory: WorkbookMemory, result: unknown): Reply {
  return { kind: 'done', book: describeChange(book, memory), result };
}

/** Gives the reply that something failed; what it wrote before stays. */
export function replyFailed(book: OpenBook, memory: WorkbookMemory, message: string): Reply {
  return { kind: 'failed', book: describeChange(book, memory), message };
}

function describeChange(book: OpenBook, memory: WorkbookMemory) {
  const changed = findChangedSheets(memory);
  if (changed.length > 0) book.unsaved = true;
  return buildBookView(book, changed);
}

/** Runs a function of the add-on with the answers given so far. */
export function runScript(book: OpenBook, answers: readonly Answer[], run: () => unknown): Reply {
  const { workbook, host } = book;
  const memory = rememberWorkbook(workbook);
  const { menus, sidebar } = host.ui;
  book.answers.splice(0, book.answers.length, ...answers);
  try {
    return replyDone(book, memory, run());
  } catch (error) {
    if (error instanceof ScriptFailure) return replyFailed(book, memory, error.message);
    if (!(error instanceof UnansweredQuestion)) throw error;
    restoreWorkbook(memory);
    Object.assign(host.ui, { menus, sidebar, alerts: [], toasts: [], dialogs: [] });
    host.forgetLines();
    return { kind: 'question', question: error.question };
  } finally {
    book.answers.length = 0;
  }
}
