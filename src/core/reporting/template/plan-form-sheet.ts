// «Сбор <year>»: the empty form, a row for each school under a two-level heading.

import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { Form } from '../../programme/form.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import { addRow, addStyle, addTextRow, finishSheet, startSheet } from '../draft/sheet-draft.ts';
import { chooseWidths } from '../form-widths.ts';
import { isTyped, joinChecks, planCheck } from './form-cells.ts';
import { addHeadings, HEADER_ROWS } from './form-headings.ts';

const TITLE_ROWS = 2;
const SCHOOL_WIDTH = 240;
/** Rows with a frame, to be filled in; at least so many below the schools that are known. */
const BLANK_ROWS = 100;
const SPARE_ROWS = 5;

/** What is drawn, and under which name. `schools` are written down the first column; none: people type them. */
export interface FormSheetRequest {
  readonly name: string;
  readonly form: Form;
  readonly year: number;
  readonly schools: readonly string[];
}

/** The form's sheet, written only where it is absent. */
export function planFormSheet(
  { name, form, year, schools }: FormSheetRequest,
  words: SheetWords,
): SheetPlan {
  const { fields, schoolHeadings } = form;
  const draft = startSheet(1 + fields.length);
  addTextRow(draft, `${form.title}, ${year}`, 'title');
  addTextRow(draft, words.template.formGuide, 'notice');
  addHeadings(draft, [{ group: null, title: schoolHeadings[0] ?? '' }, ...fields]);
  const rows = schools.length === 0 ? BLANK_ROWS : schools.length + SPARE_ROWS;
  for (let index = 0; index < rows; index += 1) addRow(draft, [schools[index] ?? null]);
  const row = TITLE_ROWS + HEADER_ROWS + 1;
  addStyle(draft, { row, column: 1, rows, columns: 1 }, 'text');
  fields.forEach((field, index) => {
    const block = { row, column: index + 2, rows, columns: 1 };
    if (isTyped(field)) addStyle(draft, block, 'text');
    else addStyle(draft, block, 'number', { numberFormat: field.kind === 'count' ? '0' : '0.##' });
  });
  return finishSheet(draft, {
    name,
    columnWidths: [SCHOOL_WIDTH, ...chooseWidths(fields)],
    frozenRows: TITLE_ROWS + HEADER_ROWS,
    frozenColumns: 1,
    onlyIfAbsent: true,
    checks: joinChecks(
      fields.map((field, index) => planCheck(field, { row, column: index + 2, rows, columns: 1 })),
    ),
  });
}
