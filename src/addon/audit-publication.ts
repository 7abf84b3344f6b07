// The action «Проверить опубликованное»: «Публикация» recomputed and compared; writes «Проверка публикации» and nothing else.

import { auditWorkbook, type WorkbookAudit } from '../core/audit-workbook.ts';
import type { Audit } from '../core/auditing/audit.ts';
import { countAudit } from '../core/auditing/count-audit.ts';
import { chooseAuditMessages } from '../core/messages/choose-audit-messages.ts';
import { formatProblem } from '../core/messages/problems.ts';
import { type AuditActionWords, chooseAuditWords } from '../core/messages/words/audit-words.ts';
import { chooseSheetWords } from '../core/messages/words/sheet-words.ts';
import { PRESETS } from '../core/programme/presets/presets.ts';
import type { Programme } from '../core/programme/programme.ts';
import { planAuditSheet, readAuditNotes } from '../core/reporting/audit/plan-audit-sheet.ts';
import { planPublicationSheet } from '../core/reporting/template/plan-publication-sheet.ts';
import type { SheetPlan } from '../core/workbook/plan.ts';
import { formatStamp } from './format-stamp.ts';
import type { Book } from './reading/book.ts';
import { readWorkbook } from './reading/read-workbook.ts';
import type { ActionContext, Failure, Outcome } from './run-action.ts';
import type { Request } from './summarise-spreadsheet.ts';
import { writePlan } from './writing/write-plan.ts';

/** What an audit came to. */
export interface AuditThought {
  readonly book: Book;
  readonly audit: Audit;
  readonly programme: Programme | null;
  readonly builtAt: string;
}

function explain(
  result: Exclude<WorkbookAudit, { readonly kind: 'audited' }>,
  language: 'ru' | 'en',
  words: AuditActionWords,
): string {
  switch (result.kind) {
    case 'absent':
      return words.absent;
    case 'no-header':
      return words.noHeader(result.sheet);
    case 'empty':
      return words.empty(result.sheet);
    case 'unknown-programme': {
      const known = PRESETS.map(({ id }) => id);
      return formatProblem({ kind: 'unknown-programme', given: result.given, known }, language);
    }
  }
}

interface AuditReading {
  readonly book: Book;
  readonly result: WorkbookAudit;
}

/** Read once, think purely. */
function readAudit(context: ActionContext, request: Request): AuditReading {
  context.tell('read');
  const book = readWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  return { book, result: auditWorkbook(book.workbook, request) };
}

function conclude({ book, result }: AuditReading, language: 'ru' | 'en'): Outcome<AuditThought> {
  const words = chooseAuditWords(language).action;
  if (result.kind !== 'audited') {
    return { kind: 'failed', message: explain(result, language, words) };
  }
  const { audit, programme } = result;
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const value = { book, audit, programme, builtAt: formatStamp(timeZone) };
  return { kind: 'done', message: words.checked(countAudit(audit)), value };
}

/** Writes the plan's only sheet; the refusal where a sheet of its name is not ours. */
function writeSheet(context: ActionContext, read: Book, sheet: SheetPlan): Failure | null {
  const plan = { sheets: [sheet], highlights: { kind: 'leave' }, show: sheet.name } as const;
  const outcome = writePlan(context, read, plan);
  return outcome.kind === 'failed' ? outcome : null;
}

function writeAudit(context: ActionContext, thought: AuditThought): Outcome<AuditThought> {
  const { book, audit, programme, builtAt } = thought;
  const { language } = context;
  const title = programme?.title ?? '';
  const input = { audit, builtAt, title, notes: readAuditNotes(book.workbook) };
  const words = chooseSheetWords(language);
  const sheet = planAuditSheet(input, book.workbook, chooseAuditMessages(language), words);
  const refusal = writeSheet(context, book, sheet);
  if (refusal !== null) return refusal;
  const message = chooseAuditWords(language).action.done(sheet.name, countAudit(audit));
  return { kind: 'done', message, value: thought };
}

/** Reads and audits, and writes nothing; failed with a sentence where there is no publication to audit. */
export function auditSpreadsheet(context: ActionContext, request: Request): Outcome<AuditThought> {
  return conclude(readAudit(context, request), context.language);
}

/** Audits and writes the sheet; refuses, with nothing written, when a sheet of that name is not ours. */
export function auditPublicationSheet(
  context: ActionContext,
  request: Request,
): Outcome<AuditThought> {
  const thought = auditSpreadsheet(context, request);
  return thought.kind === 'failed' ? thought : writeAudit(context, thought.value);
}

/** The same for the menu, which adds an empty «Публикация» where there is none to audit. */
export function auditOrPrepare(context: ActionContext, request: Request): Outcome<unknown> {
  const reading = readAudit(context, request);
  const { language } = context;
  if (reading.result.kind === 'absent') {
    const sheet = planPublicationSheet(chooseSheetWords(language));
    const refusal = writeSheet(context, reading.book, sheet);
    const message = chooseAuditWords(language).action.prepared(sheet.name);
    return refusal ?? { kind: 'done', message, value: null };
  }
  const thought = conclude(reading, language);
  return thought.kind === 'failed' ? thought : writeAudit(context, thought.value);
}
