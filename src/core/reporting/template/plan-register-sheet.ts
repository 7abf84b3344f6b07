// «Школы»: the register to be filled in. Its headings are what the reader of the register looks for.

import { ENROLMENT_HINT } from '../../messages/words/form-words.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import { addRow, addStyle, addTextRow, finishSheet, startSheet } from '../draft/sheet-draft.ts';
import { REGISTER_SHEET } from '../own/sheet-names.ts';

const GRADES: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Russian whatever the language: the reader knows them by these words. */
const HEADINGS: readonly string[] = [
  'Школа',
  'Район',
  'Вид',
  'Другие названия',
  ...GRADES.map((grade) => `${grade} класс`),
  // The last, so that a register pasted without it still fits.
  'Эл. почта',
];

const NAMED_WIDTHS: readonly number[] = [260, 130, 90, 260];
const GRADE_WIDTH = 60;
const EMAIL_WIDTH = 220;
const KINDS: readonly string[] = ['НОШ', 'ООШ', 'СОШ', 'гимназия', 'лицей'];
const HEADER_ROW = 3;
const BLANK_ROWS = 100;

/** The register's sheet with blank rows to fill in. */
export function planRegisterSheet(words: SheetWords): SheetPlan {
  const draft = startSheet(HEADINGS.length);
  addTextRow(draft, words.template.registerTitle, 'title');
  addTextRow(draft, words.template.registerGuide, 'notice');
  addRow(draft, HEADINGS);
  addStyle(draft, { row: HEADER_ROW, column: 1, rows: 1, columns: HEADINGS.length }, 'header');
  for (let index = 0; index < BLANK_ROWS; index += 1) addRow(draft, []);
  const block = { row: HEADER_ROW + 1, rows: BLANK_ROWS };
  addStyle(draft, { ...block, column: 1, columns: NAMED_WIDTHS.length }, 'text');
  const firstGrade = NAMED_WIDTHS.length + 1;
  addStyle(draft, { ...block, column: firstGrade, columns: GRADES.length }, 'number', {
    numberFormat: '0',
  });
  addStyle(draft, { ...block, column: HEADINGS.length, columns: 1 }, 'text');
  const kinds = { ...block, column: HEADINGS.indexOf('Вид') + 1, columns: 1 };
  return finishSheet(draft, {
    name: REGISTER_SHEET,
    columnWidths: [...NAMED_WIDTHS, ...GRADES.map(() => GRADE_WIDTH), EMAIL_WIDTH],
    frozenRows: HEADER_ROW,
    frozenColumns: 1,
    onlyIfAbsent: true,
    lists: [{ block: kinds, values: KINDS, help: words.template.kindHelp }],
    checks: [
      {
        block: { ...block, column: firstGrade, columns: GRADES.length },
        accepts: 'whole',
        words: [],
        help: ENROLMENT_HINT,
      },
    ],
  });
}
