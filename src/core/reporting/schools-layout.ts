// Which columns and rows of «По школам» hold what, for the sheet itself and for the formulas of «Сводка» that sum it.

import { type AskedSchool, listSchools } from '../evaluating/list-schools.ts';
import type { IndicatorResult } from '../evaluating/result.ts';
import type { Summary } from '../summary.ts';
import { formatColumn, quoteSheetName } from '../workbook/address.ts';
import { nameSchoolsSheet } from './sheet-names.ts';

/** Title, stamp, guide, three lines of indicator titles, headings. */
export const GROUP_TITLE_ROW = 4;
export const GROUP_TITLE_LINES = 3;
export const SCHOOLS_HEADER_ROW = GROUP_TITLE_ROW + GROUP_TITLE_LINES;

export const SCHOOL_COLUMN = 1;
export const DISTRICT_COLUMN = 2;
export const FILLED_COLUMN = 3;

/** The columns of an indicator; an indicator without denominator has the numerator's alone. */
export interface IndicatorColumns {
  readonly result: IndicatorResult;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
}

export interface SchoolsLayout {
  readonly sheetName: string;
  readonly schools: readonly AskedSchool[];
  /** Rows of the first and the last school; last < first when there are none. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Of the indicators that come from a form, in passport order. */
  readonly indicators: readonly IndicatorColumns[];
  readonly noteColumn: number;
}

/** The layout for a summary: schools in the register's order, without a register in that of their rows. */
export function layOutSchools(summary: Summary): SchoolsLayout {
  const schools = listSchools(summary.table, summary.register);
  const indicators: IndicatorColumns[] = [];
  let column = FILLED_COLUMN + 1;
  for (const result of summary.results) {
    const { source } = result.indicator;
    if (source.kind !== 'form') continue;
    const single = source.denominator === null;
    indicators.push({
      result,
      numerator: column,
      denominator: single ? null : column + 1,
      value: single ? null : column + 2,
    });
    column += single ? 1 : 3;
  }
  return {
    sheetName: nameSchoolsSheet(summary.year),
    schools,
    firstRow: SCHOOLS_HEADER_ROW + 1,
    lastRow: SCHOOLS_HEADER_ROW + schools.length,
    indicators,
    noteColumn: column,
  };
}

/** The schools' block of a column, as a formula on another sheet names it; undefined when there are no schools. */
export function formatSchoolsRange(layout: SchoolsLayout, column: number): string | undefined {
  if (layout.lastRow < layout.firstRow) return undefined;
  const letters = formatColumn(column);
  const sheet = quoteSheetName(layout.sheetName);
  return `${sheet}!${letters}${layout.firstRow}:${letters}${layout.lastRow}`;
}
