// The tab «Сводка»: what to do next, how complete the table is, how the indicators stand, the period.

import type { PanelState } from '../../src/addon/panel/panel.ts';
import { Button } from '../components/button.tsx';
import { usePanel } from '../panel-context.ts';
import { ChangedWarning } from './changed-warning.tsx';
import { Completeness } from './completeness.tsx';
import { FindingCounts } from './finding-counts.tsx';
import { Highlights } from './highlights.tsx';
import { Hints } from './hints.tsx';
import { Period } from './period.tsx';
import { VerdictCounts } from './verdict-counts.tsx';

export function SummaryTab({ state }: { readonly state: PanelState }) {
  const { words, controller } = usePanel();
  return (
    <>
      <ChangedWarning state={state} />
      <div class="stack">
        <Button
          focusKey="build"
          look="primary"
          onClick={() => void controller.run({ kind: 'build' })}
        >
          {words.summary.build}
        </Button>
        <Button focusKey="check" onClick={() => void controller.run({ kind: 'check' })}>
          {words.summary.check}
        </Button>
      </div>
      <Completeness state={state} />
      <VerdictCounts state={state} />
      <FindingCounts state={state} />
      <Highlights />
      <Period state={state} />
      <Hints state={state} />
    </>
  );
}
