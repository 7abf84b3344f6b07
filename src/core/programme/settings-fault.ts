// A fault of a settings sheet, as found while reading it; the checks make a finding of it.

import type { SettingsExpectation } from '../checking/finding.ts';

export interface SettingsFault {
  readonly sheet: string;
  readonly sheetId: number;
  readonly cell: string;
  /** The heading of the column, or '' for the sheet as a whole. */
  readonly field: string;
  readonly found: string;
  readonly expected: SettingsExpectation;
}
