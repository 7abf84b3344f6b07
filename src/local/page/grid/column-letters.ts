// Addresses as people write them: A, AB, B7, B2:D9.

import type { Area } from '../../browser/protocol.ts';
import { areaBetween, type Place } from './place.ts';

/** The letters of a 1-based column: 1 is A, 27 is AA. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell's address. */
export function cellAddress({ row, column }: Place): string {
  return `${lettersOf(column)}${row}`;
}

/** An area's address; of a single cell that cell's. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress({ row, column });
  if (rows === 1 && columns === 1) return first;
  return `${first}:${cellAddress({ row: row + rows - 1, column: column + columns - 1 })}`;
}

function parseCell(text: string): Place | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}

/** Reads `b7`, `$B$7` or `B2:D9` in any case; null for anything else. */
export function parseArea(text: string): Area | null {
  const [first = '', second = first, ...rest] = text.trim().toUpperCase().split(':');
  const [from, to] = [parseCell(first), parseCell(second)];
  if (from === null || to === null || rest.length > 0) return null;
  return areaBetween(from, to);
}
