// What people write beside our figures, under the names by which it is kept whatever the language of the sheets.

import type { HumanNotes } from '../summary.ts';

/** What will be done about a missed target, on the summary sheet. */
export const MEASURE_NAME = 'Меры';

/** Why a query is no fault, on the sheet of findings. */
export const EXPLANATION_NAME = 'Пояснение';

/** Whether a person has written anything but spaces under the name beside the key. */
export function hasNote(notes: HumanNotes, key: string, name: string): boolean {
  return (notes.get(key)?.[name] ?? '').trim() !== '';
}
