// Days as people write them: 01.02.2023.

import { formatDay, isCalendarDay } from '../../programme/calendar-day.ts';
import { type CellFormat, findCellTrouble, isBlank, readAs, refuse } from '../cell-format.ts';

const RUSSIAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*г\.?)?$/;

function readDay(text: string): string {
  const match = RUSSIAN.exec(text);
  if (match === null) return text;
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** An ISO day, from «01.02.2023», «2023-02-01» or a date that shows one of them; null for a blank cell. */
export const OPTIONAL_DAY: CellFormat<string | null> = {
  write: (day) => (day === null ? null : formatDay(day)),
  read: (cell) => {
    if (isBlank(cell)) return readAs(null);
    const trouble = findCellTrouble(cell, 'allowed');
    if (trouble !== null) return refuse(trouble);
    const day = readDay(cell.text.trim());
    return isCalendarDay(day) ? readAs(day) : refuse({ kind: 'text', wanted: 'day' });
  },
};
