// The rows of «По школам» above its total: each school's figures, how much it filled in, why it is left out.

import type { ReportingSchool } from '../../evaluating/list-schools.ts';
import type { ExclusionReason, SchoolFigure } from '../../evaluating/result.ts';
import { formatExclusion } from '../../messages/words/exclusion-words.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { Unit } from '../../programme/target.ts';
import { formatAddress } from '../../workbook/address.ts';
import type { PlannedCell } from '../../workbook/plan.ts';
import { formulaCell } from '../draft/formula-text.ts';
import {
  DISTRICT_COLUMN,
  FILLED_COLUMN,
  type IndicatorColumns,
  listPartColumns,
  SCHOOL_COLUMN,
  type SchoolsLayout,
} from './schools-layout.ts';

/** The share of a row, blank where its denominator is 0 or blank: `=IF(E8<>0;D8*100/E8;"")`. */
export function shareCell(
  row: number,
  columns: { readonly numerator: number; readonly denominator: number },
  unit: Unit,
  value: number | null,
): PlannedCell {
  const numerator = formatAddress(row, columns.numerator);
  const denominator = formatAddress(row, columns.denominator);
  const times = unit === 'percent' ? '*100' : '';
  return formulaCell(
    `IF(${denominator}<>0;${numerator}${times}/${denominator};"")`,
    value === null ? '' : value,
  );
}

function hasNoRow({ rows }: ReportingSchool): boolean {
  return rows.every((row) => row === undefined);
}

/** Required fields with something in them, of all that are required in all forms; words for no row. */
function formatFilled(school: ReportingSchool, layout: SchoolsLayout, words: SheetWords): string {
  if (hasNoRow(school)) return words.summary.exclusion[layout.absence];
  let filled = 0;
  let asked = 0;
  layout.required.forEach((keys, at) => {
    const readings = school.rows[at]?.readings ?? {};
    asked += keys.length;
    filled += keys.filter((key) => (readings[key]?.how ?? 'blank') !== 'blank').length;
  });
  return words.schools.filledOf(filled, asked);
}

function formatReason(reason: ExclusionReason, words: SheetWords): string {
  const short = words.summary.exclusion[reason.kind];
  if (reason.kind === 'no-part') return formatExclusion(reason, words.language);
  return reason.kind === 'unreadable' ? `${short} «${reason.found}»` : short;
}

/** School → reason → codes of the indicators that leave it out for it. */
export type ExclusionIndex = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/**
 * Why each school is left out of which indicators; schools that are in all of them have no entry. What the form lacks for
 * every school is no school's reason: see listMissingColumns.
 */
export function indexExclusions(
  indicators: readonly IndicatorColumns[],
  words: SheetWords,
): ExclusionIndex {
  const index = new Map<string, Map<string, string[]>>();
  for (const { result } of indicators) {
    for (const { school, reason } of result.coverage.excluded) {
      if (reason.kind === 'no-column') continue;
      const reasons = index.get(school) ?? new Map<string, string[]>();
      const text = formatReason(reason, words);
      reasons.set(text, [...(reasons.get(text) ?? []), result.indicator.code]);
      index.set(school, reasons);
    }
  }
  return index;
}

/** The indicators that no school can be in, each with the column that the form lacks; null when there are none. */
export function listMissingColumns(
  indicators: readonly IndicatorColumns[],
  words: SheetWords,
): string | null {
  const notes = indicators.flatMap(({ result }) => {
    const lack = result.coverage.excluded.find(({ reason }) => reason.kind === 'no-column');
    if (lack === undefined) return [];
    return [`${result.indicator.code}: ${formatExclusion(lack.reason, words.language)}`];
  });
  return notes.length === 0 ? null : notes.join('; ');
}

function formatNote(
  school: ReportingSchool,
  index: ExclusionIndex,
  layout: SchoolsLayout,
  words: SheetWords,
): string | null {
  const reasons = index.get(school.school.name);
  if (reasons === undefined) return null;
  // Without a row there is nothing to say of each indicator apart.
  if (hasNoRow(school)) return words.summary.exclusion[layout.absence];
  return [...reasons].map(([reason, codes]) => `${codes.join(', ')}: ${reason}`).join('; ');
}

/** What the district's cell of a school shows: words where the school has none but others have one. */
export function labelDistrict(district: string, anyDistrict: boolean, words: SheetWords): string {
  return district === '' && anyDistrict ? words.schools.noDistrict : district;
}

/** Whether any school has a district. */
export function hasDistricts(schools: readonly ReportingSchool[]): boolean {
  return schools.some(({ school }) => school.district !== '');
}

function fillFigures(
  cells: PlannedCell[],
  row: number,
  columns: IndicatorColumns,
  figure: SchoolFigure | undefined,
): void {
  if (figure === undefined) return;
  cells[columns.numerator - 1] = figure.numerator;
  if (columns.denominator === null || columns.value === null) return;
  const { numerator, denominator } = columns;
  cells[denominator - 1] = figure.denominator;
  // A percent without counts is shown as it is: nothing could be divided.
  if (figure.numerator === null) {
    cells[columns.value - 1] = figure.value;
    return;
  }
  const { unit } = columns.result.indicator;
  cells[columns.value - 1] = shareCell(row, { numerator, denominator }, unit, figure.value);
}

/** A row of cells for each school of the layout, in its order; blank where an indicator leaves the school out. */
export function listSchoolCells(layout: SchoolsLayout, words: SheetWords): PlannedCell[][] {
  const anyDistrict = hasDistricts(layout.schools);
  const exclusions = indexExclusions(layout.indicators, words);
  const figures = layout.indicators.map(
    ({ result }) => new Map(result.bySchool.map((figure) => [figure.school, figure])),
  );
  const parts = listPartColumns(layout).map(({ column, figures: own }) => ({
    column,
    bySchool: new Map(own.map(({ school, numerator }) => [school, numerator])),
  }));
  return layout.schools.map((reporting, index) => {
    const { school } = reporting;
    const row = layout.firstRow + index;
    const cells = new Array<PlannedCell>(layout.noteColumn).fill(null);
    const district = labelDistrict(school.district, anyDistrict, words);
    cells[SCHOOL_COLUMN - 1] = school.name;
    cells[DISTRICT_COLUMN - 1] = district === '' ? null : district;
    cells[FILLED_COLUMN - 1] = formatFilled(reporting, layout, words);
    layout.indicators.forEach((columns, which) => {
      fillFigures(cells, row, columns, figures[which]?.get(school.name));
    });
    for (const { column, bySchool } of parts) cells[column - 1] = bySchool.get(school.name) ?? null;
    cells[layout.noteColumn - 1] = formatNote(reporting, exclusions, layout, words);
    return cells;
  });
}
