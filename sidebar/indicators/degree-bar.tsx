// Actual against target as a small bar, with the same in words.

import type { PanelIndicator } from '../../src/addon/panel/panel.ts';
import { usePanel } from '../panel-context.ts';
import { measureDegree } from './measure-degree.ts';

export function DegreeBar({ degree, verdict }: Pick<PanelIndicator, 'degree' | 'verdict'>) {
  const { words, show } = usePanel();
  const view = measureDegree(degree);
  if (view === null) return null;
  const text = words.indicators.degree(show(view.percent));
  return (
    <div class="degree">
      <div class="bar small" aria-hidden="true">
        <span class={verdict === 'met' ? 'filled' : 'short'} style={{ width: `${view.width}%` }} />
      </div>
      <p class="note">{text}</p>
    </div>
  );
}
