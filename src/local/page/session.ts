// What the page does with an open workbook: asks the worker, one thing at a time, and keeps what is to be shown. No DOM.

import type { Area, BookView, Request, SheetView } from '../browser/protocol.ts';
import { BUILD_FUNCTION, captionOf, PANEL_FUNCTION, PROGRESS_FUNCTION } from './addon-functions.ts';
import type { FinalReply } from './exchange.ts';
import type { Place } from './grid/place.ts';
import type { PageWords } from './page-words.ts';
import type { CallOutcome } from './panel/call-outcome.ts';
import { PendingSelection } from './pending-selection.ts';
import { readProgress } from './progress.ts';
import { Runner, type RunnerSettings } from './runner.ts';
import {
  agePanel,
  hidePanel,
  isThere,
  jumpTo,
  type Known,
  leadsElsewhere,
  takeBook,
  type Work,
} from './session-state.ts';
import { SheetViews } from './sheet-views.ts';
import { Store } from './store.ts';

/** What a session needs of the page. */
export interface SessionSettings extends RunnerSettings {
  readonly words: PageWords;
}

/** One page's dealings with its worker. */
export class Session {
  readonly store = new Store();
  readonly words: PageWords;
  readonly #runner: Runner;
  readonly #views = new SheetViews();
  readonly #selected = new PendingSelection(() => void this.#tellSelection());
  #known: Known | null = null;
  #editsWaiting = 0;

  constructor(settings: SessionSettings) {
    this.#runner = new Runner(settings, this.store);
    this.words = settings.words;
  }

  /** The sheet as last seen; null where it has not come yet. */
  viewOf(sheetId: number): SheetView | null {
    return this.#views.get(sheetId);
  }

  /** Asks the worker when its turn comes. Null after a fault, of which the person is told. */
  run(request: Request, work: Work | null): Promise<FinalReply | null> {
    return this.#runner.run(request, work);
  }

  /** Begins with another book: nothing of the one before is kept. */
  begin(book: BookView): void {
    this.#views.clear();
    this.#known = null;
    this.#editsWaiting = 0;
    const hint = captionOf(book.menus, BUILD_FUNCTION) !== null;
    this.store.update((state) => ({ ...state, opened: state.opened + 1, refusal: null, hint }));
    this.take(book, true);
  }

  /** Takes over an answer. `follow`: the person goes where the add-on has gone. */
  take(book: BookView, follow: boolean): void {
    this.#views.forget(book.changedSheetIds);
    const elsewhere = follow && leadsElsewhere(book, this.#known);
    this.#known = { sheetId: book.activeSheetId, area: book.selection };
    const tabs = this.store.state.book?.tabs.length ?? book.tabs.length;
    this.store.update((state) => takeBook(state, book, elsewhere));
    if (book.tabs.length !== tabs) this.dismissHint();
    this.store.tell(book.toasts);
    for (const alert of book.alerts) void this.store.ask(alert);
    for (const warning of book.warnings) console.info(warning);
    this.#refresh();
  }

  /** Asks for the shown sheet where it has not come; not while edits wait, which would change it again. */
  #refresh(): void {
    const { sheetId, opened } = this.store.state;
    if (this.#views.get(sheetId) !== null) return;
    void this.#runner.queue.addFirst(async () => {
      const isIdle = () => this.#editsWaiting === 0 && this.store.state.opened === opened;
      if (this.#views.get(sheetId) !== null || !isIdle()) return;
      const view = await this.#runner.view(sheetId);
      if (view === null || !isIdle()) return;
      this.#views.put(view);
      this.store.update((state) => ({ ...state, views: state.views + 1 }));
    });
  }

  /** Shows another sheet. */
  activate(sheetId: number): void {
    this.store.update((state) => ({ ...state, sheetId }));
    this.#refresh();
  }

  /** Shows cells of a sheet, as a link does. */
  goTo(sheetId: number, area: Area): void {
    this.store.update((state) => jumpTo(state, sheetId, area));
    this.#refresh();
  }

  /** Notes what the person has selected; the worker hears of it when it rests, or before a script runs. */
  select(sheetId: number, area: Area): void {
    this.#selected.put({ sheetId, area });
  }

  async #tellSelection(): Promise<void> {
    const selected = this.#selected.take();
    if (selected === null || isThere(selected, this.#known)) return;
    const reply = await this.run({ kind: 'select', ...selected }, null);
    if (reply?.kind === 'done') this.take(reply.book, false);
  }

  /** What a person would edit in a cell; null where it cannot be told. */
  async contentOf(sheetId: number, place: Place): Promise<string | null> {
    if (this.store.state.work !== null) return null;
    const reply = await this.run({ kind: 'cell', sheetId, ...place }, null);
    return reply?.kind === 'cell' ? reply.text : null;
  }

  /** Whether cells may be edited now: what is typed into a table that is being written would be shown wrongly. */
  mayEdit(): boolean {
    const isFree = this.store.state.work === null;
    if (!isFree) this.store.say(this.words.work.editLater);
    return isFree;
  }

  async edit(
    sheetId: number,
    { row, column }: Place,
    texts: readonly (readonly string[])[],
  ): Promise<void> {
    this.#editsWaiting += 1;
    const request = { kind: 'edit', sheetId, row, column, texts, answers: [] } as const;
    const reply = await this.run(request, null);
    this.#editsWaiting = Math.max(0, this.#editsWaiting - 1);
    this.#views.forget([sheetId]);
    this.#settle(reply, false);
  }

  async undo(): Promise<void> {
    this.#settle(await this.run({ kind: 'undo' }, null), false);
  }

  #settle(reply: FinalReply | null, follow: boolean): void {
    if (reply === null || !('book' in reply)) {
      this.#refresh();
      return;
    }
    this.take(reply.book, follow);
    if (reply.kind !== 'failed') return;
    const { failed } = this.words;
    void this.store.ask({ kind: 'alert', title: failed, text: reply.message, buttons: 'OK' });
  }

  /** Runs an item of the menu. */
  async menu(functionName: string): Promise<void> {
    const caption = captionOf(this.store.state.book?.menus ?? [], functionName) ?? functionName;
    if (functionName !== PANEL_FUNCTION) this.dismissHint();
    void this.#tellSelection();
    const work = { words: this.words.work.running(caption.replace(/…$/, '')), stoppable: true };
    const panel = this.store.state.book?.sidebar?.number;
    const reply = await this.run({ kind: 'menu', functionName, answers: [] }, work);
    this.#settle(reply, true);
    if (reply?.kind === 'done') this.store.update((state) => agePanel(state, reply.book, panel));
  }

  /** A call of the panel. How far the work is, is known here: the worker itself would answer after it. */
  async call(name: string, args: readonly unknown[]): Promise<CallOutcome> {
    if (name === PROGRESS_FUNCTION && this.store.state.work !== null) {
      return { kind: 'value', value: readProgress(this.#runner.progress) };
    }
    void this.#tellSelection();
    const work = { words: this.words.work.panel, stoppable: true };
    const reply = await this.run({ kind: 'call', name, args, answers: [] }, work);
    if (reply === null) return { kind: 'failed', message: this.words.failed };
    if ('book' in reply) this.take(reply.book, true);
    if (reply.kind === 'failed') return { kind: 'failed', message: reply.message };
    return { kind: 'value', value: reply.kind === 'done' ? reply.result : null };
  }

  /** Opens the panel, or closes the one that is open. */
  togglePanel(): void {
    if (this.store.state.book?.sidebar == null) void this.menu(PANEL_FUNCTION);
    else void this.closePanel();
  }

  async closePanel(): Promise<void> {
    this.store.update(hidePanel);
    this.#settle(await this.run({ kind: 'close-sidebar' }, null), false);
  }

  dismissHint(): void {
    this.store.update((state) => (state.hint ? { ...state, hint: false } : state));
  }
}
