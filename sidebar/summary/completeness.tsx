// How many schools have filled in their rows, as a bar with its words, and who owes a report.

import type { PanelState } from '../../src/addon/panel/panel.ts';
import { usePanel } from '../panel-context.ts';
import { buildCompleteness, type CompletenessView } from './build-completeness.ts';
import { Debtors } from './debtors.tsx';

export function Completeness({ state }: { readonly state: PanelState }) {
  const { words } = usePanel();
  if (state.completeness === null) return null;
  const view = buildCompleteness(state.completeness, words);
  return (
    <section>
      <h2>{words.summary.completeness}</h2>
      <p class="lead">{view.sentence}</p>
      <Bar view={view} />
      {view.notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      {view.debtors === '' ? null : <Debtors title={view.debtors} text={state.debtorsText} />}
    </section>
  );
}

function Bar({ view: { fills, label } }: { readonly view: CompletenessView }) {
  if (fills.length === 0) return null;
  return (
    <>
      <div class="bar" role="img" aria-label={label}>
        {fills.map(({ kind, percent }) => (
          <span key={kind} class={`fill ${kind}`} style={{ width: `${percent}%` }} />
        ))}
      </div>
      <ul class="legend">
        {fills.map(({ kind, word, count }) => (
          <li key={kind}>
            <span class={`swatch ${kind}`} aria-hidden="true" />
            {`${word} ${count}`}
          </li>
        ))}
      </ul>
    </>
  );
}
