// A folder of workbooks, one from each school → one working copy in which each school's form is a tab.

import { basename } from 'node:path';
import { copySheet } from '../workbook/copy-sheet.ts';
import { createWorkbook } from '../workbook/new-workbook.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';
import { CommandFault } from './command-fault.ts';
import { readFormsFolder, type SchoolFile } from './forms-folder.ts';
import { nameTab } from './name-tab.ts';
import { openHost } from './open-host.ts';
import { readWorkbookFile } from './workbook-file.ts';

/** What is gathered, and for which programme; `base` has the register and the settings, null where there is none. */
export interface GatherRequest {
  readonly forms: string;
  readonly base: string | null;
  readonly programme: string | null;
  readonly year: number | null;
  readonly language: 'ru' | 'en';
  /** Files that are no school's although they may lie in the folder: the base, the result. */
  readonly except: readonly string[];
}

export interface Gathered {
  readonly workbook: Workbook;
  /** How many files gave a form. */
  readonly files: number;
  /** A sentence for each file that gave none, and for each tab of a school that several files are from. */
  readonly notices: readonly string[];
}

/** A tab that carries a form, as the add-on tells it (see commandFormTabs in the add-on). */
interface FormTab {
  readonly sheetId: number;
  readonly form: string;
  /** '' where nobody can tell. */
  readonly school: string;
}

type FormTabsAnswer =
  | { readonly kind: 'done'; readonly value: readonly FormTab[] }
  | { readonly kind: 'failed'; readonly message: string };

function takeNames(workbook: Workbook): Set<string> {
  return new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
}

/** Adds a copy of every sheet of the files, named after its file until the school is known. */
function addCopies(workbook: Workbook, files: readonly SchoolFile[]): Map<number, SchoolFile> {
  const sources = new Map<number, SchoolFile>();
  const taken = takeNames(workbook);
  let id = Math.max(0, ...workbook.sheets.map((sheet) => sheet.id));
  for (const file of files) {
    for (const sheet of file.workbook.sheets) {
      id += 1;
      const copy = copySheet(sheet, id, { formulas: false });
      copy.name = nameTab(file.stem, taken);
      taken.add(copy.name.toLowerCase());
      workbook.sheets.push(copy);
      sources.set(id, file);
    }
  }
  return sources;
}

function findFormTabs(
  workbook: Workbook,
  { forms, programme, year, language }: GatherRequest,
  folder: URL,
): readonly FormTab[] {
  const answer = openHost(workbook, folder).call('commandFormTabs', {
    programmeId: programme,
    year,
    language,
  }) as FormTabsAnswer; // as: the add-on's own answer, see commandFormTabs
  if (answer.kind === 'failed') throw new CommandFault(`${forms}: ${answer.message}`);
  return answer.value;
}

/** A form of a school: a tab of the working copy, with the file that it is from. */
interface SchoolTab extends FormTab {
  readonly sheet: Sheet;
  readonly file: SchoolFile;
}

/** Gives the tabs their schools' names. */
function nameTabs(tabs: readonly SchoolTab[], taken: Set<string>): void {
  for (const { sheet, file, school } of tabs) {
    sheet.name = nameTab(school === '' ? file.stem : school, taken);
    taken.add(sheet.name.toLowerCase());
  }
}

/** Where the forms of one school come from several files, a sentence for each of their tabs. */
function tellSources(tabs: readonly SchoolTab[]): readonly string[] {
  return tabs.flatMap(({ sheet, file, form, school }) => {
    const isAlone = tabs.every(
      (other) => other.file === file || other.form !== form || other.school !== school,
    );
    if (school === '' || isAlone) return [];
    return [`Лист «${sheet.name}» – из файла «${file.path}».`];
  });
}

/**
 * Reads the folder and puts every tab with a form into a copy of the base (or into a new workbook). Files are only read.
 * Throws a CommandFault where no file gives a form.
 */
export function gatherForms(request: GatherRequest, folder: URL): Gathered {
  const { forms, base, except } = request;
  const { files, problems } = readFormsFolder(forms, except);
  if (files.length === 0) {
    const reason = problems.length === 0 ? 'в ней нет файлов .xlsx.' : problems.join(' ');
    throw new CommandFault(`В папке «${forms}» нечего прочесть: ${reason}`);
  }
  const workbook =
    base === null ? createWorkbook({ name: basename(forms) }) : readWorkbookFile(base);
  const blank = base === null ? new Set(workbook.sheets.map(({ id }) => id)) : new Set<number>();
  const own = new Set(workbook.sheets.map(({ id }) => id).filter((id) => !blank.has(id)));
  const sources = addCopies(workbook, files);
  const found = findFormTabs(workbook, request, folder);
  const known = new Map(found.map((tab) => [tab.sheetId, tab] as const));
  workbook.sheets = workbook.sheets.filter(({ id }) => own.has(id) || known.has(id));
  const tabs = workbook.sheets.flatMap((sheet): SchoolTab[] => {
    const file = sources.get(sheet.id);
    const tab = known.get(sheet.id);
    return file === undefined || tab === undefined ? [] : [{ ...tab, sheet, file }];
  });
  const used = new Set(tabs.map(({ file }) => file));
  const useless = files
    .filter((file) => !used.has(file))
    .map(({ path }) => `Файл «${path}»: ни на одном листе нет формы этой программы.`);
  if (used.size === 0) {
    throw new CommandFault(
      `В папке «${forms}» нет ни одной формы этой программы: ${[...problems, ...useless].join(' ')}`,
    );
  }
  const taken = new Set(
    workbook.sheets.filter(({ id }) => own.has(id)).map(({ name }) => name.toLowerCase()),
  );
  nameTabs(tabs, taken);
  workbook.activeSheetId = workbook.sheets[0]?.id ?? workbook.activeSheetId;
  return { workbook, files: used.size, notices: [...problems, ...useless, ...tellSources(tabs)] };
}
