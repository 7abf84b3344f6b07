// The session over the example and the built add-on: what the page can ask for, from the file dropped to the file saved.

import { unzipSync } from 'fflate';
import { readByOther } from '../xlsx/other-reader.ts';
import { ask, builtSession, expectBook, open, readExample, viewOf } from './open-session.ts';

const EXAMPLE = 'kemerovo-city-2023.xlsx';

test('dbg', () => {
  const session = builtSession();
  const bytes = readExample(EXAMPLE);
  const book = expectBook(open(session, EXAMPLE, bytes));
  console.log(JSON.stringify({ ...book, sidebar: null }, null, 1));
  const view = viewOf(session, book, book.tabs[0]?.name ?? '');
  console.log(view.rows, view.columns, view.palette.length, JSON.stringify(view.texts.slice(0, 5)), JSON.stringify(view.looks.slice(0, 4)), JSON.stringify(view.merges), view.rowHeights.slice(0, 6), view.columnWidths);
  const saved = session.answer({ kind: 'save' });
  if (saved.kind !== 'saved') throw new Error('x');
  console.log(saved.name);
  expect(unzipSync(saved.bytes)).toEqual(unzipSync(bytes));
  const reply = session.answer({ kind: 'call', name: 'panelBuild', args: [], answers: [] });
  const built = expectBook(reply);
  console.log(built.tabs, built.changedSheetIds, built.toasts, built.warnings, built.unsaved);
  for (const tab of built.tabs) { const b = performance.now(); const v = viewOf(session, built, tab.name); console.log(tab.name, v.rows, v.columns, v.palette.length, v.links.length, v.notes.length, (performance.now() - b).toFixed(1)); }
});
