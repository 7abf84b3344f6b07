// The panel's part about corrections: those that are certain, and those that can be taken back.

import { nameRecord } from '../../core/correcting/correction-record.ts';
import { findCorrected } from '../../core/correcting/find-corrected.ts';
import { listCorrections } from '../../core/correcting/list-corrections.ts';
import { formatNumber } from '../../core/messages/format-number.ts';
import { nameField, nameSchool } from '../../core/reading/school-of-row.ts';
import type { Summary } from '../../core/summary.ts';
import type { PanelCorrected, PanelCorrection, PanelState } from './panel.ts';

const MOST_CORRECTIONS = 300;
const MOST_CORRECTED = 50;

/** What can be corrected, and what was and still stands. */
export function listPanelCorrections(
  summary: Summary,
  language: 'ru' | 'en',
): Pick<PanelState, 'corrections' | 'correctionsTotal' | 'corrected'> {
  const all = listCorrections(summary);
  const corrections = all.slice(0, MOST_CORRECTIONS).map(
    ({ row, reading, value }): PanelCorrection => ({
      sheet: row.sheetName,
      cell: reading.cell,
      school: nameSchool(row),
      field: nameField(row, reading.field),
      original: reading.original,
      value,
    }),
  );
  const corrected = listCorrected(summary, language);
  return { corrections, correctionsTotal: all.length, corrected };
}

function listCorrected(
  { corrections, tables }: Summary,
  language: 'ru' | 'en',
): readonly PanelCorrected[] {
  const standing = corrections.flatMap((record): PanelCorrected[] => {
    if (record.undone !== null) return [];
    const found = findCorrected(record, tables);
    if (found.kind !== 'stands') return [];
    const { school, field, before, at } = record;
    const place = { sheet: found.row.sheetName, cell: found.reading.cell };
    const after = formatNumber(record.after, 6, language);
    return [{ id: nameRecord(record), ...place, school, field, before, after, at }];
  });
  return standing.slice(0, MOST_CORRECTED);
}
