// The only place where a school's cell is written: a correction that a person has confirmed, and only while the cell still
// shows what that person saw. Its look, note and rules stay.

import { needsEscape } from '../../core/workbook/escape-text.ts';
import type { CellCorrection } from '../../core/workbook/plan.ts';
import type { Book } from '../reading/book.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

const PLAIN_TEXT = '@';

/** Writes the corrections; a cell that shows anything else by now, holds a formula or is gone is left as it is. */
export function applyCorrections(corrections: readonly CellCorrection[], { sheets }: Book): void {
  for (const correction of corrections) {
    const cell = sheets.get(correction.sheetId)?.getRange(correction.cell);
    if (cell === undefined || !mayBeWritten(cell, correction.shows)) continue;
    const { becomes, numberFormat } = correction;
    if (numberFormat !== null) cell.setNumberFormat(numberFormat);
    if (becomes.kind === 'number') cell.setValue(becomes.value);
    else writeText(cell, becomes.text, numberFormat ?? '');
  }
}

/** Whether the cell shows exactly that, and no formula gives it. */
export function mayBeWritten(cell: Range, shows: string): boolean {
  return cell.getDisplayValue() === shows && cell.getFormula() === '';
}

/**
 * An apostrophe keeps the text from becoming a date, a number or a formula, and does not touch the cell's format. Where a
 * spreadsheet makes anything else of it, the cell is set to keep what is typed as text.
 */
function writeText(cell: Range, text: string, numberFormat: string): void {
  const isPlain = numberFormat === PLAIN_TEXT;
  cell.setValue(isPlain && !needsEscape(text) ? text : `'${text}`);
  if (cell.getDisplayValue() === text && cell.getFormula() === '') return;
  cell.setNumberFormat(PLAIN_TEXT);
  cell.setValue(needsEscape(text) ? `'${text}` : text);
}
