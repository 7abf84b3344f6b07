// The view → the page: head, buttons and the sections, each drawn anew.

import { buildButton, buildElement } from './build-element.ts';
import type { PanelHandlers } from './panel-handlers.ts';
import type { PanelView } from './panel-view.ts';
import { renderFindings } from './render-findings.ts';
import { renderCompleteness, renderMissed, renderVerdicts } from './render-summary.ts';
import type { PanelAction, Words } from './words.ts';

/** The parts of sidebar.html that are drawn. */
export interface PanelPage {
  readonly head: HTMLElement;
  readonly actions: HTMLElement;
  readonly body: HTMLElement;
}

/** Draws the buttons and, once a state is known, all sections; `view` null while nothing has been read. */
export function renderPanel(
  page: PanelPage,
  view: PanelView | null,
  words: Words,
  handlers: PanelHandlers,
): void {
  document.documentElement.lang = words.language;
  page.head.replaceChildren(...renderHead(view, words));
  page.actions.replaceChildren(
    renderAction('build', 'primary', words, handlers),
    renderAction('check', 'secondary', words, handlers),
    renderAction('read', 'quiet', words, handlers),
  );
  page.body.replaceChildren(...(view === null ? [] : renderBody(view, words, handlers)));
}

function renderAction(
  action: PanelAction,
  className: string,
  words: Words,
  handlers: PanelHandlers,
): HTMLElement {
  return buildButton(action, className, words.actions[action], () => handlers.run(action));
}

function renderHead(view: PanelView | null, words: Words): readonly HTMLElement[] {
  const title = buildElement('h1', { text: view?.title ?? words.title });
  if (view === null || view.period === '') return [title];
  return [title, buildElement('p', { className: 'stamp', text: `${view.period}. ${view.stamp}.` })];
}

function renderBody(
  view: PanelView,
  words: Words,
  handlers: PanelHandlers,
): readonly HTMLElement[] {
  const highlights = [
    renderAction('highlight', 'secondary', words, handlers),
    renderAction('unhighlight', 'secondary', words, handlers),
  ];
  const sections = [
    view.problem === null ? null : buildElement('p', { className: 'problem', text: view.problem }),
    renderCompleteness(view, words),
    renderVerdicts(view.verdicts, words),
    renderMissed(view.missed, words),
    view.findings === null ? null : renderFindings(view.findings, highlights, words, handlers),
  ];
  return sections.filter((section) => section !== null);
}
