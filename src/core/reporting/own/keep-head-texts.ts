// What people wrote above the headings of a sheet of ours: beside a line of ours it stays, anything else is told apart.

import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { hasText, readRowTexts, showPlanned } from '../draft/cell-text.ts';
import { findStampRow } from './own-sheet.ts';
import type { OwnTable } from './own-table.ts';
import type { FoundTable } from './read-table-rows.ts';
import type { SettledDraft } from './settled-draft.ts';

const STAMP_INDEX = 1;

/**
 * Puts texts that stood beside a line of ours back to their place, and gives the rows for which there is none: those above
 * the title or between our lines, and what was written over the stamp.
 */
export function keepHeadTexts(
  draft: SettledDraft,
  former: SheetSnapshot,
  found: FoundTable,
  table: OwnTable,
): string[][] {
  const planned = draft.cells.slice(0, table.headerRow - 1);
  const ours = new Set(planned.flat().map(showPlanned));
  const stamp = findStampRow(former);
  const inPlace =
    found.headerIndex === planned.length && (stamp === STAMP_INDEX || stamp === undefined);
  const beginsLikeOurs = (text: string) => table.heads.some((head) => text.trim().startsWith(head));
  return Array.from({ length: found.headerIndex }, (_, row) => row).flatMap((row) => {
    const texts = readRowTexts(former, row);
    const first = texts.findIndex((text) => text.trim() !== '');
    const isLost = inPlace && row === STAMP_INDEX && stamp === undefined;
    const isOurs = inPlace
      ? !isLost
      : beginsLikeOurs(texts[first] ?? '') || texts.some((text) => text !== '' && ours.has(text));
    if (!isOurs) return hasText(texts) ? [texts] : [];
    const beside = texts.map((text, column) => {
      const isLine = (inPlace && column === 0) || (column === first && beginsLikeOurs(text));
      return isLine || ours.has(text) ? '' : text;
    });
    if (!inPlace) return hasText(beside) ? [beside] : [];
    putBeside(draft, row, beside);
    return [];
  });
}

/** Only beside a line that has one text of ours: titles over columns change with the programme. */
function putBeside(draft: SettledDraft, row: number, texts: readonly string[]): void {
  const cells = draft.cells[row];
  if (cells === undefined || cells.slice(1).some((cell) => cell !== null)) return;
  texts.forEach((text, column) => {
    if (column === 0 || text.trim() === '') return;
    while (cells.length <= column) cells.push(null);
    cells[column] = text;
  });
}
