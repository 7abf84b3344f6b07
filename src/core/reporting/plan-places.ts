// Where the indicators will stand on our sheets, told before the sheets are planned, so that findings can point there.

import type { FindingPlace } from '../checking/finding.ts';
import type { IndicatorPlaces } from '../checking/indicator-places.ts';
import { chooseSheetWords } from '../messages/words/sheet-words.ts';
import type { Fact } from '../programme/fact.ts';
import type { Programme } from '../programme/programme.ts';
import { FACTS_SHEET_NAMES } from '../reading/read-facts.ts';
import { findSettingsSheet } from '../reading/settings-table.ts';
import { formatAddress } from '../workbook/address.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { nameSummarySheet, ROADMAP_SHEET } from './own/sheet-names.ts';
import { layOutRoadmap, roadmapColumn } from './roadmap/roadmap-columns.ts';
import { listMeasureCells, listTargetCells } from './summary/summary-layout.ts';
import { locateTargets } from './summary/target-places.ts';

/** The id of a place on a sheet that is not there yet; no sheet of a workbook has it. */
const NO_SHEET = -1;

/**
 * The places of a year: «Меры» of the indicator on «Сводка» (A1 for an unknown code), and the fact's value on «Факты»
 * (null where none is entered); the target's wording on «Показатели», else on «Сводка». The sheet's id is -1 while a first build has not made the sheet.
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
  const roadmapId = workbook.sheets.find(({ name }) => name === ROADMAP_SHEET)?.id ?? NO_SHEET;
  const activityRows = new Map(
    layOutRoadmap(programme.plan).flatMap((line) =>
      line.kind === 'activity' ? [[line.activity.code, line.row] as const] : [],
    ),
  );
  const factsSheet = findSettingsSheet(workbook, FACTS_SHEET_NAMES);
  const locate = locateTargets(workbook);
  const targetCells = listTargetCells(programme, year, chooseSheetWords(language));
  return {
    summary: (code) => {
      const cell = measureCells.get(code) ?? 'A1';
      return { sheet, sheetId, cell, cells: [cell] };
    },
    activity: (code) => {
      const cell = formatAddress(activityRows.get(code) ?? 1, roadmapColumn('code'));
      return { sheet: ROADMAP_SHEET, sheetId: roadmapId, cell, cells: [cell] };
    },
    target: (code, ofYear) => {
      const settings = locate(code, ofYear);
      if (settings !== null) return { place: settings, hasReading: true };
      const cell = targetCells.get(code)?.get(ofYear);
      const place = cell === undefined ? null : { sheet, sheetId, cell, cells: [cell] };
      return place === null ? null : { place, hasReading: false };
    },
    fact: (code): FindingPlace | null => {
      const fact = facts.find((entered) => entered.code === code && entered.year === year);
      if (fact === undefined || factsSheet === undefined) return null;
      const { cell } = fact;
      return { sheet: factsSheet.name, sheetId: factsSheet.id, cell, cells: [cell] };
    },
  };
}
