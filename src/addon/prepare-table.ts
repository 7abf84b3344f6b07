// The action «Подготовить таблицу…»: the empty forms and the settings sheets of a programme, where they are not there yet.

import { SETTINGS_NAMES } from '../core/choose-sheets.ts';
import { formatProblem } from '../core/messages/problems.ts';
import { chooseSetupWords, type NextStep } from '../core/messages/words/setup-words.ts';
import { chooseSheetWords } from '../core/messages/words/sheet-words.ts';
import type { Problem } from '../core/problem.ts';
import { findPreset, PRESETS } from '../core/programme/presets/presets.ts';
import { chooseYear } from '../core/reading/choose-year.ts';
import { findFormsOfYear, listTables } from '../core/reading/find-forms.ts';
import { readRegister } from '../core/reading/read-register.ts';
import { planTemplate, type TemplateRequest } from '../core/reporting/template/plan-template.ts';
import { readProgramme } from '../core/settings/read-programme.ts';
import type { WorkbookSnapshot } from '../core/workbook/snapshot.ts';
import { lookUpNames } from './reading/book.ts';
import { readWorkbook } from './reading/read-workbook.ts';
import type { ActionContext, Outcome } from './run-action.ts';
import type { Request } from './summarise-spreadsheet.ts';
import { applyPlan } from './writing/apply-plan.ts';
import { countMade, hasSheet, withoutPresent } from './writing/leave-present.ts';

type Wanted =
  | { readonly kind: 'wanted'; readonly request: TemplateRequest }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Adds the sheets that are missing; one that exists is never touched, and a form that is found is not added again. */
export function prepareSheets(
  { language, words }: ActionContext,
  request: Request,
): Outcome<readonly string[]> {
  const fail = (problem: Problem) => {
    return { kind: 'failed', message: formatProblem(problem, language) } as const;
  };
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const read = readWorkbook(spreadsheet);
  const wanted = chooseWanted(read.workbook, request);
  if (wanted.kind === 'refused') return fail(wanted.problem);
  const { forms, settings } = planTemplate(wanted.request, chooseSheetWords(language));
  const book = lookUpNames(spreadsheet, read, [
    ...forms.flatMap(({ name, copies = [] }) => [name, ...copies.map((copy) => copy.name)]),
    ...settings.flatMap(({ name }) => listSameSheets(name)),
  ]);
  // A form that is not found under its own name would be a second table in its place.
  const foreign = forms.filter(
    ({ name, copies }) => copies === undefined && hasSheet(book.workbook, [name]),
  );
  if (foreign.length > 0) {
    return fail({ kind: 'foreign-sheets', sheets: foreign.map(({ name }) => name) });
  }
  const sheets = [
    ...withoutPresent(forms, book.workbook),
    ...settings.filter(({ name }) => !hasSheet(book.workbook, listSameSheets(name))),
  ];
  const [first] = sheets;
  if (first === undefined) return { kind: 'done', message: words.nothingToPrepare, value: [] };
  applyPlan(spreadsheet, { sheets, highlights: { kind: 'leave' }, show: first.name }, book);
  SpreadsheetApp.flush();
  const made = sheets.map(({ name }) => name);
  const message = chooseSetupWords(language).prepared(
    countMade(sheets),
    chooseNext(wanted.request),
  );
  return { kind: 'done', message, value: made };
}

function chooseNext({ programme, register }: TemplateRequest): NextStep {
  if (programme.forms.length === 0) return 'facts';
  if (register.given) return 'schools';
  return programme.forms.some(({ layout }) => layout === 'sheet-per-school') ? 'tabs' : 'register';
}

/** The names under which the readers take a settings sheet for the same. */
function listSameSheets(name: string): readonly string[] {
  return SETTINGS_NAMES.find((names) => names.includes(name)) ?? [name];
}

/** The workbook's own programme and year; where it tells none, those asked for or the first that are shipped. */
function chooseWanted(workbook: WorkbookSnapshot, request: Request): Wanted {
  const { register } = readRegister(workbook);
  const read = readProgramme(workbook, register, request);
  if (read.kind === 'read') {
    const { programme } = read;
    const chosen = chooseYear(workbook, programme, listTables(read.searches), request.year);
    if (chosen.kind === 'refused') return chosen;
    const { year } = chosen;
    const searches = findFormsOfYear(workbook, read, register, year);
    const tables = listTables(searches);
    // Where nobody can tell which of two tables it is, a third one would not help.
    const unclear = searches.find(({ kind }) => kind === 'ambiguous');
    if (unclear?.kind === 'ambiguous') {
      const { form, sheetNames } = unclear;
      const problem = { kind: 'ambiguous-form', form: form.title, sheets: sheetNames } as const;
      return { kind: 'refused', problem };
    }
    return { kind: 'wanted', request: { programme, year, register, tables } };
  }
  const { problem } = read;
  if (problem.kind !== 'no-form' && problem.kind !== 'empty-workbook') return read;
  const programme = request.programmeId === null ? PRESETS[0] : findPreset(request.programmeId);
  if (programme === undefined) return read;
  const known = programme.years;
  const year = request.year ?? known[0];
  if (year === undefined || !known.includes(year)) {
    return { kind: 'refused', problem: { kind: 'unknown-year', given: year ?? 0, known } };
  }
  return { kind: 'wanted', request: { programme, year, register, tables: [] } };
}
