// «Сбор <year>»: the empty form, a row for each school under a two-level heading.

import type { SheetWords } from '../messages/sheet-words.ts';
import type { Field, Form, Programme } from '../programme/programme.ts';
import type { PlannedCell, SheetPlan } from '../workbook/plan.ts';
import {
  addRow,
  addStyle,
  addTextRow,
  finishSheet,
  type SheetDraft,
  startSheet,
} from './sheet-draft.ts';
import { nameFormSheet } from './sheet-names.ts';

const TITLE_ROWS = 2;
const HEADER_ROWS = 2;
const SCHOOL_WIDTH = 240;
const COUNT_WIDTH = 130;
const TEXT_WIDTH = 260;
/** Rows with a frame, to be filled in. */
const BLANK_ROWS = 60;

/** The form's sheet; the first form of the programme. Throws for a programme without forms. */
export function planFormSheet(programme: Programme, year: number, words: SheetWords): SheetPlan {
  const [form] = programme.forms;
  if (form === undefined) throw new Error(`programme ${programme.id} has no form`);
  const draft = startSheet(1 + form.fields.length);
  addTextRow(draft, `${form.title}, ${year}`, 'title');
  addTextRow(draft, words.template.formGuide, 'notice');
  addHeadings(draft, form);
  for (let index = 0; index < BLANK_ROWS; index += 1) addRow(draft, []);
  const row = TITLE_ROWS + HEADER_ROWS + 1;
  addStyle(draft, { row, column: 1, rows: BLANK_ROWS, columns: 1 }, 'text');
  form.fields.forEach((field, index) => {
    const block = { row, column: index + 2, rows: BLANK_ROWS, columns: 1 };
    if (isText(field)) addStyle(draft, block, 'text');
    else addStyle(draft, block, 'number', { numberFormat: '0' });
  });
  return finishSheet(draft, {
    name: nameFormSheet(year),
    columnWidths: [SCHOOL_WIDTH, ...form.fields.map(chooseWidth)],
    frozenRows: TITLE_ROWS + HEADER_ROWS,
    frozenColumns: 1,
    onlyIfAbsent: true,
  });
}

function isText({ kind }: Field): boolean {
  return kind === 'list' || kind === 'text' || kind === 'labelled-count';
}

function chooseWidth({ kind }: Field): number {
  return kind === 'list' || kind === 'text' ? TEXT_WIDTH : COUNT_WIDTH;
}

/** Groups over their columns; a heading without a group, and the school's, over both rows. */
function addHeadings(draft: SheetDraft, { fields, schoolHeadings }: Form): void {
  const upper: PlannedCell[] = [schoolHeadings[0] ?? null];
  const lower: PlannedCell[] = [null];
  const row = TITLE_ROWS + 1;
  draft.merges.push({ row, column: 1, rows: HEADER_ROWS, columns: 1 });
  for (let index = 0; index < fields.length; ) {
    const field = fields[index];
    if (field === undefined) break;
    const { group } = field;
    let next = index + 1;
    while (group !== null && fields[next]?.group === group) next += 1;
    const columns = next - index;
    for (const member of fields.slice(index, next)) {
      upper.push(group === null ? member.title : upper.length === index + 1 ? group : null);
      lower.push(group === null ? null : member.title);
    }
    const rows = group === null ? HEADER_ROWS : 1;
    if (rows * columns > 1) draft.merges.push({ row, column: index + 2, rows, columns });
    index = next;
  }
  addRow(draft, upper);
  addRow(draft, lower);
  addStyle(draft, { row, column: 1, rows: HEADER_ROWS, columns: draft.columns }, 'header');
}
