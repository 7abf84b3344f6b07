// Keeps what is shown and tells those who show it; asks the person one question after another.

import type { Answer, ShownQuestion, Toast } from '../browser/protocol.ts';
import { noticesOf, type SessionState, START_STATE } from './session-state.ts';

interface Asked {
  readonly question: ShownQuestion;
  readonly resolve: (answer: Answer) => void;
}

/** More toasts than these would cover the table. */
const MOST_NOTICES = 3;

/** The state of the page. */
export class Store {
  #state: SessionState = START_STATE;
  #notices = 0;
  readonly #listeners = new Set<() => void>();
  readonly #asked: Asked[] = [];

  get state(): SessionState {
    return this.#state;
  }

  /** Hears of every change; gives how to stop hearing. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  update(change: (state: SessionState) => SessionState): void {
    const next = change(this.#state);
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }

  /** Shows toasts. Those under a title take the place of earlier ones under it, as on Google: the last word counts. */
  tell(toasts: readonly Toast[]): void {
    if (toasts.length === 0) return;
    const added = noticesOf(toasts, () => {
      this.#notices += 1;
      return this.#notices;
    });
    const replaces = (title: string) => title !== '' && added.some((one) => one.title === title);
    this.update((state) => ({
      ...state,
      notices: [...state.notices.filter(({ title }) => !replaces(title)), ...added].slice(
        -MOST_NOTICES,
      ),
    }));
  }

  /** Tells one sentence of the page itself; the same sentence twice is shown once. */
  say(text: string): void {
    if (this.#state.notices.some((notice) => notice.text === text)) return;
    this.tell([{ text, title: '', seconds: null }]);
  }

  dismiss(id: number): void {
    this.update((state) => ({
      ...state,
      notices: state.notices.filter((notice) => notice.id !== id),
    }));
  }

  /** Asks the person, after what was asked before; the answer comes when they have chosen. */
  ask(question: ShownQuestion): Promise<Answer> {
    return new Promise((resolve) => {
      this.#asked.push({ question, resolve });
      this.#showFirst();
    });
  }

  /** Takes the answer to the question that is shown. */
  answer(answer: Answer): void {
    const asked = this.#asked.shift();
    this.#showFirst();
    asked?.resolve(answer);
  }

  #showFirst(): void {
    const question = this.#asked[0]?.question ?? null;
    this.update((state) => (state.question === question ? state : { ...state, question }));
  }
}
