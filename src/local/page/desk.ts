// Opening, saving, and starting again: everything that concerns the workbook as a whole.

import type { Request } from '../browser/protocol.ts';
import { explainRefusal } from '../browser/refusal-words.ts';
import { captionOf, PANEL_FUNCTION, PREPARE_FUNCTION } from './addon-functions.ts';
import type { WorkerWay } from './exchange.ts';
import type { PageWords } from './page-words.ts';
import { Session } from './session.ts';

type OpenRequest = Extract<Request, { readonly kind: 'open' | 'new' }>;

/** What the desk needs of the page. */
export interface DeskSettings {
  readonly worker: WorkerWay;
  readonly words: PageWords;
  readonly userLocale: string;
  /** Hands a file to the person. */
  readonly download: (name: string, bytes: Uint8Array) => void;
}

/** One page: at most one workbook is open. */
export class Desk {
  readonly session: Session;
  readonly #settings: DeskSettings;
  /** What brings the workbook back as it was when opened or last saved. */
  #source: OpenRequest | null = null;
  #isStarting = false;

  constructor(settings: DeskSettings) {
    this.#settings = settings;
    this.session = new Session({
      worker: settings.worker,
      words: settings.words,
      onFault: (detail) => void this.#tellFault(detail),
    });
  }

  /** Whether another workbook may take the place of the open one: asks where something would be lost. */
  async mayLeave(): Promise<boolean> {
    const { book } = this.session.store.state;
    if (book?.unsaved !== true) return true;
    const { leave } = this.#settings.words;
    return this.#confirm(leave.title, leave.text(book.name));
  }

  async #confirm(title: string, text: string): Promise<boolean> {
    // «Нет» comes first: Enter alone loses nothing.
    const answer = await this.session.store.ask({ kind: 'alert', title, text, buttons: 'NO_YES' });
    return answer === 'YES';
  }

  /** Opens a file, then the panel beside it; a file that cannot be opened is refused with a sentence. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    const { userLocale, words } = this.#settings;
    const request: OpenRequest = { kind: 'open', name, bytes, userLocale };
    if (await this.#start(request, words.work.opening(name)))
      await this.#runIfThere(PANEL_FUNCTION);
  }

  /** Makes an empty workbook and goes on with «Подготовить таблицу…». */
  async create(): Promise<void> {
    const { userLocale, words } = this.#settings;
    const request: OpenRequest = { kind: 'new', name: words.start.blankName, userLocale };
    if (!(await this.#start(request, words.work.making))) return;
    await this.#runIfThere(PREPARE_FUNCTION);
    await this.#runIfThere(PANEL_FUNCTION);
  }

  async #start(request: OpenRequest, words: string): Promise<boolean> {
    const { store } = this.session;
    store.update((state) => ({ ...state, refusal: null }));
    const reply = await this.session.run(request, { words, stoppable: false });
    if (reply?.kind === 'opened') {
      this.#source = request;
      this.session.begin(reply.book);
      return true;
    }
    if (reply?.kind === 'refused')
      this.refuse(explainRefusal(request.name, reply.reason, this.#settings.words.language));
    return false;
  }

  /** Says why a file is not opened: on the start screen in its place, over an open book as a question with nothing to choose. */
  refuse(sentence: string): void {
    const { store } = this.session;
    store.update((state) => ({ ...state, refusal: sentence }));
    if (store.state.book === null) return;
    const { failed } = this.#settings.words;
    void store.ask({ kind: 'alert', title: failed, text: sentence, buttons: 'OK' });
  }

  async #runIfThere(functionName: string): Promise<void> {
    const menus = this.session.store.state.book?.menus ?? [];
    if (captionOf(menus, functionName) !== null) await this.session.menu(functionName);
  }

  /** Puts the .xlsx together and hands it to the person. */
  async save(): Promise<void> {
    const { words, userLocale, download } = this.#settings;
    const work = { words: words.work.saving, stoppable: false };
    const reply = await this.session.run({ kind: 'save' }, work);
    if (reply?.kind !== 'saved') return;
    this.#source = { kind: 'open', name: reply.name, bytes: reply.bytes, userLocale };
    this.session.take(reply.book, false);
    download(reply.name, reply.bytes);
    this.session.store.say(words.savedAs(reply.name));
    if (reply.leavesProtection) this.session.store.say(words.leavesProtection);
  }

  /** Ends long work on the person's word: the worker is started anew with the workbook as last opened or saved. */
  async stop(): Promise<void> {
    const { stop } = this.#settings.words;
    if (!(await this.#confirm(stop.title, stop.text))) return;
    if (this.session.store.state.work === null) return;
    await this.#startAgain();
    this.session.store.say(stop.done);
  }

  async #startAgain(): Promise<void> {
    this.#isStarting = true;
    this.#settings.worker.restart();
    if (this.#source !== null) {
      const { words } = this.#settings;
      await this.#start(this.#source, words.work.opening(this.#source.name));
      this.#isStarting = false;
      await this.#runIfThere(PANEL_FUNCTION);
    }
    this.#isStarting = false;
  }

  async #tellFault(detail: string): Promise<void> {
    // What was asked of the worker that was ended is rejected; that is no news.
    if (this.#isStarting) return;
    console.error(detail);
    const { fault } = this.#settings.words;
    const [firstLine = ''] = detail.split('\n');
    if (await this.#confirm(fault.title, fault.text(firstLine))) await this.#startAgain();
  }
}
