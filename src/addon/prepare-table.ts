// The action «Подготовить таблицу…»: the empty form and the settings sheets of a programme, where they are not there yet.

import { formatProblem } from '../core/messages/problems.ts';
import { chooseSheetWords } from '../core/messages/sheet-words.ts';
import type { Problem } from '../core/problem.ts';
import { findPreset, PRESETS } from '../core/programme/presets/presets.ts';
import type { Programme } from '../core/programme/programme.ts';
import { chooseYear } from '../core/reading/choose-year.ts';
import { FACTS_SHEET_NAMES } from '../core/reading/read-facts.ts';
import { REGISTER_SHEET_NAMES, readRegister } from '../core/reading/read-register.ts';
import { type Recognition, recogniseProgramme } from '../core/reading/recognise-programme.ts';
import { planTemplate } from '../core/reporting/plan-template.ts';
import type { WorkbookSnapshot } from '../core/workbook/snapshot.ts';
import { applyPlan } from './apply-plan.ts';
import { readWorkbook } from './read-workbook.ts';
import type { ActionContext, Outcome } from './run-action.ts';
import type { Request } from './summarise-spreadsheet.ts';

interface Wanted {
  readonly programme: Programme;
  readonly year: number;
  /** False where the workbook has the form. */
  readonly form: boolean;
}

type Choice =
  | { readonly kind: 'chosen'; readonly wanted: Wanted }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Adds the sheets that are missing; one that exists is never touched, and a form that is found is not added again. */
export function prepareSheets(
  { language, words }: ActionContext,
  request: Request,
): Outcome<readonly string[]> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const workbook = readWorkbook(spreadsheet);
  const choice = chooseWanted(workbook, request);
  if (choice.kind === 'refused') {
    return { kind: 'failed', message: formatProblem(choice.problem, language) };
  }
  const { programme, year, form } = choice.wanted;
  const template = planTemplate(programme, year, chooseSheetWords(language));
  if (form && hasSheet(workbook, [template.form.name])) {
    const problem = { kind: 'foreign-sheets', sheets: [template.form.name] } as const;
    return { kind: 'failed', message: formatProblem(problem, language) };
  }
  const settings = template.settings.filter(
    ({ name }) => !hasSheet(workbook, listSameSheets(name)),
  );
  const sheets = form ? [template.form, ...settings] : settings;
  const [first] = sheets;
  if (first === undefined) return { kind: 'done', message: words.nothingToPrepare, value: [] };
  const plan = { sheets, highlights: { kind: 'leave' }, show: first.name } as const;
  applyPlan(spreadsheet, plan, workbook);
  SpreadsheetApp.flush();
  const made = sheets.map(({ name }) => name);
  return { kind: 'done', message: words.prepared(made), value: made };
}

/** The names under which the readers take a settings sheet for the same. */
function listSameSheets(name: string): readonly string[] {
  const same = [REGISTER_SHEET_NAMES, FACTS_SHEET_NAMES].find((names) => names.includes(name));
  return same ?? [name];
}

/** No spreadsheet takes two names that differ in letter case alone. */
function hasSheet({ sheets }: WorkbookSnapshot, names: readonly string[]): boolean {
  const folded = new Set(names.map((name) => name.toLowerCase()));
  return sheets.some(({ name }) => folded.has(name.toLowerCase()));
}

/** The workbook's own programme and year; where it has no form, those asked for or the first that are shipped. */
function chooseWanted(workbook: WorkbookSnapshot, request: Request): Choice {
  const { register } = readRegister(workbook);
  const recognised: Recognition = recogniseProgramme(workbook, register, request.programmeId);
  if (recognised.kind === 'recognised') {
    const { programme, search } = recognised;
    const chosen = chooseYear(workbook, programme, search.table, request.year);
    if (chosen.kind === 'refused') return chosen;
    return { kind: 'chosen', wanted: { programme, year: chosen.year, form: false } };
  }
  const { problem } = recognised;
  if (problem.kind !== 'no-form' && problem.kind !== 'empty-workbook') return recognised;
  const programme = request.programmeId === null ? PRESETS[0] : findPreset(request.programmeId);
  if (programme === undefined) return recognised;
  const known = programme.years;
  const year = request.year ?? known[0];
  if (year === undefined || !known.includes(year)) {
    return { kind: 'refused', problem: { kind: 'unknown-year', given: year ?? 0, known } };
  }
  return { kind: 'chosen', wanted: { programme, year, form: true } };
}
