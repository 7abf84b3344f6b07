// A fault of a settings sheet, as found while reading it; the checks make a finding of it.

import type { SettingsDetail } from './settings-detail.ts';

/** What a settings sheet («Школы», «Факты») should have had in the cell. */
export type SettingsExpectation =
  | 'column'
  | 'number-or-blank'
  /** Whether something is done: «да», «нет» or blank. */
  | 'yes-or-no'
  | 'whole-number-or-blank'
  | 'known-indicator'
  | 'unique-indicator'
  | 'unique-school'
  | 'school-name'
  /** One or several e-mail addresses. */
  | 'email-or-blank'
  | 'denominator-above-zero'
  /** A numerator of a share that is not above its denominator. */
  | 'part-of-whole'
  /** An indicator that the schools' table does not give. */
  | 'manual-indicator'
  /** The value itself: the other figures of the row do not give it. */
  | 'fact-value'
  | 'year'
  /** A sheet of the programme itself; `detail` says what is wrong. */
  | 'programme';

/** Where a column was looked for and what was found instead. */
export interface MissingColumn {
  /** The row of the headings, 1-based; null where no row looks like one. */
  readonly headerRow: number | null;
  /** The heading of that row which is nearest and no other column's; null where there is none. */
  readonly nearest: string | null;
  /** Whether nothing can be read of the sheet without it. */
  readonly needed: boolean;
}

/** One fault; `found` is what the cell shows, '' where nothing. */
export interface SettingsFault {
  readonly sheet: string;
  readonly sheetId: number;
  readonly cell: string;
  /** The heading of the column, or '' for the sheet as a whole. */
  readonly field: string;
  readonly found: string;
  readonly expected: SettingsExpectation;
  /** Of a `column` that is not there; absent for one that is there twice, and for all other faults. */
  readonly missing?: MissingColumn;
  /** Of the programme's own sheets. */
  readonly detail?: SettingsDetail;
  /** True where `field` begins a line and does not head a column. */
  readonly inLine?: true;
}
