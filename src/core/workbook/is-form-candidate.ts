// Which sheets are looked through for a form: none of ours, by name or, for a frozen copy that a person has renamed, by its stamp.

import { ALL_PERIOD_WORDS } from '../messages/words/period-words.ts';
import { isOwnSheetName } from './own-sheets.ts';
import type { CellValue, SheetSnapshot } from './snapshot.ts';

/** People put approvals above a table; further down no stamp is looked for. */
const ROWS_SEARCHED = 12;

/** Only the whole stamp: «Период закрыт» alone may be what a person wrote above the form. */
function isStamp(value: CellValue): boolean {
  if (typeof value !== 'string') return false;
  const text = value.trim();
  return ALL_PERIOD_WORDS.some(
    ({ closedMarker, reopenedMarker, signature }) =>
      text.endsWith(signature) &&
      (text.startsWith(closedMarker) || text.startsWith(reopenedMarker)),
  );
}

/** False for a sheet of ours, which may have the very headings of a form. */
export function isFormCandidate({ name, values }: Pick<SheetSnapshot, 'name' | 'values'>): boolean {
  if (isOwnSheetName(name)) return false;
  return !values.slice(0, ROWS_SEARCHED).some((row) => row.some(isStamp));
}
