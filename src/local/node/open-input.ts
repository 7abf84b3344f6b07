// What `svodka build` and `svodka check` work on: a file, or a folder with a file from each school.

import type { Workbook } from '../workbook/workbook.ts';
import { CommandFault } from './command-fault.ts';
import { listFiles } from './forms-folder.ts';
import { gatherForms } from './gather-forms.ts';
import type { Command } from './usage.ts';
import { chooseFolderOutput, chooseOutput, isSameFile, readWorkbookFile } from './workbook-file.ts';

/** `svodka build` or `svodka check`. */
export type SummaryCommand = Extract<Command, { kind: 'build' | 'check' }>;

/** What the user has named: the file, or the folder where there is none. */
export function nameInput({ input, forms }: SummaryCommand): string {
  return input ?? forms ?? '';
}

/** Where the result goes: beside the file, beside the folder where there is none, unless the user says where. */
export function chooseOut(command: SummaryCommand): string {
  const { input, out } = command;
  if (out !== null) return out;
  return input === null ? chooseFolderOutput(nameInput(command)) : chooseOutput(input);
}

/** Throws a CommandFault where the result or the report would be written over an original. */
export function checkPlaces({ kind, input, forms, json }: SummaryCommand, out: string): void {
  const originals = [
    ...(input === null ? [] : [input]),
    ...(forms === null ? [] : listFiles(forms)),
  ];
  const taken = originals.find((path) => isSameFile(path, out));
  if (kind === 'build' && taken !== undefined) {
    throw new CommandFault(
      `Итог нельзя записать поверх исходного файла «${taken}»: укажите другое имя в --out.`,
    );
  }
  if (json !== null && [...originals, out].some((path) => isSameFile(path, json))) {
    throw new CommandFault(
      `Отчёт нельзя записать поверх таблицы «${json}»: укажите другое имя в --json.`,
    );
  }
}

/** The workbook to work on; with `--forms` how many files went into it, null otherwise. Throws a CommandFault as reading does. */
export function openInput(
  command: SummaryCommand,
  out: string,
  folder: URL,
): { workbook: Workbook; files: number | null; notices: readonly string[] } {
  const { input, forms, programme, year, language } = command;
  if (forms === null) {
    return { workbook: readWorkbookFile(nameInput(command)), files: null, notices: [] };
  }
  const except = [out, ...(input === null ? [] : [input])];
  return gatherForms({ forms, base: input, programme, year, language, except }, folder);
}
