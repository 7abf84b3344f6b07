// How a value is written in a cell of a settings sheet and read back; the two are inverse to each other.

import type { SettingsTrouble } from '../programme/settings-detail.ts';
import type { CellValue } from '../workbook/snapshot.ts';

/** A cell of a settings sheet. `text` is exact, outer spaces and line breaks kept; '' where blank. */
export interface SettingsText {
  readonly raw: CellValue;
  readonly text: string;
}

export type CellReading<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'faulty'; readonly trouble: SettingsTrouble };

export interface CellFormat<Value> {
  readonly write: (value: Value) => string | number | null;
  readonly read: (cell: SettingsText) => CellReading<Value>;
  /** The words of a drop-down list; absent where anything may be typed. */
  readonly words?: readonly string[];
  /** Whether numbers are held as such. */
  readonly isNumber?: true;
}

/** A reading that succeeded. */
export function readAs<Value>(value: Value): CellReading<Value> {
  return { kind: 'read', value };
}

/** A reading that failed; the type of its value is whatever the caller wants. */
export function refuse(trouble: SettingsTrouble): CellReading<never> {
  return { kind: 'faulty', trouble };
}

/** True for a cell with nothing but spaces. */
export function isBlank({ raw, text }: SettingsText): boolean {
  return raw === null || text.trim() === '';
}

/** The fault of a cell that holds no text at all; null where its text can be read. `dates` tells whether dates may be. */
export function findCellTrouble(
  { raw }: SettingsText,
  dates: 'allowed' | 'refused',
): SettingsTrouble | null {
  if (raw === null || typeof raw !== 'object') return null;
  if (raw.kind === 'error') return { kind: 'error-cell' };
  return dates === 'refused' ? { kind: 'date-cell' } : null;
}
