// `svodka new-year`: a copy of the workbook that goes on with the next year.

import { basename, dirname, extname, join } from 'node:path';
import { CommandFault } from './command-fault.ts';
import { openHost } from './open-host.ts';
import { chooseTableWords } from './table-words.ts';
import type { Terminal } from './terminal.ts';
import type { Command } from './usage.ts';
import { isSameFile, readWorkbookFile, writeWorkbookFile } from './workbook-file.ts';

/** What the add-on answers (see commandNewYear in the add-on). */
type Answer =
  | { readonly kind: 'done'; readonly message: string; readonly value: { readonly year: number } }
  | { readonly kind: 'failed'; readonly message: string };

/** Where the result goes when nobody says: таблица.xlsx → таблица.2024.xlsx. */
function chooseYearOutput(input: string, year: number): string {
  const extension = extname(input);
  return join(dirname(input), `${basename(input, extension)}.${year}.xlsx`);
}

/** Writes the workbook with what the new year needs; the input is never written over. Throws a CommandFault. */
export function runNewYear(
  command: Extract<Command, { kind: 'new-year' }>,
  { print, folder }: Terminal,
): number {
  const { input, year, language } = command;
  const workbook = readWorkbookFile(input);
  const host = openHost(workbook, folder);
  const answer = host.call('commandNewYear', {
    programmeId: command.programme,
    year,
    language,
  }) as Answer; // as: the add-on's own answer, see commandNewYear
  if (answer.kind === 'failed') throw new CommandFault(`${input}: ${answer.message}`);
  const out = command.out ?? chooseYearOutput(input, answer.value.year);
  if (isSameFile(input, out)) {
    throw new CommandFault(
      `Итог нельзя записать поверх исходного файла «${input}»: укажите другое имя в --out.`,
    );
  }
  const { keptAs } = writeWorkbookFile(out, workbook);
  const words = chooseTableWords(language);
  print(answer.message);
  print(words.written(out));
  if (keptAs !== null) print(words.kept(keptAs));
  return 0;
}
