// The form of which each school fills in a tab of its own: lines under their sections, columns of values by year.

import { FORM_WORDS, sayHint } from '../../messages/words/form-words.ts';
import type { Field, Form, FormColumn } from '../../programme/form.ts';
import { isLegalForm } from '../../reading/school-kind.ts';
import type { PlannedCell, PlannedCheck, SheetPlan } from '../../workbook/plan.ts';
import {
  addRow,
  addStyle,
  addTextRow,
  finishSheet,
  type SheetDraft,
  startSheet,
} from '../draft/sheet-draft.ts';
import { wrapText } from '../draft/text-lines.ts';
import { isTyped, joinChecks, planCheck } from './form-cells.ts';
import { addHeadings, type HeadedColumn } from './form-headings.ts';

const NUMBER_WIDTH = 60;
const LINE_WIDTH = 460;
const COUNT_WIDTH = 110;
const TEXT_WIDTH = 280;
const HINT_WIDTH = 360;
/** Number and line stand before the values. */
const FIRST_VALUE = 3;
/** As many letters of a title as fit above the table: a document's may be a whole sentence. */
const TITLE_LENGTH = 95;

/** A school's tab: its name, and the name of the school on it ('' for a sample). */
export interface SchoolTab {
  readonly name: string;
  readonly school: string;
}

/** The lines of the form in order: fields of one line share number, section and title. */
function groupLines({ fields }: Form): readonly (readonly Field[])[] {
  const lines = new Map<string, Field[]>();
  for (const field of fields) {
    const key = [field.group, field.code, field.title].join('\n');
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [field]);
    else line.push(field);
  }
  return [...lines.values()];
}

function headColumn({ group, title, yearOffset }: FormColumn, year: number): HeadedColumn {
  const dated = yearOffset === null ? '' : FORM_WORDS.yearTitle(year + yearOffset);
  return { group, title: [title, dated].filter((text) => text !== '').join(' ') };
}

/** What stands before the school's name: «МАОУ» alone would be a part of the name. */
function chooseLabel({ schoolHeadings }: Form): string {
  return schoolHeadings.find((heading) => !isLegalForm(heading)) ?? FORM_WORDS.school;
}

/** The column that nothing is read from, where the document itself says how to fill in; -1 where there is none. */
function findHintColumn({ columns, fields }: Form): number {
  return columns.findIndex(({ key }) => fields.every(({ column }) => column !== key));
}

interface Lines {
  readonly draft: SheetDraft;
  readonly form: Form;
  readonly hintColumn: number;
}

function addLine({ draft, form, hintColumn }: Lines, fields: readonly Field[]): PlannedCheck[] {
  const [first] = fields;
  if (first === undefined) return [];
  const cells = new Array<PlannedCell>(draft.columns).fill(null);
  cells[0] = first.code === '' ? null : first.code;
  cells[1] = first.title;
  cells[hintColumn - 1] = sayHint(first);
  const row = addRow(draft, cells);
  addStyle(draft, { row, column: 1, rows: 1, columns: 1 }, 'code');
  addStyle(draft, { row, column: 2, rows: 1, columns: draft.columns - 1 }, 'text');
  return form.columns.flatMap(({ key }, index) => {
    const field = fields.find(({ column }) => column === key);
    if (field === undefined) return [];
    const block = { row, column: FIRST_VALUE + index, rows: 1, columns: 1 };
    const format = field.kind === 'count' ? '0' : '0.##';
    if (isTyped(field)) addStyle(draft, block, 'human');
    else addStyle(draft, block, 'human', { numberFormat: format, align: 'right' });
    return [planCheck(field, block)];
  });
}

/** Adds the row in which the school's name is typed and gives its number. */
function addSchool(draft: SheetDraft, form: Form, school: string): number {
  const row = addRow(draft, [null, `${chooseLabel(form)}:`, school === '' ? null : school]);
  addStyle(draft, { row, column: 2, rows: 1, columns: 1 }, 'text', {
    bold: true,
    align: 'right',
  });
  const columns = draft.columns - FIRST_VALUE + 1;
  addStyle(draft, { row, column: FIRST_VALUE, rows: 1, columns }, 'human');
  if (columns > 1) {
    draft.merges.push({ row, column: FIRST_VALUE, rows: 1, columns });
  }
  return row;
}

function chooseWidths(form: Form, hintColumn: number, columns: number): number[] {
  const values = form.columns.map(({ key }) =>
    form.fields.some((field) => field.column === key && isTyped(field) && field.kind !== 'share')
      ? TEXT_WIDTH
      : COUNT_WIDTH,
  );
  const widths = [NUMBER_WIDTH, LINE_WIDTH, ...values];
  widths[hintColumn - 1] = HINT_WIDTH;
  return widths.slice(0, columns);
}

/** The checks column by column, so that equal ones below each other join. */
function sortChecks(checks: readonly PlannedCheck[]): readonly PlannedCheck[] {
  return [...checks].sort((a, b) => a.block.column - b.block.column || a.block.row - b.block.row);
}

/** The tabs, of which the first is drawn and the others are copies of it, written only where they are absent. Throws for no tab. */
export function planTabForm(form: Form, year: number, tabs: readonly SchoolTab[]): SheetPlan {
  const [first, ...others] = tabs;
  if (first === undefined) throw new RangeError('a form of tabs was planned without any');
  const own = findHintColumn(form);
  const values = form.columns.length;
  const hintColumn = FIRST_VALUE + (own < 0 ? values : own);
  const draft = startSheet(FIRST_VALUE - 1 + values + (own < 0 ? 1 : 0));
  for (const line of wrapText(`${form.title}, ${year}`, TITLE_LENGTH))
    addTextRow(draft, line, 'subtitle');
  addTextRow(draft, FORM_WORDS.tabGuide, 'notice');
  const nameRow = addSchool(draft, form, first.school);
  addHeadings(draft, [
    { group: null, title: FORM_WORDS.number },
    { group: null, title: FORM_WORDS.line },
    ...form.columns.map((column) => headColumn(column, year)),
    ...(own < 0 ? [{ group: null, title: FORM_WORDS.hint }] : []),
  ]);
  const frozenRows = draft.rows.length;
  const checks: PlannedCheck[] = [];
  let section: string | null = null;
  for (const fields of groupLines(form)) {
    const group = fields[0]?.group ?? null;
    if (group !== null && group !== section) addTextRow(draft, group, 'section');
    section = group;
    checks.push(...addLine({ draft, form, hintColumn }, fields));
  }
  return finishSheet(draft, {
    name: first.name,
    columnWidths: chooseWidths(form, hintColumn, draft.columns),
    frozenRows,
    frozenColumns: 0,
    onlyIfAbsent: true,
    checks: joinChecks(sortChecks(checks)),
    copies: others.map(({ name, school }) => {
      return { name, row: nameRow, column: FIRST_VALUE, text: school };
    }),
  });
}
