// Why an action did nothing, in one calm sentence or two: what was looked for, what was found, what to do.

import { assertNever } from '../assert-never.ts';
import { checkSettings } from '../checking/check-settings.ts';
import type { Problem } from '../problem.ts';
import type { SettingsFault } from '../programme/settings-fault.ts';
import { chooseMessages } from './choose-messages.ts';
import { formatFinding } from './format-finding.ts';
import { shortenText } from './shorten-text.ts';

/** The sentence for a problem in Russian or English. */
export function formatProblem(problem: Problem, language: 'ru' | 'en'): string {
  return language === 'ru' ? formatRussian(problem) : formatEnglish(problem);
}

function quote(names: readonly (string | number)[]): string {
  return names.map((name) => `«${name}»`).join(', ');
}

/** Titles of forms, which may be whole sentences. */
function quoteShortly(titles: readonly string[]): string {
  return quote(titles.map((title) => shortenText(title)));
}

/** A dialogue holds no more. */
const MOST_FAULTS = 4;

/** What is wrong and what to do, of the first faults. */
function sayFaults(faults: readonly SettingsFault[], language: 'ru' | 'en'): string {
  const messages = chooseMessages(language);
  return checkSettings(faults.slice(0, MOST_FAULTS))
    .map((finding) => formatFinding(finding, messages))
    .map(({ message, advice }) => `${message} ${advice}`)
    .join(' ');
}

function formatRussian(problem: Problem): string {
  switch (problem.kind) {
    case 'empty-workbook':
      return 'В таблице нет ни одной заполненной ячейки. Откройте таблицу, которую заполняют школы, и повторите.';
    case 'no-form':
      return `Не найдена таблица школ: ни на одном листе нет заголовков ${problem.forms.length > 1 ? 'ни одной из форм' : 'формы'} ${quoteShortly(problem.forms)}. Проверьте, что строка заголовков на месте, или создайте пустую форму: меню «Сводка» → «Подготовить таблицу…».`;
    case 'form-on-own-name':
      return `Таблица школ (форма ${quote([problem.form])}) стоит на листе ${quote(problem.sheets)}, а это имя оставлено для листов самой надстройки, поэтому таблица не прочитана. Переименуйте лист, например в «Сбор», и повторите.`;
    case 'ambiguous-form':
      return `Форма ${quote([problem.form])} найдена сразу на нескольких листах: ${quote(problem.sheets)}. Оставьте один, а копию переименуйте и скройте или удалите.`;
    case 'unknown-programme':
      return `Программы ${quote([problem.given])} нет. Есть: ${quote(problem.known)}.`;
    case 'other-programme':
      return `Листы настроек этой таблицы – для программы ${quote([problem.own])}, а запрошена программа ${quote([problem.given])}. Уберите из запроса код программы или удалите листы настроек.`;
    case 'unusable-settings':
      return `По листам настроек программу составить нельзя. ${sayFaults(problem.faults, 'ru')}`;
    case 'unknown-year':
      return `В программе нет ${problem.given} года. Есть: ${problem.known.join(', ')}.`;
    case 'foreign-sheets':
      return `В таблице уже есть листы с именами, которые нужны сводке, но созданы они не ею: ${quote(problem.sheets)}. Ничего не записано. Переименуйте эти листы и повторите.`;
    default:
      return assertNever(problem);
  }
}

function formatEnglish(problem: Problem): string {
  switch (problem.kind) {
    case 'empty-workbook':
      return 'The spreadsheet has no filled cell. Open the table that schools fill in and try again.';
    case 'no-form':
      return `The schools' table was not found: no sheet has the headings of ${problem.forms.length > 1 ? 'any of the forms' : 'the form'} ${quoteShortly(problem.forms)}. Check that the heading row is in place, or make an empty form: menu “Svodka” → “Prepare the table…”.`;
    case 'form-on-own-name':
      return `The schools' table (the form ${quote([problem.form])}) is on the sheet ${quote(problem.sheets)}, but that name is kept for the add-on's own sheets, so the table was not read. Rename the sheet, for instance to «Сбор», and try again.`;
    case 'ambiguous-form':
      return `The form ${quote([problem.form])} was found on several sheets: ${quote(problem.sheets)}. Keep one; rename and hide the copy, or delete it.`;
    case 'unknown-programme':
      return `There is no programme ${quote([problem.given])}. There are: ${quote(problem.known)}.`;
    case 'other-programme':
      return `The settings sheets of this spreadsheet are for the programme ${quote([problem.own])}, but the programme ${quote([problem.given])} was asked for. Ask for none, or delete the settings sheets.`;
    case 'unusable-settings':
      return `No programme can be made of the settings sheets. ${sayFaults(problem.faults, 'en')}`;
    case 'unknown-year':
      return `The programme has no year ${problem.given}. There are: ${problem.known.join(', ')}.`;
    case 'foreign-sheets':
      return `The spreadsheet already has sheets under names that the summary needs, but it did not make them: ${quote(problem.sheets)}. Nothing was written. Rename these sheets and try again.`;
    default:
      return assertNever(problem);
  }
}
