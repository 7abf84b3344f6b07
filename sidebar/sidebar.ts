// The panel: reads the table when it opens, runs one action at a time, shows what came of it.

import type { PanelAnswer, PanelProgress, PanelState } from '../src/addon/panel.ts';
import { buildView } from './build-view.ts';
import { formatFailure, formatProgress } from './format-message.ts';
import { keepPlace, markCurrent } from './keep-place.ts';
import { type MessagePage, type PanelMessage, showMessage } from './message-area.ts';
import { type PanelPage, renderPanel } from './render-panel.ts';
import { runCall } from './run-call.ts';
import { callServer } from './server.ts';
import { chooseWords, type PanelAction, type Words } from './words.ts';

const CALLS: Readonly<Record<PanelAction, () => Promise<PanelAnswer>>> = {
  read: () => callServer('panelRead'),
  build: () => callServer('panelBuild'),
  check: () => callServer('panelCheck'),
  highlight: () => callServer('panelHighlight', true),
  unhighlight: () => callServer('panelHighlight', false),
};

function findPart(id: string): HTMLElement {
  const part = document.getElementById(id);
  if (part === null) throw new Error(`sidebar.html has no #${id}`);
  return part;
}

const page: PanelPage = {
  head: findPart('head'),
  actions: findPart('actions'),
  body: findPart('body'),
};

const messages: MessagePage = {
  track: findPart('track'),
  trackDone: findPart('track-done'),
  status: findPart('status'),
  alert: findPart('alert'),
  dismiss: findPart('dismiss'),
};

let state: PanelState | null = null;
let words: Words = chooseWords('ru');
let busy = false;
/** The newest selection asked for; answers of older ones are not told. */
let selection = 0;

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function show(message: PanelMessage): void {
  showMessage(messages, message);
}

function render(): void {
  const view = state === null ? null : buildView(state, words);
  keepPlace(() => renderPanel(page, view, words, { run, select }));
  messages.dismiss.setAttribute('aria-label', words.dismiss);
  setBusy(busy);
}

/** aria-disabled and not `disabled`: a disabled button would drop the focus of a keyboard user. */
function setBusy(now: boolean): void {
  busy = now;
  document.body.setAttribute('aria-busy', String(now));
  for (const button of document.querySelectorAll('button')) {
    button.setAttribute('aria-disabled', String(now));
  }
}

async function run(action: PanelAction): Promise<void> {
  if (busy) return;
  setBusy(true);
  const tell = (progress: PanelProgress | null) =>
    show({ kind: 'running', text: formatProgress(action, progress, words), progress });
  tell(null);
  const outcome = await runCall({
    call: CALLS[action],
    readProgress: () => callServer('panelProgress'),
    onProgress: tell,
    wait,
  });
  setBusy(false);
  if (outcome.kind === 'unanswered') {
    show({ kind: 'failed', text: formatFailure(outcome.reason, words) });
  } else {
    take(outcome.answer);
  }
}

function take(answer: PanelAnswer): void {
  if (answer.kind === 'failed') {
    show({ kind: 'failed', text: answer.message });
    return;
  }
  state = answer.state;
  words = chooseWords(state.language);
  render();
  show({ kind: 'done', text: answer.message });
}

async function select(key: string, sheet: string, cell: string): Promise<void> {
  if (busy) return;
  selection += 1;
  const mine = selection;
  markCurrent(key);
  try {
    const answer = await callServer('panelSelect', sheet, cell);
    if (mine !== selection || busy) return;
    if (answer === null) show({ kind: 'none' });
    else take(answer);
  } catch (error) {
    if (mine !== selection || busy) return;
    const reason = error instanceof Error ? error.message : String(error);
    show({ kind: 'failed', text: formatFailure(reason, words) });
  }
}

messages.dismiss.addEventListener('click', () => {
  show({ kind: 'none' });
  // The button that had the focus is gone; the keyboard goes on from the first action.
  page.actions.querySelector('button')?.focus({ preventScroll: true });
});

render();
void run('read');
