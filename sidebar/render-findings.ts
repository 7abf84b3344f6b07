// The section of findings: groups that open, each finding a button that leads to its cell.

import { buildElement } from './build-element.ts';
import type { PanelHandlers } from './panel-handlers.ts';
import type { FindingsView, FindingView, GroupView } from './panel-view.ts';
import type { Words } from './words.ts';

/** The findings with the buttons of the highlights above them; the buttons stay where there are none, to remove old ones. */
export function renderFindings(
  { sentence, groups }: FindingsView,
  highlights: readonly HTMLElement[],
  words: Words,
  handlers: PanelHandlers,
): HTMLElement {
  return buildElement('section', {}, [
    buildElement('h2', { text: words.findings }),
    buildElement('p', { className: 'lead', text: sentence }),
    buildElement(
      'div',
      { className: 'pair', attributes: { role: 'group', 'aria-label': words.highlights } },
      highlights,
    ),
    groups.length === 0 ? null : buildElement('p', { className: 'note', text: words.findingHint }),
    ...groups.map((group) => renderGroup(group, handlers)),
  ]);
}

function renderGroup(group: GroupView, handlers: PanelHandlers): HTMLElement {
  return buildElement('details', { className: `group ${group.severity}` }, [
    buildElement('summary', { key: group.key }, [
      buildElement('span', { className: 'chip', text: group.severityWord }),
      buildElement('span', { className: 'kind', text: ` ${group.kind}: ` }),
      buildElement('b', { className: 'count', text: group.count }),
      ...group.examples.map((text) => buildElement('span', { className: 'example', text })),
    ]),
    buildElement(
      'ul',
      {},
      group.findings.map((finding) => renderFinding(finding, handlers)),
    ),
    group.more === '' ? null : buildElement('p', { className: 'note', text: group.more }),
  ]);
}

function renderFinding(finding: FindingView, handlers: PanelHandlers): HTMLElement {
  const { key, sheet, cell, place, school, message, advice, state } = finding;
  const line = (className: string, text: string) =>
    text === '' ? null : buildElement('span', { className, text });
  const button = buildElement(
    'button',
    {
      key,
      className: 'finding',
      attributes: { type: 'button' },
      onClick: () => handlers.select(key, sheet, cell),
    },
    [
      line('place', place),
      line('chip', state),
      line('school', school),
      line('message', message),
      line('advice', advice),
    ],
  );
  return buildElement('li', {}, [button]);
}
