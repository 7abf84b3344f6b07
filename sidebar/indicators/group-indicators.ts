// Indicators under their tasks, with how many are met and missed.

import type { PanelIndicator, PanelState } from '../../src/addon/panel/panel.ts';

export interface TaskGroup {
  /** '' for indicators whose task is not listed. */
  readonly number: string;
  readonly title: string;
  readonly met: number;
  readonly missed: number;
  readonly indicators: readonly PanelIndicator[];
}

/** One group per task that has indicators, in the tasks' order; what belongs to none comes last. */
export function groupIndicators({
  tasks,
  indicators,
}: Pick<PanelState, 'tasks' | 'indicators'>): readonly TaskGroup[] {
  const numbers = new Set(tasks.map(({ number }) => number));
  const groups = [
    ...tasks.map((task) => ({
      ...task,
      indicators: indicators.filter((one) => one.task === task.number),
    })),
    { number: '', title: '', indicators: indicators.filter(({ task }) => !numbers.has(task)) },
  ];
  return groups
    .filter((group) => group.indicators.length > 0)
    .map((group) => ({
      ...group,
      met: countVerdict(group.indicators, 'met'),
      missed: countVerdict(group.indicators, 'missed'),
    }));
}

function countVerdict(
  indicators: readonly PanelIndicator[],
  wanted: PanelIndicator['verdict'],
): number {
  return indicators.filter(({ verdict }) => verdict === wanted).length;
}
