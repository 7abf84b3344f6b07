// Which figures on «Сводка» are no longer those of the table: a fact, an enrolment or a cell of a school has changed since.

import type { IndicatorResult } from '../evaluating/result.ts';
import { isClose } from '../reporting/draft/formula-text.ts';
import { findOwnSheet } from '../reporting/own/own-sheet.ts';
import { nameSummarySheet } from '../reporting/own/sheet-names.ts';
import { readSummaryFigures } from '../reporting/summary/read-summary-figures.ts';
import type { Summary } from '../summary.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** An indicator whose figure on the sheet is another; null: there is no number. */
export interface OutdatedFigure {
  readonly result: IndicatorResult;
  readonly before: number | null;
}

function isSame(before: number | null, now: number | null): boolean {
  if (before === null || now === null) return before === now;
  return isClose(before, now);
}

/** In the programme's order; empty where the sheet agrees with the table or is not built. */
export function findOutdated(
  workbook: WorkbookSnapshot,
  { results, year }: Pick<Summary, 'results' | 'year'>,
): readonly OutdatedFigure[] {
  const sheet = findOwnSheet(workbook, nameSummarySheet(year));
  if (sheet === undefined) return [];
  const figures = new Map(readSummaryFigures(sheet, year));
  if (figures.size === 0) return [];
  return results.flatMap((result): OutdatedFigure[] => {
    const before = figures.get(result.indicator.code)?.value ?? null;
    return isSame(before, result.actual) ? [] : [{ result, before }];
  });
}
