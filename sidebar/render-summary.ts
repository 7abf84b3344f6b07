// The sections of the summary: completeness with the debtors, verdict counts, the missed indicators.

import { buildElement } from './build-element.ts';
import type {
  CompletenessView,
  DebtorsView,
  FillView,
  MissedView,
  PanelView,
  VerdictView,
} from './panel-view.ts';
import type { Words } from './words.ts';

/** The bar with its words and numbers, and who owes a report; null where completeness is not known. */
export function renderCompleteness(
  { completeness, debtors }: PanelView,
  words: Words,
): HTMLElement | null {
  if (completeness === null) return null;
  return buildElement('section', {}, [
    buildElement('h2', { text: words.completeness }),
    buildElement('p', { className: 'lead', text: completeness.sentence }),
    ...(completeness.fills.length === 0 ? [] : renderBar(completeness)),
    ...completeness.notes.map((text) => buildElement('p', { className: 'note', text })),
    debtors === null ? null : renderDebtors(debtors),
  ]);
}

function renderBar({ fills, label }: CompletenessView): readonly HTMLElement[] {
  const bar = buildElement('div', {
    className: 'bar',
    attributes: { role: 'img', 'aria-label': label },
  });
  for (const { kind, percent } of fills) {
    const part = buildElement('span', { className: `fill ${kind}` });
    part.style.width = `${percent}%`;
    bar.append(part);
  }
  return [bar, buildElement('ul', { className: 'legend' }, fills.map(renderLegend))];
}

function renderLegend({ kind, word, count }: FillView): HTMLElement {
  return buildElement('li', {}, [
    buildElement('span', { className: `swatch ${kind}`, attributes: { 'aria-hidden': 'true' } }),
    buildElement('span', { text: `${word} ${count}` }),
  ]);
}

function renderDebtors({ title, schools }: DebtorsView): HTMLElement {
  return buildElement('details', {}, [
    buildElement('summary', { key: 'debtors', text: title }),
    buildElement(
      'ul',
      { className: 'schools' },
      schools.map((text) => buildElement('li', { text })),
    ),
  ]);
}

/** How many indicators came to which verdict, by sign, word and colour; null for none. */
export function renderVerdicts(verdicts: readonly VerdictView[], words: Words): HTMLElement | null {
  if (verdicts.length === 0) return null;
  const rows = verdicts.map(({ kind, sign, word, count }) =>
    buildElement('li', { className: kind }, [
      buildElement('span', {
        className: 'sign',
        text: sign,
        attributes: { 'aria-hidden': 'true' },
      }),
      buildElement('span', { className: 'word', text: word }),
      buildElement('span', { className: 'count', text: count }),
    ]),
  );
  return buildElement('section', {}, [
    buildElement('h2', { text: words.verdicts }),
    buildElement('ul', { className: 'verdicts' }, rows),
  ]);
}

/** The indicators that miss their targets, with what is lacking; null for none. */
export function renderMissed(missed: readonly MissedView[], words: Words): HTMLElement | null {
  if (missed.length === 0) return null;
  return buildElement('section', {}, [
    buildElement('h2', { text: words.missed }),
    buildElement(
      'ul',
      {},
      missed.map((one) => renderMissedOne(one, words)),
    ),
  ]);
}

function renderMissedOne(
  { code, title, target, actual, gap }: MissedView,
  words: Words,
): HTMLElement {
  return buildElement('li', {}, [
    buildElement('p', { className: 'indicator' }, [
      buildElement('b', { text: code }),
      buildElement('span', { text: ` ${title}` }),
    ]),
    buildElement('dl', {}, [
      buildElement('dt', { text: words.target }),
      buildElement('dd', { text: target }),
      buildElement('dt', { text: words.actual }),
      buildElement('dd', { text: actual }),
    ]),
    gap === '' ? null : buildElement('p', { className: 'gap', text: `— ${gap}` }),
  ]);
}
