// A value as the passport prints it: a plain number becomes a number that formulas can use, any other wording stays text.

import type { TargetPart } from '../../programme/target.ts';
import { formatFraction } from './formula-text.ts';

const PLAIN_NUMBER = /^(?:0|[1-9]\d{0,8})(?:[.,](\d{1,4}))?$/;

/** The number that a wording is, with its decimals; undefined for anything but plain digits. */
export function readPlainNumber(printed: string): { value: number; decimals: number } | undefined {
  const match = PLAIN_NUMBER.exec(printed.trim());
  if (match === null) return undefined;
  return { value: Number(match[0].replace(',', '.')), decimals: match[1]?.length ?? 0 };
}

/** The cell for a printed value; a dash where there is none. */
export function buildPrintedCell(printed: string): string | number {
  if (printed.trim() === '') return '–';
  return readPlainNumber(printed)?.value ?? printed;
}

/** How a formula names a demand: the cell that shows it, or the number itself where the wording is more than a number. */
export function referToTarget(printed: string, part: TargetPart, cell: string): string {
  return readPlainNumber(printed)?.value === part.value ? cell : formatFraction(part.value);
}
