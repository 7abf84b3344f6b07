// The one place where the panel speaks: what is being done, what is done, what failed.

import type { PanelProgress } from '../src/addon/panel.ts';

/** The parts of the message area in sidebar.html. */
export interface MessagePage {
  readonly track: HTMLElement;
  readonly trackDone: HTMLElement;
  readonly status: HTMLElement;
  readonly alert: HTMLElement;
  readonly dismiss: HTMLElement;
}

/** `none` says nothing; the track is shown only while something runs. */
export type PanelMessage =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly text: string; readonly progress: PanelProgress | null }
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string };

/** Shows a message in place of the one before; a `done` with '' says nothing. */
export function showMessage(page: MessagePage, message: PanelMessage): void {
  const failed = message.kind === 'failed';
  const text = message.kind === 'none' ? '' : message.text;
  say(page.status, failed ? '' : text);
  say(page.alert, failed ? text : '');
  page.dismiss.hidden = message.kind === 'running' || text === '';
  page.track.hidden = message.kind !== 'running';
  const progress = message.kind === 'running' ? message.progress : null;
  const share = progress === null || progress.steps === 0 ? 0 : progress.step / progress.steps;
  page.trackDone.style.width = `${share * 100}%`;
}

/** An unchanged sentence is not set again: a screen reader would read it twice. */
function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
