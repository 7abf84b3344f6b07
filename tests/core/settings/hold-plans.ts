// What a spreadsheet holds and shows of planned settings sheets, so that they can be read back.

import { escapeText } from '../../../src/core/workbook/escape-text.ts';
import type { SheetPlan } from '../../../src/core/workbook/plan.ts';
import type {
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../../src/core/workbook/snapshot.ts';
import { buildSheet } from '../reading/build-workbook.ts';
import { showPlan } from '../reporting/written-sheet.ts';

/**
 * `texts`: every text stays one; `numbers`: what looks like a number is held as one, as if typed; `apostrophes`: the sign
 * that protects a text from being a formula is not taken off, as in some spreadsheets.
 */
export type Holding = 'texts' | 'numbers' | 'apostrophes';

/** Texts that a person would have typed as numbers, where the number shows the very same. */
const TYPED_NUMBER = /^(?:0|-?[1-9]\d{0,8})(?:,\d{0,3}[1-9])?$/;

function holdValue(value: null | string | number, holding: Holding): CellValue {
  if (typeof value !== 'string') return value;
  if (holding === 'numbers' && TYPED_NUMBER.test(value)) return Number(value.replace(',', '.'));
  const written = escapeText(value);
  return holding === 'apostrophes' ? written : written.replace(/^'/, '');
}

/** The sheet as it comes back. */
export function holdPlan(plan: SheetPlan, id: number, holding: Holding): SheetSnapshot {
  const rows = showPlan(plan).map((row) => row.map((value) => holdValue(value, holding)));
  return buildSheet(rows, { name: plan.name, id });
}

/** The workbook of the planned sheets. */
export function holdPlans(
  plans: readonly SheetPlan[],
  holding: Holding = 'texts',
): WorkbookSnapshot {
  return { sheets: plans.map((plan, index) => holdPlan(plan, index + 1, holding)) };
}
