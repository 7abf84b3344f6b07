// Numbers in settings: held as numbers, read from texts as well.

import type { WantedText } from '../../programme/settings-detail.ts';
import { readHeldNumber } from '../../reading/read-cell.ts';
import { readNumber } from '../../reading/read-number.ts';
import { type CellFormat, isBlank, readAs, refuse, type SettingsText } from '../cell-format.ts';

/** The number that a cell holds or says; null for anything else. */
function findNumber({ raw, text }: SettingsText): number | null {
  if (typeof raw === 'number') return readHeldNumber(raw, text);
  if (typeof raw !== 'string') return null;
  const read = readNumber(text);
  return read.kind === 'number' ? read.value : null;
}

function buildWholeFormat<Value extends number | null>(
  wanted: WantedText,
  least: number,
  blank: { readonly value: Value } | null,
): CellFormat<Value | number> {
  return {
    isNumber: true,
    write: (value) => value,
    read: (cell) => {
      if (isBlank(cell)) return blank === null ? refuse({ kind: 'needed' }) : readAs(blank.value);
      const value = findNumber(cell);
      return value !== null && Number.isSafeInteger(value) && value >= least
        ? readAs(value)
        : refuse({ kind: 'text', wanted });
    },
  };
}

/** A whole number, also below 0; null for a blank cell. */
export const OPTIONAL_WHOLE_NUMBER: CellFormat<number | null> = buildWholeFormat<null>(
  'whole-number',
  Number.MIN_SAFE_INTEGER,
  { value: null },
);

/** How many groups: a whole number from 2 up. */
export const GROUP_COUNT: CellFormat<number> = buildWholeFormat<never>('group-count', 2, null);

/** What says that there is no number although its wording beside it may look like one. */
const NO_NUMBER = /^(?:нет|no|[-–—])$/i;

/** A number, «нет» for none; undefined for a blank cell: then the wording beside it tells. */
export const NUMBER_OR_NONE: CellFormat<number | null | undefined> = {
  isNumber: true,
  write: (value) => (value === null ? 'нет' : (value ?? null)),
  read: (cell) => {
    if (isBlank(cell)) return readAs(undefined);
    if (typeof cell.raw === 'string' && NO_NUMBER.test(cell.text.trim())) return readAs(null);
    const value = findNumber(cell);
    return value === null ? refuse({ kind: 'text', wanted: 'number' }) : readAs(value);
  },
};
