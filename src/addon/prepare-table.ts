// The action «Подготовить таблицу…»: the empty form and the settings sheets of a programme, where they are not there yet.

import { formatProblem } from '../core/messages/problems.ts';
import { chooseSheetWords } from '../core/messages/sheet-words.ts';
import { findPreset, PRESETS } from '../core/programme/presets/presets.ts';
import { recogniseProgramme } from '../core/programme/recognise-programme.ts';
import { readRegister } from '../core/reading/read-register.ts';
import { planTemplate } from '../core/reporting/plan-template.ts';
import { applyPlan } from './apply-plan.ts';
import { readWorkbook } from './read-workbook.ts';
import type { ActionContext, Outcome } from './run-action.ts';
import type { Request } from './summarise-spreadsheet.ts';

/** Adds the sheets that are missing; one that exists is never touched, and a form that is found is not added again. */
export function prepareSheets(
  context: ActionContext,
  request: Request,
): Outcome<readonly string[]> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const workbook = readWorkbook(spreadsheet);
  const { register } = readRegister(workbook);
  const recognised = recogniseProgramme(workbook, register, request.programmeId);
  const asked = request.programmeId === null ? PRESETS[0] : findPreset(request.programmeId);
  if (asked === undefined) {
    const known = PRESETS.map(({ id }) => id);
    const problem = { kind: 'unknown-programme', given: request.programmeId ?? '', known } as const;
    return { kind: 'failed', message: formatProblem(problem, context.language) };
  }
  const found = recognised.kind === 'recognised';
  const programme = found ? recognised.programme : asked;
  const year = request.year ?? programme.years[0] ?? 0;
  if (!programme.years.includes(year)) {
    const problem = { kind: 'unknown-year', given: year, known: programme.years } as const;
    return { kind: 'failed', message: formatProblem(problem, context.language) };
  }
  const template = planTemplate(programme, year, chooseSheetWords(context.language));
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const wanted = [...(found ? [] : [template.form]), ...template.settings];
  const sheets = wanted.filter(({ name }) => !names.has(name));
  if (sheets.length === 0) {
    return { kind: 'done', message: context.words.nothingToPrepare, value: [] };
  }
  const show = sheets[0]?.name ?? null;
  applyPlan(spreadsheet, { sheets, highlights: { kind: 'leave' }, show }, workbook);
  SpreadsheetApp.flush();
  const made = sheets.map(({ name }) => name);
  return { kind: 'done', message: context.words.prepared(made), value: made };
}
