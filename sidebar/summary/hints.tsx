// Whether schools are told at once how what they type is read.

import type { PanelState } from '../../src/addon/panel/panel.ts';
import { usePanel } from '../panel-context.ts';

export function Hints({ state: { hints } }: { readonly state: PanelState }) {
  const { words, busy, controller } = usePanel();
  const toggle = () => {
    if (!busy) void controller.run({ kind: 'hints', on: !hints });
  };
  return (
    <section>
      <h2>{words.summary.hints}</h2>
      <button
        type="button"
        role="switch"
        class="switch"
        data-key="hints"
        aria-checked={hints}
        aria-disabled={busy}
        aria-label={words.summary.hints}
        onClick={toggle}
      >
        <span class="knob" aria-hidden="true" />
        {hints ? words.summary.on : words.summary.off}
      </button>
      <p class="note">{words.summary.hintsExplained}</p>
    </section>
  );
}
