// What names a finding on the screen.

import type { PanelFinding } from '../../src/addon/panel/panel.ts';

/** The server's key, with the place: equal values in two cells of a school are two findings. */
export function keyOfFinding({ key, sheet, cell }: PanelFinding): string {
  return `${key} ${sheet} ${cell}`;
}
