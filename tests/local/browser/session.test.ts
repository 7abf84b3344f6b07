// The session over the example and the built add-on: what the page can ask for, from the file dropped to the file saved.

import { unzipSync } from 'fflate';
import type { Reply } from '../../../src/local/browser/protocol.ts';
import type { Session } from '../../../src/local/browser/session.ts';
import { readByOther } from '../xlsx/other-reader.ts';
import { ask, builtSession, expectBook, open, readExample, viewOf } from './open-session.ts';

const EXAMPLE = 'kemerovo-city-2023.xlsx';
const bytes = readExample(EXAMPLE);

function openExample(): Session {
  const session = builtSession();
  expectBook(open(session, EXAMPLE, bytes));
  return session;
}

function save(session: Session): Extract<Reply, { kind: 'saved' }> {
  const reply = session.answer({ kind: 'save' });
  if (reply.kind !== 'saved') throw new Error(reply.kind);
  return reply;
}

const call = (session: Session, name: string, ...args: unknown[]) =>
  session.answer({ kind: 'call', name, args, answers: [] });

describe('open', () => {
  test('gives the tabs, the add-on’s menu and no panel, and nothing is unsaved', () => {
    const book = expectBook(open(builtSession(), EXAMPLE, bytes));

    expect(book.name).toBe(EXAMPLE);
    expect(book.tabs.map(({ name }) => name)).toEqual(['О сборе', 'Сбор 2023', 'Школы', 'Факты']);
    expect(book.menus.map(({ caption }) => caption)).toEqual(['Сводка']);
    expect(book.menus[0]?.entries[0]).toEqual({
      kind: 'item',
      caption: 'Построить сводку',
      functionName: 'buildSummary',
    });
    expect(book.sidebar).toBeNull();
    expect(book.unsaved).toBe(false);
    expect(book.warnings).toEqual([]);
  });

  test('speaks English to whose locale is English', () => {
    const session = builtSession();
    const reply = session.answer({ kind: 'open', name: 'a.xlsx', bytes, userLocale: 'en-GB' });

    expect(JSON.stringify(expectBook(reply).menus)).toContain('Build summary');
  });

  test.each([
    ['not-xlsx', new TextEncoder().encode('<html>')],
    ['damaged', bytes.subarray(0, bytes.length / 2)],
    ['old-xls', oldFile('Workbook')],
    ['encrypted', oldFile('EncryptedPackage')],
  ])('refuses what is %s and keeps what was open', (reason, damaged) => {
    const session = openExample();

    expect(open(session, 'x.xlsx', damaged)).toMatchObject({
      kind: 'refused',
      reason: { kind: reason },
    });
    expect(save(session).name).toBe('kemerovo-city-2023.svodka.xlsx');
  });

  test('throws for everything that needs a workbook before there is one', () => {
    expect(() => builtSession().answer({ kind: 'save' })).toThrow('No workbook is open.');
  });
});

/** The head of an old Office file that holds a stream of that name. */
function oldFile(stream: string): Uint8Array {
  return Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0, 0],
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
}

describe('new', () => {
  test('is an empty table in which the add-on prepares a collection', () => {
    const session = builtSession();
    const book = ask(session, { kind: 'new', name: 'Новая.xlsx', userLocale: 'ru' });
    expect(book.tabs.map(({ name }) => name)).toEqual(['Лист1']);

    const asked = session.answer({ kind: 'menu', functionName: 'prepareTable', answers: [] });

    expect(asked.kind).toBe('question');
  });
});

describe('save', () => {
  test('of an untouched file gives every part byte for byte', () => {
    const { name, bytes: saved, book } = save(openExample());

    expect(name).toBe('kemerovo-city-2023.svodka.xlsx');
    expect(unzipSync(saved)).toEqual(unzipSync(bytes));
    expect(book.unsaved).toBe(false);
  });

  test('after a build has our sheets for another library too, and the schools’ sheet byte for byte', async () => {
    const session = openExample();
    const built = expectBook(call(session, 'panelBuild'));
    expect(built.unsaved).toBe(true);
    expect(built.changedSheetIds).toHaveLength(built.tabs.length - 4);

    const { bytes: saved, book } = save(session);
    const read = await readByOther(saved);
    const before = unzipSync(bytes);
    const after = unzipSync(saved);
    const sheets = Object.keys(before).filter((part) => part.startsWith('xl/worksheets/sheet'));

    expect(book.unsaved).toBe(false);
    expect(read.sheets.map(({ name }) => name)).toEqual(built.tabs.map(({ name }) => name));
    expect(sheets.length).toBeGreaterThan(3);
    for (const part of sheets) expect(after[part]).toEqual(before[part]);
  });

  test('a saved file opens again with its sheets, and keeps its name', () => {
    const session = openExample();
    expectBook(call(session, 'panelBuild'));
    const { name, bytes: saved } = save(session);
    const again = builtSession();
    const book = expectBook(open(again, name, saved));

    expect(book.tabs.map((tab) => tab.name)).toContain('Сводка 2023');
    expect(save(again).name).toBe(name);
  });
});

describe('view', () => {
  const session = openExample();
  const book = ask(session, { kind: 'select', sheetId: 12, area: at(3, 1) });
  const view = viewOf(session, book, 'Сбор 2023');

  test('shows the headings of two levels, merged and frozen, and the rows of schools as typed', () => {
    expect(view.frozenRows).toBe(4);
    expect(view.merges.length).toBeGreaterThan(0);
    expect(view.texts.slice(0, 4).flat().join(' ')).toMatch(/организаци|школ/i);
    expect(view.texts.flat()).toContain('ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1');
    expect(view.palette[view.looks[2]?.[0] ?? 0]?.bold).toBe(true);
  });

  test('has as many sizes as it has columns and rows, and room to go on', () => {
    expect(view.columnWidths).toHaveLength(view.columns);
    expect(view.rowHeights).toHaveLength(view.rows);
    expect(view.rows).toBeGreaterThan(view.texts.filter((line) => line.length > 0).length + 10);
    expect(Math.min(...view.columnWidths)).toBeGreaterThan(0);
  });

  test('survives being sent to the page', () => {
    expect(structuredClone(view)).toEqual(view);
  });

  test('of a sheet that is not there is null', () => {
    expect(session.answer({ kind: 'view', sheetId: 999 })).toEqual({ kind: 'view', view: null });
  });

  test('of our sheets has links that lead to the schools’ cells', () => {
    const built = expectBook(call(session, 'panelBuild'));
    const findings = viewOf(session, built, 'Замечания');

    expect(findings.links.map(({ target }) => target)).toContainEqual({
      kind: 'cell',
      sheetId: 12,
      cell: expect.stringMatching(/^[A-Z]+\d+$/),
    });
  });
});

function at(row: number, column: number) {
  return { row, column, rows: 1, columns: 1 };
}

describe('highlights', () => {
  test('are painted by rules whose formula always holds, and gone when they are taken away', () => {
    const session = openExample();
    const sheet = 'Сбор 2023';
    const before = viewOf(session, expectBook(call(session, 'panelRead')), sheet);
    const shown = expectBook(call(session, 'panelHighlight', true));
    const marked = viewOf(session, shown, sheet);
    const hidden = expectBook(call(session, 'panelHighlight', false));

    expect(shown.changedSheetIds).toContain(12);
    expect(marked.looks).not.toEqual(before.looks);
    expect(marked.texts).toEqual(before.texts);
    expect(viewOf(session, hidden, sheet).looks).toEqual(before.looks);
  });
});

describe('menu', () => {
  test('runs the function that an item names, and shows its toast once', () => {
    const session = openExample();
    const built = ask(session, { kind: 'menu', functionName: 'buildSummary', answers: [] });

    expect(built.toasts.map(({ text }) => text).join()).toContain('Сводка 2023');
    expect(ask(session, { kind: 'activate', sheetId: 12 }).toasts).toEqual([]);
  });

  test('opens the panel, the same until it is opened again, and closes it', () => {
    const session = openExample();
    const openPanel = { kind: 'menu', functionName: 'openPanel', answers: [] } as const;
    const first = ask(session, openPanel).sidebar;
    const same = ask(session, { kind: 'activate', sheetId: 12 }).sidebar;
    const second = ask(session, openPanel).sidebar;

    expect(first?.html).toContain('<script>');
    expect(same?.number).toBe(first?.number);
    expect(second?.number).not.toBe(first?.number);
    expect(ask(session, { kind: 'close-sidebar' }).sidebar).toBeNull();
  });

  test('refuses a function that no item names', () => {
    expect(
      openExample().answer({ kind: 'menu', functionName: 'commandBuild', answers: [] }).kind,
    ).toBe('failed');
  });

  test('tells an alert with nothing to choose once, without asking', () => {
    const session = openExample();
    const book = ask(session, { kind: 'menu', functionName: 'showAbout', answers: [] });

    expect(book.alerts).toHaveLength(1);
    expect(book.alerts[0]?.buttons).toBe('OK');
    expect(ask(session, { kind: 'activate', sheetId: 12 }).alerts).toEqual([]);
  });
});

describe('call', () => {
  test('gives what the panel gets from the server', () => {
    const reply = call(openExample(), 'panelRead');

    expect(reply).toMatchObject({ kind: 'done', result: { kind: 'done' } });
  });

  test('fails for a function that the add-on does not offer', () => {
    expect(call(openExample(), 'startProgram_')).toMatchObject({
      kind: 'failed',
      message: 'google.script.run.startProgram_ is not a function',
    });
  });
});
