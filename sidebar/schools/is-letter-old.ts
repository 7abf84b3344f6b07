// Whether a letter tells of findings that are no longer those of its school.

import type { PanelState } from '../../src/addon/panel/panel.ts';
import type { Letter } from '../model/panel-model.ts';

/** False while the school has the very findings that it had when the letter was prepared. */
export function isLetterOld({ school, state }: Letter, now: PanelState): boolean {
  return state !== now && describe(state, school) !== describe(now, school);
}

function describe({ findings }: PanelState, school: string): string {
  const own = findings.filter((finding) => finding.school === school);
  return JSON.stringify(own.map(({ key, state }) => [key, state]));
}
