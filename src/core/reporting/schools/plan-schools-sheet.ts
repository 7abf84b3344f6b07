// «По школам <year>»: each school's numerator and denominator for every indicator of the form, totals and districts.

import type { IndicatorResult } from '../../evaluating/result.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { Summary } from '../../summary.ts';
import type { PlannedCell, SheetPlan } from '../../workbook/plan.ts';
import { chooseFigureFormat, DECIMAL_FORMAT, WHOLE_FORMAT } from '../draft/number-formats.ts';
import {
  addRow,
  addStyle,
  addTextRow,
  finishSheet,
  type SheetDraft,
  startSheet,
} from '../draft/sheet-draft.ts';
import { wrapTextWithin } from '../draft/text-lines.ts';
import { addHeadRows } from '../own/stamp.ts';
import { listSchoolCells } from './school-rows.ts';
import {
  DISTRICT_COLUMN,
  FILLED_COLUMN,
  GROUP_TITLE_LINES,
  type IndicatorColumns,
  layOutSchools,
  listPartColumns,
  SCHOOL_COLUMN,
  SCHOOLS_HEADER_ROW,
  type SchoolsLayout,
} from './schools-layout.ts';
import { buildDistrictCells, buildTotalCells, listDistrictLabels } from './schools-totals.ts';

const SCHOOL_WIDTH = 190;
const DISTRICT_WIDTH = 110;
const FILLED_WIDTH = 92;
const FIGURE_WIDTH = 64;
/** Of a figure that has no share beside it. */
const LONE_FIGURE_WIDTH = 96;
const NOTE_WIDTH = 230;
/** The mean width of a bold Cyrillic letter of 10 points. */
const LETTER_WIDTH = 7.6;

/** The sheet for a summary; a heading and a total of zeros when there are no schools. */
export function planSchoolsSheet(summary: Summary, words: SheetWords): SheetPlan {
  const layout = layOutSchools(summary);
  const draft = startSheet(layout.noteColumn);
  addHeadRows(draft, summary, words, {
    title: words.schools.title(summary.programme.title, summary.year),
    guide: words.schools.guide,
  });
  addGroupTitles(draft, layout);
  addHeadings(draft, layout, words);
  for (const cells of listSchoolCells(layout, words)) addRow(draft, cells);
  const formats = layout.indicators.map(({ result }) => chooseCountFormat(result));
  styleFigures(draft, layout, formats, layout.firstRow, layout.schools.length);
  addTotals(draft, layout, formats, words);
  return finishSheet(draft, {
    name: layout.sheetName,
    columnWidths: listWidths(layout),
    frozenRows: SCHOOLS_HEADER_ROW,
    frozenColumns: SCHOOL_COLUMN,
  });
}

function groupWidth({ value }: IndicatorColumns): number {
  return value === null ? LONE_FIGURE_WIDTH : 3 * FIGURE_WIDTH;
}

function listWidths({ indicators }: SchoolsLayout): number[] {
  const figures = indicators.flatMap(({ value, parts }) => [
    ...(value === null ? [LONE_FIGURE_WIDTH] : [FIGURE_WIDTH, FIGURE_WIDTH, FIGURE_WIDTH]),
    ...parts.map(() => LONE_FIGURE_WIDTH),
  ]);
  return [SCHOOL_WIDTH, DISTRICT_WIDTH, FILLED_WIDTH, ...figures, NOTE_WIDTH];
}

/** Code and title of each indicator, on lines that run over its columns: merging them would cost calls for each. */
function addGroupTitles(draft: SheetDraft, { indicators, noteColumn }: SchoolsLayout): void {
  const lines = Array.from({ length: GROUP_TITLE_LINES }, () =>
    new Array<PlannedCell>(noteColumn).fill(null),
  );
  const addTitle = (title: string, column: number, width: number) => {
    const letters = Math.floor(width / LETTER_WIDTH);
    wrapTextWithin(title, letters, GROUP_TITLE_LINES).forEach((text, index) => {
      const line = lines[index];
      if (line !== undefined) line[column - 1] = text;
    });
  };
  for (const columns of indicators) {
    const { code, title } = columns.result.indicator;
    addTitle(`${code} ${title}`, columns.numerator, groupWidth(columns));
    for (const { label, column } of columns.parts) {
      addTitle(`${code} ${label}`, column, LONE_FIGURE_WIDTH);
    }
  }
  for (const line of lines) {
    const row = addRow(draft, line);
    addStyle(draft, { row, column: 1, rows: 1, columns: noteColumn }, 'notice', { bold: true });
  }
}

function addHeadings(draft: SheetDraft, layout: SchoolsLayout, words: SheetWords): void {
  const { schools } = words;
  const cells = new Array<PlannedCell>(layout.noteColumn).fill(null);
  cells[SCHOOL_COLUMN - 1] = schools.school;
  cells[DISTRICT_COLUMN - 1] = schools.district;
  cells[FILLED_COLUMN - 1] = schools.filled;
  cells[layout.noteColumn - 1] = schools.note;
  for (const { result, numerator, denominator, value } of layout.indicators) {
    cells[numerator - 1] = denominator === null ? schools.count : schools.numerator;
    if (denominator !== null) cells[denominator - 1] = schools.denominator;
    const percent = result.indicator.unit === 'percent';
    if (value !== null) cells[value - 1] = percent ? schools.share : schools.ratio;
  }
  for (const { column } of listPartColumns(layout)) cells[column - 1] = schools.count;
  const row = addRow(draft, cells);
  addStyle(draft, { row, column: 1, rows: 1, columns: layout.noteColumn }, 'header');
}

/** Of an indicator's numerators and denominators, on all rows. */
function chooseCountFormat({ bySchool }: IndicatorResult): string {
  const counts = bySchool.flatMap(({ numerator, denominator }) => [numerator, denominator]);
  return chooseFigureFormat('count', counts);
}

/** The looks of rows with figures: of schools, or with a role of their own; `formats` are those of the indicators' counts. */
function styleFigures(
  draft: SheetDraft,
  layout: SchoolsLayout,
  formats: readonly string[],
  row: number,
  rows: number,
  role: 'number' | 'total' = 'number',
): void {
  const text = role === 'total' ? 'total' : 'text';
  const whole = { row, rows, column: 1, columns: layout.noteColumn };
  addStyle(draft, whole, text, { align: 'left' });
  const filled = { row, rows, column: FILLED_COLUMN, columns: 1 };
  if (role === 'number') addStyle(draft, filled, text, { align: 'center' });
  for (const [index, { numerator, denominator, value }] of layout.indicators.entries()) {
    const columns = denominator === null ? 1 : 2;
    const numberFormat = formats[index] ?? WHOLE_FORMAT;
    addStyle(draft, { row, rows, column: numerator, columns }, role, { numberFormat });
    if (value === null) continue;
    addStyle(draft, { row, rows, column: value, columns: 1 }, role, {
      numberFormat: DECIMAL_FORMAT,
    });
  }
  for (const { column, figures } of listPartColumns(layout)) {
    const counts = figures.map(({ numerator }) => numerator);
    const numberFormat = chooseFigureFormat('count', counts);
    addStyle(draft, { row, rows, column, columns: 1 }, role, { numberFormat });
  }
  if (role === 'number') {
    addStyle(draft, { row, rows, column: layout.noteColumn, columns: 1 }, 'muted');
  }
}

function addTotals(
  draft: SheetDraft,
  layout: SchoolsLayout,
  formats: readonly string[],
  words: SheetWords,
): void {
  const totalRow = layout.lastRow + 1;
  addRow(draft, buildTotalCells(layout, totalRow, words));
  styleFigures(draft, layout, formats, totalRow, 1, 'total');
  const labels = listDistrictLabels(layout, words);
  if (labels.length === 0) return;
  addRow(draft, []);
  const headingRow = addTextRow(draft, words.schools.byDistrict, 'subtitle');
  for (const [index, label] of labels.entries()) {
    addRow(draft, buildDistrictCells(layout, headingRow + 1 + index, label, words));
  }
  styleFigures(draft, layout, formats, headingRow + 1, labels.length);
}
