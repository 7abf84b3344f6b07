// Where the indicators will stand on our sheets, told before the sheets are planned, so that findings can point there.

import type { FindingPlace } from '../checking/finding.ts';
import type { IndicatorPlaces } from '../checking/indicator-places.ts';
import { chooseSheetWords } from '../messages/sheet-words.ts';
import type { Fact } from '../programme/fact.ts';
import type { Programme } from '../programme/programme.ts';
import { FACTS_SHEET_NAMES } from '../reading/read-facts.ts';
import { findSettingsSheet } from '../reading/settings-table.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { nameSummarySheet } from './sheet-names.ts';
import { listMeasureCells } from './summary-layout.ts';

/** The id of a place on a sheet that is not there yet; no sheet of a workbook has it. */
const NO_SHEET = -1;

/**
 * The places of a year: «Меры» of the indicator on «Сводка» (A1 for an unknown code), and the fact's value on «Факты»
 * (null where none is entered). The sheet's id is -1 while a first build has not made the sheet.
 */
export function planPlaces(
  workbook: WorkbookSnapshot,
  programme: Programme,
  year: number,
  facts: readonly Fact[],
  language: 'ru' | 'en',
): IndicatorPlaces {
  const measureCells = listMeasureCells(programme, year, chooseSheetWords(language));
  const sheet = nameSummarySheet(year);
  const sheetId = workbook.sheets.find(({ name }) => name === sheet)?.id ?? NO_SHEET;
  const factsSheet = findSettingsSheet(workbook, FACTS_SHEET_NAMES);
  return {
    summary: (code) => {
      const cell = measureCells.get(code) ?? 'A1';
      return { sheet, sheetId, cell, cells: [cell] };
    },
    fact: (code): FindingPlace | null => {
      const fact = facts.find((entered) => entered.code === code && entered.year === year);
      if (fact === undefined || factsSheet === undefined) return null;
      const { cell } = fact;
      return { sheet: factsSheet.name, sheetId: factsSheet.id, cell, cells: [cell] };
    },
  };
}
