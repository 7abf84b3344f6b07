// What reading the settings sheets collects beside the values: the faults met and the places to come back to.

import type { Owner, SettingsDetail, SettingsTrouble } from '../programme/settings-detail.ts';
import type { SettingsFault } from '../programme/settings-fault.ts';
import type { FindPlace, SettingsPlace } from './settings-places.ts';

/** Grows while the sheets are read; never leaves this folder. */
export interface SettingsSink {
  readonly faults: SettingsFault[];
  readonly places: Map<object, FindPlace>;
}

/** A fault at a place. */
export function buildSettingsFault(
  { sheet, cell, field, heading, found }: SettingsPlace,
  trouble: SettingsTrouble,
  owner: Owner | null = null,
): SettingsFault {
  const detail: SettingsDetail = { ...trouble, owner };
  return {
    sheet: sheet.name,
    sheetId: sheet.id,
    cell,
    field,
    found,
    expected: 'programme',
    detail,
    ...(heading === 'line' ? { inLine: true } : {}),
  };
}
