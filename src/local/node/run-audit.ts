// `svodka audit`: the published figures of a workbook with their verdicts, and what else is wrong in print.

import { CommandFault } from './command-fault.ts';
import { openHost } from './open-host.ts';
import { formatFigures, formatMessages, type PrintedFigure } from './print-audit.ts';
import { chooseTableWords } from './table-words.ts';
import type { Terminal } from './terminal.ts';
import type { Command } from './usage.ts';
import { isSameFile, readWorkbookFile, writeTextFile, writeWorkbookFile } from './workbook-file.ts';

type AuditCommand = Extract<Command, { readonly kind: 'audit' }>;

/** What the add-on answers (see commandAudit in the add-on). */
type Answer =
  | {
      readonly kind: 'done';
      readonly message: string;
      readonly programme: string | null;
      readonly counts: { readonly wrong: number; readonly errors: number };
      readonly figures: readonly PrintedFigure[];
      readonly groups: readonly {
        readonly kind: string;
        readonly severity: 'error' | 'query';
        readonly messages: readonly string[];
      }[];
      readonly report: Readonly<Record<string, unknown>> | null;
    }
  | { readonly kind: 'failed'; readonly message: string };

function checkPlaces({ input, out, json }: AuditCommand): void {
  if (out !== null && isSameFile(input, out)) {
    throw new CommandFault(
      `Итог нельзя записать поверх исходного файла «${input}»: укажите другое имя в --out.`,
    );
  }
  const taken = [input, ...(out === null ? [] : [out])];
  if (json !== null && taken.some((path) => isSameFile(path, json))) {
    throw new CommandFault(
      `Отчёт нельзя записать поверх таблицы «${json}»: укажите другое имя в --json.`,
    );
  }
}

/** Runs the audit: 1 where something printed is wrong, else 0. Throws a CommandFault for exit code 2. */
export function runAudit(command: AuditCommand, { print, paint, folder }: Terminal): number {
  const { input, out, json, programme: programmeId, language } = command;
  const began = Date.now();
  checkPlaces(command);
  const workbook = readWorkbookFile(input);
  const host = openHost(workbook, folder);
  const options = { programmeId, language, write: out !== null, report: json !== null };
  const answer = host.call('commandAudit', options) as Answer; // as: the add-on's own answer
  if (answer.kind === 'failed') throw new CommandFault(`${input}: ${answer.message}`);
  const { programme, figures, groups, counts, message, report } = answer;
  // The report first: where it cannot be written, no workbook is written either.
  if (json !== null) {
    const { total: calls, reads, writes } = host.stats();
    const milliseconds = Date.now() - began;
    const whole = { ...report, host: { calls, reads, writes, milliseconds } };
    writeTextFile(json, `${JSON.stringify(whole, null, 2)}\n`);
  }
  const written = out === null ? null : writeWorkbookFile(out, workbook);

  const words = chooseTableWords(language);
  if (programme !== null) print(paint(programme, 'bold'));
  print(formatFigures(figures, paint, language));
  print(`\n${formatMessages(groups, paint, words)}`);
  print(`\n${message}`);
  if (out !== null) print(words.written(out));
  if (written !== null && written.keptAs !== null) print(words.kept(written.keptAs));
  if (json !== null) print(words.written(json));
  return counts.errors > 0 || counts.wrong > 0 ? 1 : 0;
}
