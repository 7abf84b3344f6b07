// Links from our sheets to the cells that they speak of.

import type { PlannedCell } from '../workbook/plan.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { isResultSheetName } from './sheet-names.ts';

/** The sheets that can be linked to: those that are there, but for the ones a build writes, which a first build has not yet. */
export function listSheetIds({ sheets }: WorkbookSnapshot): ReadonlySet<number> {
  return new Set(sheets.filter(({ name }) => !isResultSheetName(name)).map(({ id }) => id));
}

/** «Сбор 2023!D5» as a link to that cell; as plain text where there is no sheet to link to; blank without an address. */
export function linkToCell(
  place: { readonly sheet: string; readonly sheetId: number; readonly cell: string },
  sheetIds: ReadonlySet<number>,
): PlannedCell {
  if (place.cell === '') return place.sheet === '' ? null : place.sheet;
  const text = place.sheet === '' ? place.cell : `${place.sheet}!${place.cell}`;
  const { sheetId, cell } = place;
  return sheetIds.has(sheetId) ? { kind: 'link', text, sheetId, cell } : text;
}
