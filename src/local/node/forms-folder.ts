// The folder with a workbook from each school: which of its files are workbooks, and what is wrong with the others.

import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Workbook } from '../workbook/workbook.ts';
import { CommandFault } from './command-fault.ts';
import { isSameFile, readWorkbookFile } from './workbook-file.ts';

/** One school's file, read. */
export interface SchoolFile {
  readonly path: string;
  /** The name without folder and extension: what people call the file by. */
  readonly stem: string;
  readonly workbook: Workbook;
}

/** The files read, in the order of their names, and a sentence for each that could not be. */
export interface FormsFolder {
  readonly files: readonly SchoolFile[];
  readonly problems: readonly string[];
}

/** What systems and office programs leave in folders, and results of ours: nobody means them. */
const NOT_MEANT = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)|\.svodka(?: \(прежний \d+\))?\.xlsx$/i;

function readStem(name: string): string {
  return basename(name, extname(name));
}

function listEntries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    throw new CommandFault(`Папки «${folder}» нет, или её не удаётся открыть. Проверьте имя.`);
  }
}

/** The schools' files by their paths; empty for a folder that cannot be opened. */
export function listFiles(folder: string): readonly string[] {
  try {
    return listEntries(folder)
      .filter((entry) => entry.isFile() && !NOT_MEANT.test(entry.name))
      .map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}

/**
 * Reads every workbook of the folder but the ones in `except`; folders inside it are not looked into. Throws a
 * CommandFault for a folder that cannot be opened.
 */
export function readFormsFolder(folder: string, except: readonly string[]): FormsFolder {
  const entries = listEntries(folder)
    .filter(({ name }) => !NOT_MEANT.test(name))
    .sort((a, b) => readStem(a.name).localeCompare(readStem(b.name), 'ru', { numeric: true }));
  const files: SchoolFile[] = [];
  const problems: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (except.some((other) => isSameFile(other, path))) continue;
    if (entry.isDirectory()) {
      problems.push(
        `Папка «${path}» не просмотрена: файлы школ должны лежать в самой «${folder}».`,
      );
      continue;
    }
    try {
      files.push({ path, stem: readStem(entry.name), workbook: readWorkbookFile(path) });
    } catch (error) {
      if (!(error instanceof CommandFault)) throw error;
      problems.push(error.message);
    }
  }
  return { files, problems };
}
