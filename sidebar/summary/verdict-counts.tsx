// How many indicators came to which verdict, by sign, word and colour.

import type { PanelState } from '../../src/addon/panel/panel.ts';
import { usePanel } from '../panel-context.ts';
import { VERDICT_LOOKS } from '../text/looks.ts';
import type { VerdictKind } from '../words/summary-words.ts';

export function VerdictCounts({ state: { verdicts } }: { readonly state: PanelState }) {
  const { words, show } = usePanel();
  if (verdicts === null) return null;
  const counts: readonly (readonly [VerdictKind, number])[] = [
    ['met', verdicts.met],
    ['missed', verdicts.missed],
    ['no-data', verdicts.noData],
    ['no-target', verdicts.noTarget],
  ];
  return (
    <section>
      <h2>{words.summary.verdicts}</h2>
      <ul class="verdicts">
        {counts.map(([kind, count]) => (
          <li key={kind} class={VERDICT_LOOKS[kind].tone}>
            <span class="sign" aria-hidden="true">
              {VERDICT_LOOKS[kind].sign}
            </span>
            <span class="word">{words.summary.verdict[kind]}</span>
            <span class="count">{show(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
