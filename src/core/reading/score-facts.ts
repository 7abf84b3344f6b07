// How well «Факты» suits a programme: what tells whose workbook it is where no form is in it.

import type { Programme } from '../programme/programme.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { hasFigure } from './fact-figures.ts';
import { FACTS_COLUMNS } from './facts-columns.ts';
import { buildIndicatorFinder } from './find-indicator.ts';
import { FACTS_SHEET_NAMES } from './read-facts.ts';
import { findSettingsSheet, findSettingsTable, takeCell } from './settings-table.ts';
import { measureSimilarity, profileText } from './text-profile.ts';

/** From here on two titles are taken for one. */
const SAME_TITLE = 0.7;

/**
 * How many rows of «Факты» with a figure name an indicator of the programme: by its code, and by its title where one is
 * given. 0 without such a sheet or row.
 */
export function scoreFacts(workbook: WorkbookSnapshot, programme: Programme): number {
  const sheet = findSettingsSheet(workbook, FACTS_SHEET_NAMES);
  const table = sheet === undefined ? null : findSettingsTable(sheet, FACTS_COLUMNS, 'code');
  if (sheet === undefined || table === null) return 0;
  const finder = buildIndicatorFinder(programme);
  const indicators = new Map(programme.indicators.map((one) => [one.code, one]));
  let score = 0;
  for (let row = table.headerRow + 1; row <= sheet.texts.length; row += 1) {
    if (!hasFigure(table, row)) continue;
    const cell = takeCell(table, row, 'code');
    const title = takeCell(table, row, 'title').text;
    const code = finder.findCode(cell.raw, cell.text, title);
    const indicator = code === null ? undefined : indicators.get(code);
    if (indicator === undefined) continue;
    const profile = profileText(title);
    const isNamed =
      title === '' ||
      [indicator.title, indicator.reportTitle].some(
        (own) => measureSimilarity(profileText(own), profile) >= SAME_TITLE,
      );
    if (isNamed) score += 1;
  }
  return score;
}
