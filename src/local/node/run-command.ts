// Carries out a command of the command line: file in, built add-on over it, file and words out.

import { createWorkbook } from '../workbook/new-workbook.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { carryResults } from './carry-results.ts';
import { CommandFault } from './command-fault.ts';
import { HELP } from './help.ts';
import { runNewYear } from './new-year.ts';
import { openHost } from './open-host.ts';
import { checkPlaces, chooseOut, nameInput, openInput, type SummaryCommand } from './open-input.ts';
import {
  formatGroups,
  formatIndicators,
  type PrintedIndicator,
  type PrintedState,
  type TableWords,
} from './print-table.ts';
import { runAudit } from './run-audit.ts';
import { runOpen } from './run-open.ts';
import { chooseTableWords } from './table-words.ts';
import type { Terminal } from './terminal.ts';
import type { Command } from './usage.ts';
import { readEarlierResult, writeTextFile, writeWorkbookFile } from './workbook-file.ts';

/** What the add-on's command functions answer (see commandBuild in the add-on). */
type Answer =
  | {
      readonly kind: 'done';
      readonly message: string;
      readonly state: PrintedState;
      readonly indicators: readonly PrintedIndicator[];
      readonly errors: number;
      /** Whether people have written on the result sheets. */
      readonly hasNotes: boolean;
      readonly report: Readonly<Record<string, unknown>> | null;
    }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Runs the command and gives the exit code (0 done, 1 check found errors), for `open` when it was stopped. Throws a
 * CommandFault for exit code 2.
 */
export function runCommand(command: Command, terminal: Terminal): number | Promise<number> {
  switch (command.kind) {
    case 'help':
      terminal.print(HELP);
      return 0;
    case 'programmes':
      return listProgrammes(terminal);
    case 'new':
      return makeNew(command, terminal);
    case 'new-year':
      return runNewYear(command, terminal);
    case 'audit':
      return runAudit(command, terminal);
    case 'open':
      return runOpen(command, terminal);
    case 'build':
    case 'check':
      return runSummary(command, terminal);
  }
}

function listProgrammes({ print, folder }: Terminal): number {
  const host = openHost(createWorkbook({ name: 'programmes' }), folder);
  const programmes = host.call('commandProgrammes') as readonly {
    readonly id: string;
    readonly title: string;
    readonly municipality: string;
    readonly years: readonly number[];
  }[]; // as: the add-on's own answer, see commandProgrammes
  for (const { id, title, municipality, years } of programmes) {
    print(`${id}  ${title} (${municipality}, ${years.join(', ')})`);
  }
  return 0;
}

function makeNew(command: Extract<Command, { kind: 'new' }>, { print, folder }: Terminal): number {
  const workbook = createWorkbook({ name: 'new', sheets: [] });
  const blank = workbook.sheets.map(({ id }) => id);
  const host = openHost(workbook, folder);
  const answer = host.call('commandNew', {
    programmeId: command.programme,
    year: command.year,
    language: command.language,
  }) as { readonly kind: 'done' | 'failed'; readonly message: string }; // as: see commandNew
  if (answer.kind === 'failed') throw new CommandFault(answer.message);
  // The blank sheet that every new workbook begins with is of no use beside the form.
  workbook.sheets = workbook.sheets.filter(({ id }) => !blank.includes(id));
  const { keptAs } = writeWorkbookFile(command.out, workbook);
  print(answer.message);
  printWritten(command.out, keptAs, print, chooseTableWords(command.language));
  return 0;
}

function printWritten(
  path: string,
  keptAs: string | null,
  print: Terminal['print'],
  words: TableWords,
): void {
  print(words.written(path));
  if (keptAs !== null) print(words.kept(keptAs));
}

/** Takes over the sheets of the result that is about to be replaced; false where there is none to read. */
function carryEarlier(workbook: Workbook, out: string, folder: URL): boolean {
  const earlier = readEarlierResult(out);
  if (earlier === null) return false;
  const names = openHost(earlier, folder).call('commandResultSheets') as readonly string[]; // as: see there
  return carryResults(workbook, earlier, names) > 0;
}

function runSummary(command: SummaryCommand, { print, paint, folder }: Terminal): number {
  const began = Date.now();
  const out = chooseOut(command);
  checkPlaces(command, out);
  const { workbook, files, notices } = openInput(command, out, folder);
  const carried = command.kind === 'build' && carryEarlier(workbook, out, folder);
  const host = openHost(workbook, folder);
  const answer = host.call(command.kind === 'build' ? 'commandBuild' : 'commandCheck', {
    programmeId: command.programme,
    year: command.year,
    today: command.today,
    language: command.language,
    highlight: command.highlight,
    report: command.json !== null,
  }) as Answer; // as: the add-on's own answer, see CommandAnswer
  if (answer.kind === 'failed') throw new CommandFault(`${nameInput(command)}: ${answer.message}`);

  // The report first: where it cannot be written, no workbook is written either.
  if (command.json !== null) {
    const { total: calls, reads, writes } = host.stats();
    const milliseconds = Date.now() - began;
    const report = { ...answer.report, host: { calls, reads, writes, milliseconds } };
    writeTextFile(command.json, `${JSON.stringify(report, null, 2)}\n`);
  }
  const written = command.kind === 'build' ? writeWorkbookFile(out, workbook) : null;

  const words = chooseTableWords(command.language);
  const { programme, completeness, verdicts, groups } = answer.state;
  if (programme !== null) print(paint(`${programme.title}, ${programme.year}`, 'bold'));
  if (command.kind === 'build') print(formatIndicators(answer.indicators, paint, words));
  if (verdicts !== null && command.kind === 'build') print(`\n${words.verdicts(verdicts)}`);
  if (completeness !== null) {
    print(words.completeness(completeness));
    if (!completeness.registerGiven) print(words.noRegister);
  }
  print(`\n${formatGroups(groups, paint, words)}`);
  if (files !== null) print(`\n${[words.gathered(files), ...notices].join('\n')}`);
  print(`\n${answer.message}`);
  if (carried && answer.hasNotes) print(words.carried(out));
  if (written !== null) printWritten(out, written.keptAs, print, words);
  if (command.json !== null) print(words.written(command.json));
  return command.kind === 'check' && answer.errors > 0 ? 1 : 0;
}
