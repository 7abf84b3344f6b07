// How the cells of a form that are to be filled in look, and what is said where one of them is chosen.

import { sayHint } from '../../messages/words/form-words.ts';
import type { Field, FieldKind } from '../../programme/form.ts';
import type { Block, PlannedCheck } from '../../workbook/plan.ts';

/** What stands for a school that has none of the grades asked about. */
const NOT_APPLICABLE: readonly string[] = ['-', 'н/п'];

const ACCEPTED: Readonly<Record<FieldKind, PlannedCheck['accepts']>> = {
  count: 'whole',
  number: 'number',
  'labelled-count': 'anything',
  'named-counts': 'anything',
  share: 'anything',
  list: 'anything',
  text: 'anything',
};

/** The check of the cells of a field. */
export function planCheck(field: Field, block: Block): PlannedCheck {
  return { block, accepts: ACCEPTED[field.kind], words: NOT_APPLICABLE, help: sayHint(field) };
}

/** True for what is typed in words: kept as typed. */
export function isTyped({ kind }: Field): boolean {
  return ACCEPTED[kind] === 'anything';
}

function isAlike(one: PlannedCheck, other: PlannedCheck): boolean {
  return one.accepts === other.accepts && one.help === other.help;
}

/** The same checks with those joined that ask for the same in blocks of equal height side by side, or of equal width one below the other. */
export function joinChecks(checks: readonly PlannedCheck[]): readonly PlannedCheck[] {
  const joined: PlannedCheck[] = [];
  for (const check of checks) {
    const last = joined[joined.length - 1];
    const block = last === undefined ? null : joinBlocks(last.block, check.block);
    if (last !== undefined && block !== null && isAlike(last, check)) {
      joined[joined.length - 1] = { ...last, block };
    } else joined.push(check);
  }
  return joined;
}

function joinBlocks(first: Block, next: Block): Block | null {
  const isBeside =
    first.row === next.row &&
    first.rows === next.rows &&
    first.column + first.columns === next.column;
  if (isBeside) return { ...first, columns: first.columns + next.columns };
  const isBelow =
    first.column === next.column &&
    first.columns === next.columns &&
    first.row + first.rows === next.row;
  return isBelow ? { ...first, rows: first.rows + next.rows } : null;
}
