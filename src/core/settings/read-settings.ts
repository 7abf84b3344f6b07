// All settings sheets of a workbook → what they say of the programme, portion by portion, with every fault met.

import type { SettingsFault } from '../programme/settings-fault.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { PROGRAMME_LINES } from './describe-programme.ts';
import { findSettingsSheets, type PortionSheets } from './find-settings-sheets.ts';
import { readControlSheet } from './read-control-sheet.ts';
import { readFieldsSheet } from './read-fields-sheet.ts';
import { readIndicatorsSheet } from './read-indicators-sheet.ts';
import { findLines, readLines } from './read-lines.ts';
import { readPlanSheet } from './read-plan-sheet.ts';
import { readProgrammeSheet } from './read-programme-sheet.ts';
import type { FindPlace } from './settings-places.ts';
import type { Settings } from './settings-portions.ts';
import { buildSettingsFault, type SettingsSink } from './settings-sink.ts';

/** The title of the programme that a sheet names; '' for a sheet that names none. */
function findTitle(sheet: SheetSnapshot): string {
  const lines = findLines(sheet, PROGRAMME_LINES, sheet.texts.length);
  return (
    readLines(sheet, PROGRAMME_LINES, lines, { faults: [], places: new Map() }).values.title ?? ''
  );
}

function buildCopyFault(sheet: SheetSnapshot, read: string): SettingsFault {
  const title = findTitle(sheet);
  const place = { sheet, cell: 'A1', field: '', heading: 'column', found: sheet.name } as const;
  return buildSettingsFault(place, { kind: 'copy', read, title });
}

/** Reads the sheet that counts; every copy of it is a fault. */
function readPortion<Portion>(
  { sheet, copies }: PortionSheets,
  read: (sheet: SheetSnapshot, sink: SettingsSink) => Portion | null,
  sink: SettingsSink,
): Portion | null {
  if (sheet === null) return null;
  sink.faults.push(...copies.map((copy) => buildCopyFault(copy, sheet.name)));
  return read(sheet, sink);
}

/**
 * Reads the settings of a workbook. A sheet that is not there gives no portion and no fault; what its cells cannot mean
 * is a fault and left out. Whether names lead anywhere is told when the portions are put together. Never throws for what
 * people typed.
 */
export function readSettings(workbook: WorkbookSnapshot): Settings {
  const sheets = findSettingsSheets(workbook);
  const sink = { faults: [], places: new Map<object, FindPlace>() };
  const programme = readPortion(sheets.programme, readProgrammeSheet, sink);
  const fields = readPortion(sheets.fields, readFieldsSheet, sink);
  const indicators = readPortion(sheets.indicators, readIndicatorsSheet, sink);
  const control = readPortion(sheets.control, readControlSheet, sink);
  const plan = readPortion(sheets.plan, readPlanSheet, sink);
  return { programme, fields, indicators, control, plan, ...sink };
}
