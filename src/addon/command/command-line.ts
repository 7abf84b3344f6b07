// What the command line asks the built add-on for: the same actions, with the report as plain data.

import { countOpen } from '../../core/count-summary.ts';
import { chooseMessages } from '../../core/messages/choose-messages.ts';
import type { VerdictText } from '../../core/messages/messages.ts';
import { PRESETS } from '../../core/programme/presets/presets.ts';
import { nameSchool } from '../../core/reading/school-of-row.ts';
import { hasNotes } from '../../core/reporting/own/has-notes.ts';
import { buildReport } from '../../core/reporting/report/build-report.ts';
import type { Report } from '../../core/reporting/report/report.ts';
import { buildSummarySheets } from '../build-summary.ts';
import { formatActual } from '../format-actual.ts';
import { prepareSheets } from '../prepare-table.ts';
import { type ActionContext, type Outcome, runAction } from '../run-action.ts';
import { type StartedYear, startNewYear } from '../start-year.ts';
import { type Request, summariseSpreadsheet, type Thought } from '../summarise-spreadsheet.ts';
import { buildCommandState, type CommandState } from './command-state.ts';
import { listOwnResultSheets } from './own-result-sheets.ts';

/** A call of the command line; every part is checked before use, for anything global can be called by anyone. */
export interface CommandOptions extends Request {
  readonly language: 'ru' | 'en';
  readonly highlight: boolean;
  /** Whether the whole report is wanted, readings and all. */
  readonly report: boolean;
}

/** One line of the printed table. */
export interface CommandIndicator {
  readonly code: string;
  readonly title: string;
  readonly target: string;
  readonly actual: string;
  readonly verdict: VerdictText;
  readonly gap: string;
  readonly good: boolean | null;
}

export type CommandAnswer =
  | {
      readonly kind: 'done';
      readonly message: string;
      readonly state: CommandState;
      readonly indicators: readonly CommandIndicator[];
      readonly errors: number;
      /** Whether people have written on the result sheets: measures, explanations, anything else. */
      readonly hasNotes: boolean;
      readonly report: Report | null;
    }
  | { readonly kind: 'failed'; readonly message: string };

/** Options as given, with anything that is not of the right type left out. */
function readOptions(given: unknown): CommandOptions {
  const options: Record<string, unknown> =
    typeof given === 'object' && given !== null ? { ...given } : {};
  const { programmeId, year, today, language, highlight, report } = options;
  return {
    programmeId: typeof programmeId === 'string' ? programmeId : null,
    year: typeof year === 'number' ? year : null,
    ...(typeof today === 'string' ? { today } : {}),
    language: language === 'en' ? 'en' : 'ru',
    highlight: highlight === true,
    report: report === true,
  };
}

function listIndicators({ summary }: Thought, language: 'ru' | 'en'): CommandIndicator[] {
  const messages = chooseMessages(language);
  return summary.results.map((result) => ({
    code: result.indicator.code,
    title: result.indicator.title,
    target: result.target?.printed ?? '',
    actual: formatActual(result, messages),
    verdict: messages.verdict[result.verdict],
    gap: result.gap === null ? '' : messages.formatGap(result.gap),
    good: result.verdict === 'met' ? true : result.verdict === 'missed' ? false : null,
  }));
}

function answerCommand(
  options: CommandOptions,
  action: (context: ActionContext) => Outcome<Thought>,
): CommandAnswer {
  const outcome = runAction(action, { language: options.language });
  if (outcome.kind === 'failed') return outcome;
  const { summary, book } = outcome.value;
  return {
    kind: 'done',
    message: outcome.message,
    state: buildCommandState(summary, chooseMessages(options.language)),
    indicators: listIndicators(outcome.value, options.language),
    errors: countOpen(summary.findings).errors,
    hasNotes: hasNotes(book.workbook, summary),
    report: options.report ? buildReport(summary, chooseMessages(options.language)) : null,
  };
}

/** `svodka build`. */
export function commandBuild(given: unknown): CommandAnswer {
  const options = readOptions(given);
  return answerCommand(options, (context) =>
    buildSummarySheets(context, options, options.highlight),
  );
}

/** `svodka check`: writes nothing. */
export function commandCheck(given: unknown): CommandAnswer {
  const options = readOptions(given);
  return answerCommand(options, (context) => {
    const thought = summariseSpreadsheet(context, options);
    if (thought.kind === 'failed') return thought;
    const { errors, queries } = countOpen(thought.value.summary.findings);
    return { ...thought, message: context.words.checked(errors, queries) };
  });
}

/** `svodka new`: the empty collection workbook. */
export function commandNew(given: unknown): Outcome<readonly string[]> {
  const options = readOptions(given);
  const { language } = options;
  return runAction((context) => prepareSheets(context, options), { language });
}

/** `svodka new-year`: the same workbook with what the next year needs. */
export function commandNewYear(given: unknown): Outcome<StartedYear> {
  const options = readOptions(given);
  const { language } = options;
  return runAction((context) => startNewYear(context, options), { language });
}

/** A tab that carries a form of which each school has one. */
export interface CommandFormTab {
  readonly sheetId: number;
  readonly form: string;
  /** As the register names it, else as the tab does; '' where neither does. */
  readonly school: string;
}

/** `svodka build --forms`: which tabs carry a form, and whose they are. Writes nothing. */
export function commandFormTabs(given: unknown): Outcome<readonly CommandFormTab[]> {
  const options = readOptions(given);
  const { language } = options;
  return runAction(
    (context) => {
      const thought = summariseSpreadsheet(context, options);
      if (thought.kind === 'failed') return thought;
      const tabs = thought.value.summary.tables
        .filter(({ form }) => form.layout === 'sheet-per-school')
        .flatMap(({ form, rows }) =>
          rows.map((row) => ({ sheetId: row.sheetId, form: form.key, school: nameSchool(row) })),
        );
      return { kind: 'done', message: '', value: tabs };
    },
    { language },
  );
}

/** The result sheets of an earlier build, whose human columns `svodka build` carries over. */
export function commandResultSheets(): readonly string[] {
  return listOwnResultSheets();
}

/** `svodka programmes`: what is shipped. */
export function commandProgrammes(): readonly {
  readonly id: string;
  readonly title: string;
  readonly municipality: string;
  readonly years: readonly number[];
}[] {
  return PRESETS.map(({ id, title, municipality, years }) => ({ id, title, municipality, years }));
}
