// Which columns and rows of «По школам» hold what, for the sheet itself and for the formulas of «Сводка» that sum it.

import { listRequiredFields } from '../../evaluating/evaluate-completeness.ts';
import { listReportingSchools, type ReportingSchool } from '../../evaluating/list-schools.ts';
import type { IndicatorResult, SchoolFigure } from '../../evaluating/result.ts';
import type { Summary } from '../../summary.ts';
import { formatColumn, quoteSheetName } from '../../workbook/address.ts';
import { nameSchoolsSheet } from '../own/sheet-names.ts';

/** Title, stamp, guide, three lines of indicator titles, headings. */
export const GROUP_TITLE_ROW = 4;
export const GROUP_TITLE_LINES = 3;
export const SCHOOLS_HEADER_ROW = GROUP_TITLE_ROW + GROUP_TITLE_LINES;

export const SCHOOL_COLUMN = 1;
export const DISTRICT_COLUMN = 2;
export const FILLED_COLUMN = 3;

/** The column of a part of a target that the form gives. */
export interface PartColumn {
  readonly label: string;
  readonly column: number;
  /** What the schools add to it. */
  readonly figures: readonly SchoolFigure[];
}

/** The columns of an indicator; an indicator without denominator has the numerator's alone. */
export interface IndicatorColumns {
  readonly result: IndicatorResult;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
  /** To the right of the others; empty unless its target has several parts. */
  readonly parts: readonly PartColumn[];
}

export interface SchoolsLayout {
  readonly sheetName: string;
  readonly schools: readonly ReportingSchool[];
  /** The required fields that each of the forms has, in the order of the schools' rows. */
  readonly required: readonly (readonly string[])[];
  /** What is said of a school of which no form has anything: no row, or no tab of its own. */
  readonly absence: 'no-row' | 'no-sheet';
  /** Rows of the first and the last school; last < first when there are none. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Of the indicators that come from a form, in passport order. */
  readonly indicators: readonly IndicatorColumns[];
  readonly noteColumn: number;
}

/** Whether all forms are filled in on tabs of the schools' own. */
function hasTabs({ tables }: Summary): boolean {
  return tables.length > 0 && tables.every(({ form }) => form.layout === 'sheet-per-school');
}

/** In the order of the target's parts of the year. */
function layOutParts(result: IndicatorResult, firstColumn: number): readonly PartColumn[] {
  const { source } = result.indicator;
  const given = source.kind === 'form' ? source.parts.map(({ label }) => label) : [];
  return result.parts
    .flatMap(({ part: { label } }) => (label !== null && given.includes(label) ? [label] : []))
    .map((label, index) => ({
      label,
      column: firstColumn + index,
      figures: result.labelledSchools.get(label) ?? [],
    }));
}

/** The layout for a summary: schools in the register's order, without a register in that of their rows. */
export function layOutSchools(summary: Summary): SchoolsLayout {
  const schools = listReportingSchools(summary.tables, summary.register);
  const indicators: IndicatorColumns[] = [];
  let column = FILLED_COLUMN + 1;
  for (const result of summary.results) {
    const { source } = result.indicator;
    if (source.kind !== 'form') continue;
    const single = source.denominator === null;
    const parts = layOutParts(result, column + (single ? 1 : 3));
    indicators.push({
      result,
      numerator: column,
      denominator: single ? null : column + 1,
      value: single ? null : column + 2,
      parts,
    });
    column += (single ? 1 : 3) + parts.length;
  }
  return {
    sheetName: nameSchoolsSheet(summary.year),
    schools,
    required: summary.tables.map(listRequiredFields),
    absence: hasTabs(summary) ? 'no-sheet' : 'no-row',
    firstRow: SCHOOLS_HEADER_ROW + 1,
    lastRow: SCHOOLS_HEADER_ROW + schools.length,
    indicators,
    noteColumn: column,
  };
}

/** Of all indicators, from the left. */
export function listPartColumns({ indicators }: SchoolsLayout): readonly PartColumn[] {
  return indicators.flatMap(({ parts }) => parts);
}

/** The schools' block of a column, as a formula on another sheet names it; undefined when there are no schools. */
export function formatSchoolsRange(layout: SchoolsLayout, column: number): string | undefined {
  if (layout.lastRow < layout.firstRow) return undefined;
  const letters = formatColumn(column);
  const sheet = quoteSheetName(layout.sheetName);
  return `${sheet}!${letters}${layout.firstRow}:${letters}${layout.lastRow}`;
}
