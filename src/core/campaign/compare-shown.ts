// The one comparison of a school's cells with what they showed before: at the last build, at its acceptance, at the closing.

import type { PartedFields } from '../programme/parted-fields.ts';
import { isRespelled } from './is-respelled.ts';
import { isKept, type KeptText, showKept } from './kept-text.ts';
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
  /** The school has no row or tab of the form any more. */
  readonly isGone?: true;
}

function isSame(kept: KeptText, { form, field, text, reading }: ShownCell, parted: PartedFields) {
  if (isKept(kept, text)) return true;
  if (typeof kept !== 'string' || reading === null) return false;
  return isRespelled(kept, reading, parted.get(form)?.has(field.key) === true);
}

/**
 * The cells of a school that say something else than was kept, in their order; the same number in another spelling is nothing
 * else. What was not kept, or is not in the table any more, is not compared; nothing is where nothing is known.
 */
export function compareShown(
  school: string,
  before: KeptRecord,
  cells: readonly ShownCell[],
  parted: PartedFields,
): readonly CellChange[] {
  if (before.kind !== 'known') return [];
  return cells.flatMap((shown): CellChange[] => {
    const { form, field, title, text, sheet, sheetId, cell } = shown;
    const kept = before.values.get(form)?.get(field.key);
    if (kept === undefined || isSame(kept, shown, parted)) return [];
    const inLine = field.column !== null;
    const after = text.trim();
    const change = { school, sheet, sheetId, cell, field: title, inLine, after };
    const gone = shown.reading === null ? ({ isGone: true } as const) : {};
    return [{ ...change, before: showKept(kept), ...gone }];
  });
}
