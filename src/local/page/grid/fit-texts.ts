// Fits what is pasted to what is selected.

import { squareRows } from './tsv.ts';

/** One copied cell fills the whole selection; a block keeps its size. */
export function fitTexts(
  texts: readonly (readonly string[])[],
  rows: number,
  columns: number,
): readonly (readonly string[])[] {
  const only = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined;
  if (only === undefined) return squareRows(texts);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => only));
}
