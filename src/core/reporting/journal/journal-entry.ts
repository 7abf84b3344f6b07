// One line of «Журнал», as data.

import type { JournalEvent } from '../../messages/words/sheet-words.ts';

/** One line of the journal; '' and null are blank. */
export interface JournalEntry {
  readonly event: JournalEvent;
  readonly subject: string;
  readonly field: string;
  readonly place: { readonly sheet: string; readonly cell: string };
  readonly original: string;
  readonly value: number | string | null;
  readonly details: string;
  readonly explanation: string;
  readonly key: string;
}

const NOWHERE = { sheet: '', cell: '' };

/** An entry of which only the event and its subject are to be said. */
export const BLANK_ENTRY: Omit<JournalEntry, 'event' | 'subject'> = {
  field: '',
  place: NOWHERE,
  original: '',
  value: null,
  details: '',
  explanation: '',
  key: '',
};
