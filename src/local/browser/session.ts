// The worker's mind: one workbook with the add-on over it, and an answer to each request of the page. No DOM, no worker.

import { cellAt } from '../services/cell-grid.ts';
import { readLocale } from '../services/locale.ts';
import { activate } from '../services/sheet-list.ts';
import { createWorkbook } from '../workbook/new-workbook.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import type { DeflateMethod } from '../xlsx/zip/deflate-method.ts';
import { buildBookView, buildMenus, namesFunction } from './build-book-view.ts';
import { buildSheetView } from './build-sheet-view.ts';
import { readCellText } from './cell-text.ts';
import { editBook, undoLastEdit } from './edit-book.ts';
import { type BookSettings, type OpenBook, openBook } from './open-book.ts';
import type { Reply, Request } from './protocol.ts';
import { replyFailed, runScript } from './run-script.ts';
import { chooseSavedName } from './saved-name.ts';
import { rememberWorkbook } from './workbook-memory.ts';

/** What a session is made of. `timeZone` is the person's; `deflate` packs and unpacks, by the library unless given. */
export interface SessionSettings extends BookSettings {
  readonly timeZone?: string;
  readonly deflate?: DeflateMethod;
}

/** See `createSession`. */
export interface Session {
  /** Answers one request. Throws on a fault of the host itself, and for a request that needs a workbook before there is one. */
  readonly answer: (request: Request) => Reply;
}

type OpenRequest = Extract<Request, { readonly kind: 'open' | 'new' }>;
type BookRequest = Exclude<Request, OpenRequest>;

/** Gives a session without a workbook; `open` and `new` replace the one that is open. */
export function createSession(settings: SessionSettings): Session {
  let book: OpenBook | null = null;
  return {
    answer: (request) => {
      if (request.kind === 'open' || request.kind === 'new') {
        const workbook = request.kind === 'open' ? read(settings, request) : create(request);
        if ('kind' in workbook) return workbook;
        if (settings.timeZone !== undefined) workbook.timeZone = settings.timeZone;
        book = openBook(settings, request.name, workbook, request.userLocale);
        return start(book);
      }
      if (book === null) throw new Error('No workbook is open.');
      return answerFor(book, request, settings);
    },
  };
}

function read(
  { deflate }: SessionSettings,
  { name, bytes }: Extract<Request, { kind: 'open' }>,
): Workbook | Extract<Reply, { kind: 'refused' }> {
  const given = deflate === undefined ? {} : { deflate };
  const result = readXlsx(bytes, { name: name.replace(/\.[^.]{1,5}$/, ''), ...given });
  return result.kind === 'ok' ? result.workbook : { kind: 'refused', reason: result.reason };
}

function create({ name, userLocale }: OpenRequest): Workbook {
  const locale = userLocale.toLowerCase().startsWith('en') ? 'en_US' : 'ru_RU';
  return createWorkbook({ name: name.replace(/\.[^.]{1,5}$/, ''), locale });
}

/** Runs onOpen; an add-on that fails there leaves a workbook without its menu, as on Google. */
function start(book: OpenBook): Reply {
  const reply = runScript(book, [], () => book.host.open());
  const ids = book.workbook.sheets.map(({ id }) => id);
  if (reply.kind === 'failed') {
    return {
      kind: 'opened',
      book: { ...reply.book, changedSheetIds: ids, warnings: [reply.message] },
    };
  }
  if (reply.kind === 'done')
    return { kind: 'opened', book: { ...reply.book, changedSheetIds: ids } };
  return { kind: 'opened', book: buildBookView(book, ids) };
}

function findSheet({ workbook }: OpenBook, id: number): Sheet | null {
  return workbook.sheets.find((sheet) => sheet.id === id) ?? null;
}

function answerFor(book: OpenBook, request: BookRequest, settings: SessionSettings): Reply {
  const { workbook, host, calculator } = book;
  switch (request.kind) {
    case 'view': {
      const sheet = findSheet(book, request.sheetId);
      return { kind: 'view', view: sheet && buildSheetView(workbook, sheet, calculator) };
    }
    case 'activate':
    case 'select': {
      const sheet = findSheet(book, request.sheetId);
      if (sheet !== null) activate(workbook, sheet);
      if (sheet !== null && request.kind === 'select') workbook.selection = request.area;
      return { kind: 'done', book: buildBookView(book, []), result: null };
    }
    case 'cell': {
      const sheet = findSheet(book, request.sheetId);
      const cell = sheet && cellAt(sheet, request.row, request.column);
      return {
        kind: 'cell',
        text: cell === null ? '' : readCellText(cell, readLocale(workbook.locale)),
      };
    }
    case 'edit':
      return editBook(book, request, settings.now?.() ?? new Date());
    case 'undo':
      return undoLastEdit(book);
    case 'menu': {
      if (!namesFunction(buildMenus(book), request.functionName)) {
        return replyFailed(book, rememberWorkbook(workbook), book.words.noItem);
      }
      return runScript(book, request.answers, () => {
        host.runItem(request.functionName);
        return null;
      });
    }
    case 'call':
      return runScript(book, request.answers, () => host.call(request.name, ...request.args));
    case 'close-sidebar':
      host.ui.sidebar = null;
      return { kind: 'done', book: buildBookView(book, []), result: null };
    case 'save': {
      const bytes = writeXlsx(workbook, settings.deflate);
      book.unsaved = false;
      return {
        kind: 'saved',
        book: buildBookView(book, []),
        name: chooseSavedName(book.name),
        bytes,
        leavesProtection: workbook.sheets.some(({ protections }) => protections.length > 0),
      };
    }
  }
}
