// The rows of «По школам» below the schools: the total, and each district, as formulas over the schools' block.

import type { SchoolFigure } from '../../evaluating/result.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import { formatColumn } from '../../workbook/address.ts';
import type { PlannedCell } from '../../workbook/plan.ts';
import { formulaCell, isClose } from '../draft/formula-text.ts';
import { hasDistricts, labelDistrict, listMissingColumns, shareCell } from './school-rows.ts';
import {
  DISTRICT_COLUMN,
  type IndicatorColumns,
  listPartColumns,
  SCHOOL_COLUMN,
  type SchoolsLayout,
} from './schools-layout.ts';

interface Totals {
  readonly numerator: number;
  readonly denominator: number;
}

/** The block of the schools in a column, fixed in its rows. */
function formatBlock(layout: SchoolsLayout, column: number): string {
  const letters = formatColumn(column);
  return `${letters}${layout.firstRow}:${letters}${layout.lastRow}`;
}

function fillTotals(
  cells: PlannedCell[],
  row: number,
  columns: IndicatorColumns,
  totals: Totals,
  sumColumn: (column: number, expected: number) => PlannedCell,
): void {
  const { numerator, denominator, value, result } = columns;
  cells[numerator - 1] = sumColumn(numerator, totals.numerator);
  if (denominator === null || value === null) return;
  cells[denominator - 1] = sumColumn(denominator, totals.denominator);
  const times = result.indicator.unit === 'percent' ? 100 : 1;
  const share = totals.denominator === 0 ? null : (totals.numerator * times) / totals.denominator;
  const { unit } = result.indicator;
  cells[value - 1] = shareCell(row, { numerator, denominator }, unit, share);
}

/** «Итого»: sums and shares over all schools, zeros when there are none; its note says which columns the form lacks. */
export function buildTotalCells(
  layout: SchoolsLayout,
  row: number,
  words: SheetWords,
): PlannedCell[] {
  const cells = new Array<PlannedCell>(layout.noteColumn).fill(null);
  cells[SCHOOL_COLUMN - 1] = words.schools.total;
  cells[layout.noteColumn - 1] = listMissingColumns(layout.indicators, words);
  const empty = layout.schools.length === 0;
  for (const columns of layout.indicators) {
    const { numerator, denominator } = columns.result;
    const totals = { numerator: numerator ?? 0, denominator: denominator ?? 0 };
    fillTotals(cells, row, columns, totals, (column, expected) =>
      empty ? expected : formulaCell(`SUM(${formatBlock(layout, column)})`, expected),
    );
  }
  for (const { column, figures } of listPartColumns(layout)) {
    const sum = addUp(figures);
    cells[column - 1] = empty ? sum : formulaCell(`SUM(${formatBlock(layout, column)})`, sum);
  }
  return cells;
}

function addUp(figures: readonly SchoolFigure[]): number {
  return figures.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
}

/** SUMIF reads these as a comparison or a pattern, not as a name. */
const NOT_A_PLAIN_CRITERION = /^[<>=]|[*?~]/;

/** The districts in the order of their first school, as the sheet shows them; empty when no school has one. */
export function listDistrictLabels(layout: SchoolsLayout, words: SheetWords): string[] {
  if (!hasDistricts(layout.schools)) return [];
  const labels = layout.schools.map(({ school }) => labelDistrict(school.district, true, words));
  return [...new Set(labels)];
}

/** A district's sums and shares; its label stands in the first column and is what SUMIF looks for. */
export function buildDistrictCells(
  layout: SchoolsLayout,
  row: number,
  label: string,
  words: SheetWords,
): PlannedCell[] {
  const cells = new Array<PlannedCell>(layout.noteColumn).fill(null);
  cells[SCHOOL_COLUMN - 1] = label;
  const districts = formatBlock(layout, DISTRICT_COLUMN);
  const criterion = `${formatColumn(SCHOOL_COLUMN)}${row}`;
  for (const columns of layout.indicators) {
    const figures = columns.result.byDistrict.filter(
      ({ district }) => labelDistrict(district, true, words) === label,
    );
    const totals = {
      numerator: figures.reduce((sum, { numerator }) => sum + numerator, 0),
      denominator: figures.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0),
    };
    // SUMIF takes «завод» and «Завод» for one; then the figures are written as they are.
    const found = sumAlike(columns, label, words);
    const live =
      !NOT_A_PLAIN_CRITERION.test(label) &&
      isClose(found.numerator, totals.numerator) &&
      isClose(found.denominator, totals.denominator);
    fillTotals(cells, row, columns, totals, (column, expected) =>
      live
        ? formulaCell(`SUMIF(${districts};${criterion};${formatBlock(layout, column)})`, expected)
        : expected,
    );
  }
  for (const { column, figures } of listPartColumns(layout)) {
    const labelOf = ({ district }: SchoolFigure) => labelDistrict(district, true, words);
    const sum = addUp(figures.filter((figure) => labelOf(figure) === label));
    const alike = figures.filter((own) => labelOf(own).toLowerCase() === label.toLowerCase());
    const live = !NOT_A_PLAIN_CRITERION.test(label) && isClose(addUp(alike), sum);
    const block = formatBlock(layout, column);
    cells[column - 1] = live ? formulaCell(`SUMIF(${districts};${criterion};${block})`, sum) : sum;
  }
  return cells;
}

/** What SUMIF would come to: letter case does not matter to it. */
function sumAlike(columns: IndicatorColumns, label: string, words: SheetWords): Totals {
  const wanted = label.toLowerCase();
  let numerator = 0;
  let denominator = 0;
  for (const figure of columns.result.bySchool) {
    if (labelDistrict(figure.district, true, words).toLowerCase() !== wanted) continue;
    numerator += figure.numerator ?? 0;
    denominator += figure.denominator ?? 0;
  }
  return { numerator, denominator };
}
