// «Сбор <year> (принято)»: what the schools' cells of a form show at the closing, school by school, as texts; of a form on tabs
// a row for each line of each school. Drawn anew and never a copy of the form, so that it cannot be taken for one.

import { keepValues, type ShownValues, writeRecord } from '../../campaign/kept-values.ts';
import { listShownCells, takeShown } from '../../campaign/shown-cells.ts';
import type { ReportingSchool } from '../../evaluating/list-schools.ts';
import {
  choosePeriodWords,
  type FrozenColumn,
  type PeriodWords,
} from '../../messages/words/period-words.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { FormTable } from '../../reading/reading.ts';
import type { PlannedCell, SheetPlan } from '../../workbook/plan.ts';
import {
  addHeaderRow,
  addRow,
  addStyle,
  addTextRow,
  finishSheet,
  type SheetDraft,
  startSheet,
} from '../draft/sheet-draft.ts';
import { wrapTextWithin } from '../draft/text-lines.ts';
import {
  type FrozenFormColumn,
  type FrozenLayout,
  GROUP_LINES,
  layOutFrozen,
} from './frozen-table.ts';

/** The longest words of headings, «профессиональными», have room. */
const COLUMN_WIDTH = 150;
const WIDE_WIDTH = 260;
/** The mean width of a bold Cyrillic letter of 10 points. */
const LETTER_WIDTH = 7.6;

/** A school with its row of the form, and its number in the copy. */
interface FrozenSchool {
  readonly number: number;
  readonly school: ReportingSchool['school'];
  readonly hasRow: boolean;
  readonly shown: ShownValues;
}

export interface FrozenRequest {
  readonly name: string;
  readonly table: FormTable;
  /** Each with its row in this form alone. */
  readonly schools: readonly ReportingSchool[];
  readonly year: number;
  /** As the stamp prints it. */
  readonly at: string;
}

function chooseWidth({ isWide }: FrozenFormColumn): number {
  return isWide ? WIDE_WIDTH : COLUMN_WIDTH;
}

/** Titles of groups, over their columns; they run on over what has none. */
function addGroupTitles(draft: SheetDraft, { own, columns, hasGroups }: FrozenLayout): void {
  if (!hasGroups) return;
  const lines = Array.from({ length: GROUP_LINES }, () =>
    new Array<PlannedCell>(draft.columns).fill(null),
  );
  const first = own.length;
  columns.forEach(({ group }, index) => {
    if (group === null || columns[index - 1]?.group === group) return;
    const next = columns.findIndex((column, at) => at > index && column.group !== group);
    const grouped = columns.slice(index, next < 0 ? columns.length : next);
    const width = grouped.reduce((total, column) => total + chooseWidth(column), 0);
    wrapTextWithin(group, Math.floor(width / LETTER_WIDTH), GROUP_LINES).forEach((text, line) => {
      const cells = lines[line];
      if (cells !== undefined) cells[first + index] = text;
    });
  });
  for (const line of lines) {
    const row = addRow(draft, line);
    addStyle(draft, { row, column: 1, rows: 1, columns: draft.columns }, 'notice', { bold: true });
  }
}

function addHeadings(draft: SheetDraft, layout: FrozenLayout, words: PeriodWords): void {
  addHeaderRow(draft, [
    ...layout.own.map(([name]) => words.columns[name]),
    ...layout.columns.map(({ title }) => title),
  ]);
}

function describeSchool(table: FormTable, { school, rows }: ReportingSchool, index: number) {
  const shown = takeShown(listShownCells([table], rows));
  return { number: index + 1, school, hasRow: rows[0] !== undefined, shown };
}

function listOwnCells(
  layout: FrozenLayout,
  cells: Partial<Record<FrozenColumn, PlannedCell>>,
): PlannedCell[] {
  return layout.own.map(([name]) => cells[name] ?? null);
}

function addSchoolRow(draft: SheetDraft, layout: FrozenLayout, one: FrozenSchool): void {
  const texts = one.shown.get(layout.form.key);
  const { number, school } = one;
  const values = writeRecord(keepValues(one.shown));
  const own = { number: String(number), values, school: school.name, district: school.district };
  const fields = layout.form.fields.map(({ key }) => texts?.get(key) ?? null);
  addRow(draft, [...listOwnCells(layout, own), ...fields]);
}

/** The record stands beside the first line of the school. */
function addSchoolLines(
  draft: SheetDraft,
  layout: FrozenLayout,
  one: FrozenSchool,
  words: PeriodWords,
): void {
  const { number, school, hasRow, shown } = one;
  const values = writeRecord(keepValues(shown));
  const name = school.name;
  if (!hasRow) {
    addRow(
      draft,
      listOwnCells(layout, { number: String(number), values, school: name, line: words.noTab }),
    );
    return;
  }
  const texts = shown.get(layout.form.key);
  layout.lines.forEach(({ code, title, fields }, index) => {
    const own = { number: String(number), school: name, code, line: title };
    addRow(draft, [
      ...listOwnCells(layout, index === 0 ? { ...own, values } : own),
      ...fields.map((field) => (field === undefined ? null : (texts?.get(field.key) ?? null))),
    ]);
  });
}

function styleRows(draft: SheetDraft, { headerRow, own, columns }: FrozenLayout): void {
  const rows = draft.rows.length - headerRow;
  const block = (column: number, columns: number) => ({
    row: headerRow + 1,
    rows,
    column,
    columns,
  });
  addStyle(draft, block(1, draft.columns), 'text');
  addStyle(draft, block(1, 1), 'code');
  columns.forEach(({ isWide }, index) => {
    if (!isWide) addStyle(draft, block(own.length + index + 1, 1), 'code');
  });
  const values = own.findIndex(([name]) => name === 'values') + 1;
  addStyle(draft, block(values, 1), 'machine');
}

/** The sheet; its headings alone where there are no schools. */
export function planFrozenSheet(request: FrozenRequest, sheetWords: SheetWords): SheetPlan {
  const { name, table, schools, year, at } = request;
  const words = choosePeriodWords(sheetWords.language);
  const layout = layOutFrozen(table.form);
  const draft = startSheet(layout.own.length + layout.columns.length);
  addTextRow(draft, words.title(table.form.title, year), 'title');
  addTextRow(draft, words.closedStamp(at, schools.length), 'stamp');
  addTextRow(draft, words.guide, 'notice');
  addGroupTitles(draft, layout);
  addHeadings(draft, layout, words);
  schools
    .map((school, index) => describeSchool(table, school, index))
    .forEach((one) => {
      if (layout.lines.length === 0) addSchoolRow(draft, layout, one);
      else addSchoolLines(draft, layout, one, words);
    });
  styleRows(draft, layout);
  return finishSheet(draft, {
    name,
    columnWidths: [...layout.own.map(([, width]) => width), ...layout.columns.map(chooseWidth)],
    frozenRows: layout.headerRow,
    frozenColumns: 0,
  });
}
