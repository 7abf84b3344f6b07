// The tab «Показатели»: by task, each with what it comes to and what it is made of.

import { useMemo } from 'preact/hooks';
import type { PanelState } from '../../src/addon/panel/panel.ts';
import { usePanel } from '../panel-context.ts';
import { groupIndicators, type TaskGroup } from './group-indicators.ts';
import { IndicatorItem } from './indicator-item.tsx';

export function IndicatorsTab({ state }: { readonly state: PanelState }) {
  const { words } = usePanel();
  const { tasks, indicators } = state;
  const groups = useMemo(() => groupIndicators({ tasks, indicators }), [tasks, indicators]);
  if (groups.length === 0) return <p>{words.indicators.none}</p>;
  return (
    <>
      <p class="note">{words.indicators.hint}</p>
      {groups.map((group) => (
        <Task key={group.number} group={group} state={state} />
      ))}
    </>
  );
}

interface TaskProps {
  readonly group: TaskGroup;
  readonly state: PanelState;
}

function Task({ group, state }: TaskProps) {
  const { words, show } = usePanel();
  const name =
    group.number === ''
      ? words.indicators.otherTask
      : `${words.indicators.task(group.number)}. ${group.title}`;
  return (
    <section>
      <h2>{name}</h2>
      <p class="note">{words.indicators.taskCounts(show(group.met), show(group.missed))}</p>
      <ul>
        {group.indicators.map((indicator) => (
          <IndicatorItem key={indicator.code} indicator={indicator} state={state} />
        ))}
      </ul>
    </section>
  );
}
