// What a cell says, as it is kept over a rebuild.

import { unescapeText } from '../../workbook/escape-text.ts';
import type { PlannedCell } from '../../workbook/plan.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';

/** A string as it is (but for the apostrophe of an escaped text), anything else as it is shown; '' where blank. 0-based. */
export function readText({ values, texts }: SheetSnapshot, row: number, column: number): string {
  const value = values[row]?.[column];
  if (typeof value === 'string') return unescapeText(value);
  return value === null || value === undefined ? '' : (texts[row]?.[column] ?? '');
}

/** All texts of a row, as long as the sheet is wide. */
export function readRowTexts(sheet: SheetSnapshot, row: number): string[] {
  return (sheet.values[row] ?? []).map((_, column) => readText(sheet, row, column));
}

/** The text that a planned cell will show, where it is one of letters; figures as they are written in code. */
export function showPlanned(cell: PlannedCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  return cell.kind === 'link' ? cell.text : String(cell.expected);
}

/** Both texts, the second on a line of its own; equal ones once. */
export function joinTexts(first: string, second: string): string {
  if (first === '' || first === second) return second;
  return second === '' ? first : `${first}\n${second}`;
}

/** Whether any of the texts says anything. */
export function hasText(texts: readonly string[]): boolean {
  return texts.some((text) => text.trim() !== '');
}
