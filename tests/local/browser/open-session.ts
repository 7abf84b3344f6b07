// A session under Node over the built add-on, or over a script given as text.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BookView, Reply, Request, SheetView } from '../../../src/local/browser/protocol.ts';
import {
  createSession,
  type Session,
  type SessionSettings,
} from '../../../src/local/browser/session.ts';
import { createVmRealm } from '../../../src/local/node/vm-realm.ts';
import type { Workbook } from '../../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../../src/local/xlsx/write-xlsx.ts';
import { unpackCode } from '../../unpacked-code.ts';
import { MANIFEST, testCalculator } from '../open-test-host.ts';

const root = resolve(__dirname, '../../..');
const readText = (name: string) => readFileSync(join(root, name), 'utf8');

/** The bytes of an example. */
export function readExample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(root, 'examples', name)));
}

/** The program as it was built, unpacked once; that the page carries the packed one is tested with the page. */
const code = unpackCode(readText('dist/Code.js'));

/** A session over the built add-on. */
export function builtSession(settings: Partial<SessionSettings> = {}): Session {
  return createSession({
    code,
    manifest: readText('dist/appsscript.json'),
    html: { Sidebar: readText('dist/Sidebar.html') },
    realm: createVmRealm,
    calculator: testCalculator(),
    ...settings,
  });
}

/** A session over a script, with the workbook open in it. */
export function scriptSession(code: string, workbook: Workbook): Session {
  const session = builtSession({ code, manifest: MANIFEST });
  expectBook(open(session, 'Книга.xlsx', writeXlsx(workbook)));
  return session;
}

/** Opens a file in a session. */
export function open(session: Session, name: string, bytes: Uint8Array): Reply {
  return session.answer({ kind: 'open', name, bytes, userLocale: 'ru' });
}

/** The view of a reply that has one; throws for every other. */
export function expectBook(reply: Reply): BookView {
  if ('book' in reply && reply.kind !== 'failed') return reply.book;
  throw new Error(JSON.stringify(reply).slice(0, 500));
}

/** Asks for something that is done, and gives the view. */
export function ask(session: Session, request: Request): BookView {
  return expectBook(session.answer(request));
}

/** The view of the sheet of that name. */
export function viewOf(session: Session, book: BookView, name: string): SheetView {
  const sheetId = book.tabs.find((tab) => tab.name === name)?.id ?? -1;
  const reply = session.answer({ kind: 'view', sheetId });
  if (reply.kind !== 'view' || reply.view === null) throw new Error(`There is no sheet ${name}.`);
  return reply.view;
}
