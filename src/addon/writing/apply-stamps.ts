// Rewrites the stamps of sheets of ours, and nothing else on them.

import { escapeText } from '../../core/workbook/escape-text.ts';
import type { StampChange } from '../../core/workbook/plan.ts';
import type { Book } from '../reading/book.ts';

/** One call for each; a sheet that is gone is passed over. */
export function applyStamps(stamps: readonly StampChange[], { sheets }: Book): void {
  for (const { sheetId, row, text } of stamps) {
    sheets.get(sheetId)?.getRange(row, 1).setValue(escapeText(text));
  }
}
