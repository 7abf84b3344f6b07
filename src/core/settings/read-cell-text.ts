// One cell of a settings sheet as it stands, and as faults show it.

import { collapseSpaces } from '../reading/normalise-text.ts';
import { readText } from '../reporting/draft/cell-text.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import type { SettingsText } from './cell-format.ts';
import { restoreText } from './protect-text.ts';

/** A cell that is not there, or holds nothing. */
export const BLANK_CELL: SettingsText = { raw: null, text: '' };

/** The cell at a 1-based row and column; blank outside the sheet. */
export function readSettingsText(sheet: SheetSnapshot, row: number, column: number): SettingsText {
  const raw = sheet.values[row - 1]?.[column - 1] ?? null;
  if (raw === null || raw === '') return BLANK_CELL;
  const text = readText(sheet, row - 1, column - 1);
  return { raw, text: typeof raw === 'string' ? restoreText(text) : text };
}

/** What it shows, on one line. */
export function showCell(sheet: SheetSnapshot, row: number, column: number): string {
  return collapseSpaces(sheet.texts[row - 1]?.[column - 1] ?? '');
}
