// Whether an indicator's parts were gathered from a table that has changed since.

import type { PanelState } from '../../src/addon/panel/panel.ts';
import type { Parts } from '../model/panel-model.ts';

/** False while the state shows the same figure and the same changes as when the parts came. */
export function isOld({ breakdown, state }: Parts, now: PanelState): boolean {
  if (state === now) return false;
  const { code } = breakdown.indicator;
  return describe(state, code) !== describe(now, code);
}

function describe(state: PanelState, code: string): string {
  const { indicators, changedSinceBuild, period, corrected } = state;
  const indicator = indicators.find((one) => one.code === code);
  return JSON.stringify([indicator, changedSinceBuild, period.changes, corrected]);
}
