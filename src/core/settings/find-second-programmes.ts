// Forms of other programmes in a workbook: faults, as only one programme is read from it.

import { PRESETS } from '../programme/presets/presets.ts';
import type { Programme } from '../programme/programme.ts';
import type { Register } from '../programme/register.ts';
import type { SettingsFault } from '../programme/settings-fault.ts';
import { findForms, listTables } from '../reading/find-forms.ts';
import type { FormSearch } from '../reading/reading.ts';
import { type OtherForm, recogniseAmong } from '../reading/recognise-programme.ts';
import { formatAddress } from '../workbook/address.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { buildSettingsFault } from './settings-sink.ts';

/** A fault for each form that belongs to another programme than the one that was taken; none for no forms. */
export function reportSecondProgrammes(
  others: readonly OtherForm[],
  programme: Programme,
  workbook: WorkbookSnapshot,
): readonly SettingsFault[] {
  return others.flatMap(({ programme: other, table }) => {
    const sheet = workbook.sheets.find(({ id }) => id === table.sheetId);
    if (sheet === undefined) return [];
    const cell = formatAddress(table.headerFirstRow, 1);
    const place = { sheet, cell, field: '', heading: 'column', found: other.title } as const;
    const titles = { programme: programme.title, other: other.title };
    return [buildSettingsFault(place, { kind: 'second-programme', ...titles })];
  });
}

function listSheetIds(searches: readonly FormSearch[]): ReadonlySet<number> {
  return new Set(
    listTables(searches).flatMap(({ sheetId, rows }) => [
      sheetId,
      ...rows.map((row) => row.sheetId),
    ]),
  );
}

/**
 * A fault for each form of another shipped programme on the sheets where a programme of settings sheets has none of its
 * `searches`. A sheet that would do for a form of the programme itself, such as the one of last year, is no fault.
 */
export function findSecondProgrammes(
  workbook: WorkbookSnapshot,
  register: Register,
  programme: Programme,
  searches: readonly FormSearch[],
): readonly SettingsFault[] {
  const taken = listSheetIds(searches);
  const rest = { ...workbook, sheets: workbook.sheets.filter(({ id }) => !taken.has(id)) };
  const presets = PRESETS.filter(({ id }) => id !== programme.id);
  const found = recogniseAmong(rest, register, presets, null);
  if (found.kind === 'refused') return [];
  const own = listSheetIds(findForms(rest, programme, register, null));
  const first = listTables(found.searches).map((table) => ({ programme: found.programme, table }));
  const others = [...first, ...found.others].filter(({ table }) => !own.has(table.sheetId));
  return reportSecondProgrammes(others, programme, workbook);
}
