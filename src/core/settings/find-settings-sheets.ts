// Which sheets of a workbook are the settings of its programme, and which are copies of them.

import { foldSheetName, SETTINGS_SHEETS } from '../workbook/own-sheets.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { matchControlSheet } from './read-control-sheet.ts';
import { matchFieldsSheet } from './read-fields-sheet.ts';
import { matchIndicatorsSheet } from './read-indicators-sheet.ts';
import { matchPlanSheet } from './read-plan-sheet.ts';
import { isProgrammeSheet } from './read-programme-sheet.ts';

export type PortionName = 'programme' | 'fields' | 'indicators' | 'control' | 'plan';

/** The sheet of a portion that counts, and the others of its kind. */
export interface PortionSheets {
  readonly sheet: SheetSnapshot | null;
  readonly copies: readonly SheetSnapshot[];
}

/** How a sheet is told from one that merely bears its name, where nothing else says that the workbook has settings. */
interface Telling {
  readonly match: (sheet: SheetSnapshot) => { count: number; hasNeeded: boolean };
  readonly least: number;
}

const ENGLISH: Readonly<Record<PortionName, string>> = {
  programme: 'Programme',
  fields: 'Fields',
  indicators: 'Indicators',
  control: 'Control',
  plan: 'Plan',
};

/** More than half of the headings: «Показатель, Ед., План 2023» is anybody's table. */
const TELLING: Readonly<Record<Exclude<PortionName, 'programme'>, Telling>> = {
  fields: { match: matchFieldsSheet, least: 7 },
  indicators: { match: matchIndicatorsSheet, least: 12 },
  control: { match: matchControlSheet, least: 6 },
  plan: { match: matchPlanSheet, least: 6 },
};

function hasContent({ texts }: SheetSnapshot): boolean {
  return texts.some((row) => row.some((text) => text.trim() !== ''));
}

/** Sheets of the portion by name, copies too; one of the bare name first, then visible ones, then in tab order. */
function listNamed(workbook: WorkbookSnapshot, portion: PortionName): readonly SheetSnapshot[] {
  const names = [SETTINGS_SHEETS[portion], ENGLISH[portion]].map((name) => name.toLowerCase());
  const named = workbook.sheets.filter(
    (sheet) => names.includes(foldSheetName(sheet.name)) && hasContent(sheet),
  );
  const rank = ({ name, hidden }: SheetSnapshot): number =>
    (names.includes(name.trim().toLowerCase()) ? 0 : 2) + Number(hidden);
  return named
    .map((sheet, index) => ({ sheet, index }))
    .sort((a, b) => rank(a.sheet) - rank(b.sheet) || a.index - b.index)
    .map(({ sheet }) => sheet);
}

function choose(sheets: readonly SheetSnapshot[]): PortionSheets {
  const [sheet = null, ...copies] = sheets;
  return { sheet, copies };
}

/**
 * The sheets of each portion. Where «Программа» is there as we write it, the others count by their names alone; without
 * it a sheet must have most of our headings, since people name sheets of their own like that.
 */
export function findSettingsSheets(
  workbook: WorkbookSnapshot,
): Readonly<Record<PortionName, PortionSheets>> {
  const programme = choose(listNamed(workbook, 'programme').filter(isProgrammeSheet));
  const find = (portion: Exclude<PortionName, 'programme'>): PortionSheets => {
    const { match, least } = TELLING[portion];
    const named = listNamed(workbook, portion);
    if (programme.sheet !== null) return choose(named);
    return choose(
      named.filter((sheet) => {
        const { count, hasNeeded } = match(sheet);
        return hasNeeded && count >= least;
      }),
    );
  };
  return {
    programme,
    fields: find('fields'),
    indicators: find('indicators'),
    control: find('control'),
    plan: find('plan'),
  };
}
