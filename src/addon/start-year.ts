// The action «Новый год…»: the same workbook goes on with the next year, and nothing that stands in it is changed.

import { formatProblem } from '../core/messages/problems.ts';
import { chooseSetupWords } from '../core/messages/words/setup-words.ts';
import { chooseSheetWords } from '../core/messages/words/sheet-words.ts';
import type { Problem } from '../core/problem.ts';
import type { Programme } from '../core/programme/programme.ts';
import { readRegister } from '../core/reading/read-register.ts';
import { isUntouched, nextYear, previousYear } from '../core/reporting/template/choose-new-year.ts';
import { type NewYearPlan, planNewYear } from '../core/reporting/template/plan-new-year.ts';
import { readProgramme } from '../core/settings/read-programme.ts';
import { summarise } from '../core/summarise.ts';
import type { Summary } from '../core/summary.ts';
import { SETTINGS_SHEETS } from '../core/workbook/own-sheets.ts';
import type { SheetPlan } from '../core/workbook/plan.ts';
import type { WorkbookSnapshot } from '../core/workbook/snapshot.ts';
import { formatStamp } from './format-stamp.ts';
import { type Book, lookUpNames } from './reading/book.ts';
import { readWorkbook } from './reading/read-workbook.ts';
import type { ActionContext, DialogContext, Failure, Outcome } from './run-action.ts';
import { ANY_REQUEST, type Request } from './summarise-spreadsheet.ts';
import { titleOf } from './title-of.ts';
import { applyPlan } from './writing/apply-plan.ts';
import { countMade, hasSheet, withoutPresent } from './writing/leave-present.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the new year follows on. */
interface LastYear {
  readonly summary: Summary;
  /** As the workbook's settings give it. */
  readonly programme: Programme;
  /** The new year. */
  readonly year: number;
}

type Found =
  | { readonly kind: 'found'; readonly last: LastYear }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** The last year as the workbook has it; the new one is the given year, or the programme's next. */
function findLastYear(
  workbook: WorkbookSnapshot,
  { programmeId, year }: Request,
  builtAt: string,
  language: 'ru' | 'en',
): Found {
  const { register } = readRegister(workbook);
  const read = readProgramme(workbook, register, { programmeId, year: null });
  if (read.kind === 'refused') return read;
  const { programme } = read;
  const before = year === null ? null : previousYear(year, programme.years);
  const result = summarise(workbook, { programmeId, year: before, builtAt, language });
  if (result.kind === 'refused') return result;
  const { summary } = result;
  const wanted = year ?? nextYear(summary.year, programme.years);
  return { kind: 'found', last: { summary, programme, year: wanted } };
}

function readLastYear(
  spreadsheet: Spreadsheet,
  read: Book,
  request: Request,
  language: 'ru' | 'en',
): Found {
  const builtAt = formatStamp(spreadsheet.getSpreadsheetTimeZone());
  return findLastYear(read.workbook, request, builtAt, language);
}

export type YearChoice =
  | { readonly kind: 'chosen'; readonly request: Request }
  | { readonly kind: 'cancelled' }
  | Failure;

/** Asks whether the next year is to be begun; a year that nobody has filled in yet is not followed by another. */
export function chooseNewYear({ language, words }: DialogContext): YearChoice {
  const setup = chooseSetupWords(language);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const found = readLastYear(spreadsheet, readWorkbook(spreadsheet), ANY_REQUEST, language);
  if (found.kind === 'refused') {
    return { kind: 'failed', message: formatProblem(found.problem, language) };
  }
  const { summary, year } = found.last;
  if (isUntouched(summary)) return { kind: 'failed', message: setup.stillEmpty(summary.year) };
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(titleOf(words.menu.newYear), setup.askYear(year), ui.ButtonSet.YES_NO);
  if (answer !== ui.Button.YES) return { kind: 'cancelled' };
  return { kind: 'chosen', request: { programmeId: null, year } };
}

/** What the new year has got: its year. */
export interface StartedYear {
  readonly year: number;
}

/** Adds what the new year needs and the workbook has not; done once more it adds nothing. */
export function startNewYear({ language }: ActionContext, request: Request): Outcome<StartedYear> {
  const setup = chooseSetupWords(language);
  const fail = (message: string) => ({ kind: 'failed', message }) as const;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const read = readWorkbook(spreadsheet);
  const found = readLastYear(spreadsheet, read, request, language);
  if (found.kind === 'refused') return fail(formatProblem(found.problem, language));
  const { summary, programme, year } = found.last;
  if (request.year === null && isUntouched(summary)) return fail(setup.stillEmpty(summary.year));
  const hasSettings = hasSheet(read.workbook, [SETTINGS_SHEETS.programme]);
  if (hasSettings && !programme.years.includes(year)) {
    return fail(setup.yearMissing(year, programme.years));
  }
  const planned = { summary, programme, workbook: read.workbook, year };
  const plan = planNewYear(planned, chooseSheetWords(language));
  if (plan.undated.length > 0) return fail(setup.undatedFacts(plan.undated, summary.year));
  const { sheets, rows } = writeNewYear(spreadsheet, read, plan);
  if (sheets.length + rows === 0) {
    return { kind: 'done', message: setup.alreadyStarted(year), value: { year } };
  }
  const { withoutTarget } = plan;
  const message = setup.started({ ...countMade(sheets), year, rows, withoutTarget });
  return { kind: 'done', message, value: { year } };
}

function writeNewYear(
  spreadsheet: Spreadsheet,
  read: Book,
  plan: NewYearPlan,
): { readonly sheets: readonly SheetPlan[]; readonly rows: number } {
  const names = plan.sheets.flatMap(({ name, copies = [] }) => [
    name,
    ...copies.map((copy) => copy.name),
  ]);
  const book = lookUpNames(spreadsheet, read, names);
  const sheets = withoutPresent(plan.sheets, book.workbook);
  const { additions } = plan;
  const rows = additions.reduce((count, { cells }) => count + cells.length, 0);
  if (sheets.length + rows > 0) {
    const show = sheets[0]?.name ?? null;
    applyPlan(spreadsheet, { sheets, additions, highlights: { kind: 'leave' }, show }, book);
    SpreadsheetApp.flush();
  }
  return { sheets, rows };
}
