// A worker for the tests of the page: answers by a function, and remembers what it was asked.

import type { BookView, Reply, Request, SheetView } from '../../../src/local/browser/protocol.ts';
import { Desk } from '../../../src/local/page/desk.ts';
import type { WorkerWay } from '../../../src/local/page/exchange.ts';
import { RU_PAGE_WORDS } from '../../../src/local/page/ru-page-words.ts';
import { makeView } from './grid/sample-view.ts';

/** A book of two sheets with a menu. */
export function makeBook(changed: Partial<BookView> = {}): BookView {
  return {
    name: 'сбор.xlsx',
    tabs: [
      { id: 7, name: 'Сбор', hidden: false, colour: null },
      { id: 8, name: 'Школы', hidden: false, colour: null },
    ],
    activeSheetId: 7,
    selection: { row: 1, column: 1, rows: 1, columns: 1 },
    menus: [
      {
        caption: 'Сводка',
        entries: [
          { kind: 'item', caption: 'Построить сводку', functionName: 'buildSummary' },
          { kind: 'item', caption: 'Подготовить таблицу…', functionName: 'prepareTable' },
          { kind: 'item', caption: 'Открыть панель', functionName: 'openPanel' },
        ],
      },
    ],
    sidebar: null,
    changedSheetIds: [],
    toasts: [],
    alerts: [],
    warnings: [],
    unsaved: false,
    ...changed,
  };
}

/** What a worker answers by itself, where a test says nothing else. */
export function answerPlainly(request: Request): Reply {
  switch (request.kind) {
    case 'open':
    case 'new':
      return { kind: 'opened', book: makeBook({ changedSheetIds: [7, 8] }) };
    case 'view':
      return { kind: 'view', view: viewOf(request.sheetId) };
    case 'cell':
      return { kind: 'cell', text: '=1+1' };
    case 'save':
      return {
        kind: 'saved',
        book: makeBook(),
        name: 'сбор.svodka.xlsx',
        bytes: new Uint8Array([1, 2]),
        leavesProtection: false,
      };
    default:
      return { kind: 'done', book: makeBook(), result: 'ok' };
  }
}

function viewOf(id: number): SheetView {
  return makeView({ id });
}

/** A page over a fake worker. */
export interface FakePage {
  readonly desk: Desk;
  readonly asked: readonly Request[];
  readonly downloads: readonly string[];
  readonly restarts: () => number;
}

/** Makes it; `answer` may throw or give a promise. */
export function makePage(
  answer: (request: Request, told: (key: string, value: string) => void) => Reply | Promise<Reply>,
): FakePage {
  const asked: Request[] = [];
  const downloads: string[] = [];
  let restarts = 0;
  let endAll: (reason: Error) => void = () => undefined;
  const worker: WorkerWay = {
    ask: (request, onCached = () => undefined) => {
      asked.push(request);
      const ended = new Promise<never>((_resolve, reject) => {
        endAll = reject;
      });
      const answered = new Promise<Reply>((resolve) => resolve(answer(request, onCached)));
      return Promise.race([answered, ended]);
    },
    restart: () => {
      restarts += 1;
      endAll(new Error('The worker was ended.'));
    },
  };
  const desk = new Desk({
    worker,
    words: RU_PAGE_WORDS,
    userLocale: 'ru',
    download: (name) => downloads.push(name),
  });
  return { desk, asked, downloads, restarts: () => restarts };
}

/** Lets everything that is under way go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}
