// What is counted, in the genitive of one and of many: «школы / школ».

import type { CountedNoun } from '../../programme/target.ts';
import { type CellFormat, findCellTrouble, isBlank, readAs, refuse } from '../cell-format.ts';
import { quoteItem, splitTokens } from '../list-text.ts';

const SIGN = '/';

/** Both forms; null for a blank cell. */
export const OPTIONAL_NOUN: CellFormat<CountedNoun | null> = {
  write: (noun) =>
    noun === null
      ? null
      : `${quoteItem(noun.genitiveOne, SIGN)} / ${quoteItem(noun.genitiveMany, SIGN)}`,
  read: (cell) => {
    if (isBlank(cell)) return readAs(null);
    const trouble = findCellTrouble(cell, 'refused');
    if (trouble !== null) return refuse(trouble);
    const [one, many, ...others] = splitTokens(cell.text, SIGN).map(({ item }) => item);
    if (one === undefined || one === '' || many === undefined || many === '' || others.length > 0) {
      return refuse({ kind: 'text', wanted: 'noun' });
    }
    return readAs({ genitiveOne: one, genitiveMany: many });
  },
};
