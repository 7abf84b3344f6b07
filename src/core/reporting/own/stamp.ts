// The three rows that every result sheet begins with: title, stamp, guide. A2 is how a sheet is known to be ours.

import { countOpen } from '../../count-summary.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { Summary } from '../../summary.ts';
import { addTextRow, type SheetDraft } from '../draft/sheet-draft.ts';

/** The row of the guide: one line of text in its first cell, to which a notice may be added. */
export const GUIDE_ROW = 3;

/** When it was built, rows used of expected, open errors and queries, the rounding rule. */
export function formatStampLine(summary: Summary, words: SheetWords): string {
  const { expected, filled, partial, registerGiven } = summary.completeness;
  const facts = words.stamp({
    used: filled + partial,
    expected: registerGiven ? expected : null,
    ...countOpen(summary.findings),
  });
  return `${words.stampMarker} ${summary.builtAt}; ${facts}`;
}

/** Title, stamp and guide in rows 1 to 3. */
export function addHeadRows(
  draft: SheetDraft,
  summary: Summary,
  words: SheetWords,
  texts: { readonly title: string; readonly guide: string },
): void {
  addTextRow(draft, texts.title, 'title');
  addTextRow(draft, formatStampLine(summary, words), 'stamp');
  addTextRow(draft, texts.guide, 'notice');
}
