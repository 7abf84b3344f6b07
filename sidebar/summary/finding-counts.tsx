// How many findings are open, and the way to them.

import type { PanelState } from '../../src/addon/panel/panel.ts';
import { Button } from '../components/button.tsx';
import { tellFindings } from '../findings/tell-findings.ts';
import { usePanel } from '../panel-context.ts';

export function FindingCounts({ state }: { readonly state: PanelState }) {
  const { words, controller } = usePanel();
  return (
    <section data-landing="tab:findings">
      <h2>{words.common.tabs.findings}</h2>
      <p class="lead">{tellFindings(state, words)}</p>
      {state.findingsTotal === 0 ? null : (
        <Button
          focusKey="to findings"
          look="quiet"
          local
          onClick={() => controller.move({ tab: 'findings' })}
        >
          {words.summary.toFindings}
        </Button>
      )}
    </section>
  );
}
