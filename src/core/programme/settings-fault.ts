// A fault of a settings sheet, as found while reading it; the checks make a finding of it.

/** What a settings sheet («Школы», «Факты») should have had in the cell. */
export type SettingsExpectation =
  | 'column'
  | 'number-or-blank'
  | 'whole-number-or-blank'
  | 'known-indicator'
  | 'unique-indicator'
  | 'unique-school'
  | 'school-name'
  | 'denominator-above-zero'
  /** A numerator of a share that is not above its denominator. */
  | 'part-of-whole'
  /** An indicator that the schools' table does not give. */
  | 'manual-indicator'
  /** The value itself: the other figures of the row do not give it. */
  | 'fact-value'
  | 'year';

/** One fault; `found` is what the cell shows, '' where nothing. */
export interface SettingsFault {
  readonly sheet: string;
  readonly sheetId: number;
  readonly cell: string;
  /** The heading of the column, or '' for the sheet as a whole. */
  readonly field: string;
  readonly found: string;
  readonly expected: SettingsExpectation;
}
