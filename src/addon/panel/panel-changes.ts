// Changed cells as the panel lists them.

import type { CellChange } from '../../core/campaign/compare-shown.ts';
import type { PanelChange, PanelChanges } from './panel.ts';

/** The panel names so many of them and tells how many there are. */
const MOST_CHANGES = 50;

function describeChange({ sheet, cell, school, field, before, after }: CellChange): PanelChange {
  return { sheet, cell, school, field, before, after };
}

/** The first of them, and the count of all. */
export function describeChanges(changes: readonly CellChange[]): PanelChanges {
  return { count: changes.length, first: changes.slice(0, MOST_CHANGES).map(describeChange) };
}
