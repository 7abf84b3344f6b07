// A person's edit of the open book: the cells, the formulas that hang on them, and the add-on's onEdit.

import type { TriggerEvent } from '../host.ts';
import { ScriptFailure } from '../realm/service-error.ts';
import { formatArea } from '../services/a1-notation.ts';
import { LONGEST_TEXT } from '../services/cell-values.ts';
import type { ValidationSelf } from '../services/service-selves.ts';
import type { Cell } from '../workbook/workbook.ts';
import { quoteSheetName } from '../xlsx/sheet/cell-address.ts';
import { type Edit, typeTexts, undoEdit } from './edit-cells.ts';
import { passWarning } from './edit-warning.ts';
import type { OpenBook } from './open-book.ts';
import type { Reply, Request } from './protocol.ts';
import { recalculate } from './recalculate.ts';
import { replyDone, replyFailed } from './run-script.ts';
import { rememberWorkbook } from './workbook-memory.ts';

/** More edits than these cannot be taken back. */
const MOST_EDITS = 200;

/** Makes the edit, whole or not at all, and fires onEdit; a trigger that fails leaves the edit, as on Google. */
export function editBook(
  book: OpenBook,
  request: Extract<Request, { kind: 'edit' }>,
  now: Date,
): Reply {
  const { workbook, words } = book;
  const memory = rememberWorkbook(workbook);
  const sheet = workbook.sheets.find(({ id }) => id === request.sheetId);
  if (sheet === undefined || request.texts.every((line) => line.length === 0)) {
    return replyDone(book, memory, null);
  }
  const { row, column, texts, answers } = request;
  const columns = Math.max(...texts.map((line) => line.length));
  const passed = passWarning(
    book,
    sheet,
    { row, column, rows: texts.length, columns },
    answers,
    now,
  );
  if (passed === 'stay') return replyDone(book, memory, null);
  if (passed !== 'go') return passed;
  const outcome = typeTexts(workbook, sheet, request, request.texts, now.getFullYear());
  if (outcome.kind === 'refused') {
    const { place, typed, rule } = outcome;
    const message =
      rule === null
        ? words.tooLong(place, LONGEST_TEXT)
        : words.refused(place, typed, listAllowed(rule), rule.helpText ?? '');
    return replyFailed(book, memory, message);
  }
  const { edit } = outcome;
  book.edits.push(edit);
  if (book.edits.length > MOST_EDITS) book.edits.shift();
  recalculate(workbook, book.calculator, edit.sheet);
  const warnings = fireEdit(book, edit);
  const reply = replyDone(book, memory, null);
  if (reply.kind !== 'done' || warnings.length === 0) return reply;
  return { ...reply, book: { ...reply.book, warnings: [...reply.book.warnings, ...warnings] } };
}

/** Takes the last edit back whose sheet is still there. */
export function undoLastEdit(book: OpenBook): Reply {
  const { workbook, edits } = book;
  const memory = rememberWorkbook(workbook);
  let edit = edits.pop();
  while (edit !== undefined && !workbook.sheets.includes(edit.sheet)) edit = edits.pop();
  if (edit !== undefined) {
    undoEdit(edit);
    recalculate(workbook, book.calculator, edit.sheet);
  }
  return replyDone(book, memory, null);
}

/** What the rule lets through, where it can be listed. */
function listAllowed({ criteria, values }: ValidationSelf): string[] {
  return criteria === 'VALUE_IN_LIST' ? values.map(String) : [];
}

function fireEdit({ host }: OpenBook, edit: Edit): string[] {
  try {
    host.trigger('onEdit', describeEdit(edit));
    return [];
  } catch (error) {
    if (!(error instanceof ScriptFailure)) throw error;
    return [`onEdit: ${error.message}`];
  }
}

function describeEdit({ sheet, area, cells }: Edit): TriggerEvent {
  const range = `${quoteSheetName(sheet.name)}!${formatArea(area)}`;
  const [only, ...others] = cells;
  if (only === undefined || others.length > 0) return { range };
  const now = sheet.rows[only.row]?.[only.column] ?? only.after;
  const value = textOfCell(now);
  const oldValue = textOfCell(only.before);
  return {
    range,
    ...(value === null ? {} : { value }),
    ...(oldValue === null ? {} : { oldValue }),
  };
}

/** As Google tells it: numbers with a point, dates as serials; null for a blank. */
function textOfCell({ value }: Cell): string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.code : String(value);
}
