// Faults of the settings sheets, met while they were read, as findings.

import type { SettingsFault } from '../programme/settings-fault.ts';
import type { Finding } from './finding.ts';

/** A finding for each fault, in their order. */
export function checkSettings(faults: readonly SettingsFault[]): readonly Finding[] {
  return faults.map(
    ({ sheet, sheetId, cell, field, found, expected, missing, detail, inLine }) => ({
      code: 'settings/invalid',
      severity: 'error',
      place: { sheet, sheetId, cell, cells: [cell] },
      school: '',
      field,
      found,
      expected,
      ...(missing === undefined ? {} : { missing }),
      ...(detail === undefined ? {} : { detail }),
      ...(inLine === undefined ? {} : { inLine }),
    }),
  );
}
