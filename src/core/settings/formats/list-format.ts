// Lists of texts in one cell: wordings, codes, years.

import { type CellFormat, findCellTrouble, isBlank, readAs, refuse } from '../cell-format.ts';
import { joinList, splitList } from '../list-text.ts';

function writeList(items: readonly string[], separator: '; ' | '\n'): string | null {
  return items.length === 0 ? null : joinList(items, separator);
}

function buildListFormat(
  separator: '; ' | '\n',
  dates: 'allowed' | 'refused',
  isNeeded: boolean,
): CellFormat<readonly string[]> {
  return {
    write: (items) => writeList(items, separator),
    read: (cell) => {
      const trouble = findCellTrouble(cell, dates);
      if (trouble !== null) return refuse(trouble);
      const items = isBlank(cell) ? [] : splitList(cell.text);
      return isNeeded && items.length === 0 ? refuse({ kind: 'needed' }) : readAs(items);
    },
  };
}

/** Wordings, one on a line; `;` between them is taken too. None for a blank cell. */
export const WORDINGS = buildListFormat('\n', 'allowed', false);

/** The same, at least one. */
export const NEEDED_WORDINGS = buildListFormat('\n', 'allowed', true);

/** Codes with `;` between them; none for a blank cell. */
export const CODES = buildListFormat('; ', 'refused', false);

/** The same, at least one. */
export const NEEDED_CODES = buildListFormat('; ', 'refused', true);

const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** The years of «2023», «2023–2025»; null for anything else. */
function readYears(item: string): readonly number[] | null {
  const match = /^(\d{4})(?:\s*[-–—]\s*(\d{4}))?(?:\s*г{1,2}\.?|\s*год[а-я]*)?$/i.exec(item);
  const [, first, last = first] = match ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (match === null || from > to || from < FIRST_YEAR || to > LAST_YEAR) return null;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Years in four digits, at least one; «2023–2025» is three of them. */
export const YEARS_FORMAT: CellFormat<readonly number[]> = {
  write: (years) => years.join('; '),
  read: (cell) => {
    if (isBlank(cell)) return refuse({ kind: 'needed' });
    const trouble = findCellTrouble(cell, 'refused');
    if (trouble !== null) return refuse(trouble);
    const text = typeof cell.raw === 'number' ? String(cell.raw) : cell.text;
    const read = text
      .split(/[;,\n]/)
      .map((item) => item.trim())
      .filter((item) => item !== '')
      .map(readYears);
    const years = read.filter((item) => item !== null).flat();
    return read.includes(null) || years.length === 0
      ? refuse({ kind: 'text', wanted: 'years' })
      : readAs(years);
  },
};
