// A cell's name for those who hear the grid: address, content, note and link.

import { cellAddress } from './column-letters.ts';
import type { GridWords } from './grid-words.ts';
import type { Place } from './place.ts';
import { keyOf, type SheetModel, textAt } from './sheet-model.ts';

const LONGEST = 500;

/** Gives «B7: 45. Заметка: …»; a blank cell says that it is blank. */
export function labelCell(model: SheetModel, place: Place, words: GridWords): string {
  const text = textAt(model, place.row, place.column);
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const note = model.notes.get(keyOf(place));
  return [
    `${cellAddress(place)}: ${shown === '' ? words.blank : shown}`,
    ...(note === undefined ? [] : [`${words.note}: ${note}`]),
    ...(model.links.has(keyOf(place)) ? [words.isLink] : []),
  ].join('. ');
}
