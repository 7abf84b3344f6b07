// The one comparison of a school's cells with what they showed before: at the last build, at its acceptance, at the closing.

import { isKept, showKept } from './kept-text.ts';
import type { KeptRecord } from './kept-values.ts';
import type { ShownCell } from './shown-cells.ts';

/** A school's cell that is not what it was. */
export interface CellChange {
  readonly school: string;
  /** Where it stands now. */
  readonly sheet: string;
  readonly sheetId: number;
  readonly cell: string;
  readonly field: string;
  /** True for a line of a form, see Finding. */
  readonly inLine: boolean;
  /** As the cell showed, '' for blank. */
  readonly before: string;
  readonly after: string;
}

/**
 * The cells of a school that show something else than was kept, in their order. What was not kept, or is not in the table any more, is not
 * compared; nothing is where nothing is known.
 */
export function compareShown(
  school: string,
  before: KeptRecord,
  cells: readonly ShownCell[],
): readonly CellChange[] {
  if (before.kind !== 'known') return [];
  return cells.flatMap(({ form, field, title, text, sheet, sheetId, cell }): CellChange[] => {
    const kept = before.values.get(form)?.get(field.key);
    if (kept === undefined || isKept(kept, text)) return [];
    const inLine = field.column !== null;
    const after = text.trim();
    return [{ school, sheet, sheetId, cell, field: title, inLine, before: showKept(kept), after }];
  });
}
