// What each part of a target is measured by: «профильные классы: профиль_классов», one on a line.

import type { PartSource } from '../../programme/indicator.ts';
import { type CellFormat, findCellTrouble, isBlank, readAs, refuse } from '../cell-format.ts';
import { quoteItem, splitTokens } from '../list-text.ts';

/** No `;`: it stands between the arguments of functions. */
const SIGNS = ':\n';

/** null where a line is no label with an expression. */
function readParts(text: string): readonly PartSource[] | null {
  const parts: PartSource[] = [];
  let label: string | null = null;
  for (const { item, quoted, next } of splitTokens(text, SIGNS)) {
    if (next === ':') {
      if (label !== null || item === '') return null;
      label = item;
    } else if (label !== null) {
      parts.push({ label, numerator: item });
      label = null;
    } else if (item !== '' || quoted) return null;
  }
  return parts;
}

/** Parts, none for a blank cell. Whether an expression can be evaluated is for checkProgramme. */
export const PARTS: CellFormat<readonly PartSource[]> = {
  write: (parts) =>
    parts.length === 0
      ? null
      : parts
          .map(
            ({ label, numerator }) => `${quoteItem(label, SIGNS)}: ${quoteItem(numerator, SIGNS)}`,
          )
          .join('\n'),
  read: (cell) => {
    if (isBlank(cell)) return readAs([]);
    const trouble = findCellTrouble(cell, 'refused');
    if (trouble !== null) return refuse(trouble);
    const parts = readParts(cell.text);
    return parts === null ? refuse({ kind: 'text', wanted: 'parts' }) : readAs(parts);
  },
};
