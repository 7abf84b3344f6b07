// The frame of the panel: sandboxed, without the page's origin, so that it can reach neither the page nor the workbook but
// by messages.

import { assertNever } from '../assert-never.ts';
import type { CallOutcome } from './call-outcome.ts';
import { addShim, type FrameMessage, type PageMessage } from './panel-shim.ts';
import { readFrameMessage } from './read-frame-message.ts';

/** What the panel asks of the page. */
export interface PanelEvents {
  readonly onCall: (name: string, args: readonly unknown[]) => Promise<CallOutcome>;
  readonly onClose: () => void;
  readonly onFocusGrid: () => void;
  readonly onNextRegion: (back: boolean) => void;
  readonly onFile: (file: File) => void;
}

/** Letters and digits that no other panel has. */
function makeNonce(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return [...numbers].map((number) => number.toString(36)).join('');
}

/** A frame for one panel at a time. */
export class PanelFrame {
  readonly element = document.createElement('iframe');
  readonly #events: PanelEvents;
  readonly #listen = (event: MessageEvent<unknown>) => this.#hear(event);
  #nonce = makeNonce();
  #life = '';

  constructor(title: string, events: PanelEvents) {
    this.#events = events;
    this.element.className = 'panel-frame';
    this.element.title = title;
    this.element.setAttribute('sandbox', 'allow-scripts allow-downloads allow-modals');
    this.element.allow = 'clipboard-write';
    window.addEventListener('message', this.#listen);
  }

  /** Shows a panel's page; whatever was shown before is gone with its calls. */
  show(title: string, html: string): void {
    this.#nonce = makeNonce();
    this.#life = '';
    this.element.title = title;
    this.element.srcdoc = addShim(html, this.#nonce);
  }

  /** Hears no more. */
  end(): void {
    window.removeEventListener('message', this.#listen);
  }

  #hear({ source, data }: MessageEvent<unknown>): void {
    if (source === null || source !== this.element.contentWindow) return;
    const letter = readFrameMessage(data, this.#nonce);
    if (letter === null) return;
    if (letter.message.kind === 'hello') this.#life = letter.life;
    if (letter.life === this.#life) this.#act(letter.message);
  }

  #act(message: FrameMessage): void {
    switch (message.kind) {
      case 'hello':
        break;
      case 'call':
        void this.#call(message.number, message.name, message.args);
        break;
      case 'close':
        this.#events.onClose();
        break;
      case 'focus-grid':
        this.#events.onFocusGrid();
        break;
      case 'next-region':
        this.#events.onNextRegion(message.back);
        break;
      case 'file':
        this.#events.onFile(message.file);
        break;
      default:
        assertNever(message);
    }
  }

  async #call(number: number, name: string, args: readonly unknown[]): Promise<void> {
    const asked = { nonce: this.#nonce, life: this.#life };
    const outcome = await this.#events.onCall(name, args);
    // The frame was reloaded or shows another panel: nobody waits for this any more.
    if (asked.nonce !== this.#nonce || asked.life !== this.#life) return;
    const message: PageMessage =
      outcome.kind === 'value'
        ? { kind: 'value', number, value: outcome.value }
        : { kind: 'failed', number, message: outcome.message };
    // Its origin is opaque, so that no other target can be named; the nonce is in both.
    this.element.contentWindow?.postMessage({ ...message, ...asked }, '*');
  }
}
