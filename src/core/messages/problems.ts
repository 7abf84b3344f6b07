// Why an action did nothing, in one calm sentence or two: what was looked for, what was found, what to do.

import { assertNever } from '../assert-never.ts';
import type { Problem } from '../problem.ts';

/** The sentence for a problem in Russian or English. */
export function formatProblem(problem: Problem, language: 'ru' | 'en'): string {
  return language === 'ru' ? formatRussian(problem) : formatEnglish(problem);
}

function quote(names: readonly (string | number)[]): string {
  return names.map((name) => `«${name}»`).join(', ');
}

function formatRussian(problem: Problem): string {
  switch (problem.kind) {
    case 'empty-workbook':
      return 'В таблице нет ни одной заполненной ячейки. Откройте таблицу, которую заполняют школы, и повторите.';
    case 'no-form':
      return `Не найдена таблица школ: ни на одном листе нет заголовков формы ${quote(problem.forms)}. Проверьте, что строка заголовков на месте, или создайте пустую форму: меню «Сводка» → «Подготовить таблицу…».`;
    case 'ambiguous-form':
      return `Форма ${quote([problem.form])} найдена сразу на нескольких листах: ${quote(problem.sheets)}. Оставьте один, а копию переименуйте и скройте или удалите.`;
    case 'unknown-programme':
      return `Программы ${quote([problem.given])} нет. Есть: ${quote(problem.known)}.`;
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
      return `The schools' table was not found: no sheet has the headings of the form ${quote(problem.forms)}. Check that the heading row is in place, or make an empty form: menu “Svodka” → “Prepare the table…”.`;
    case 'ambiguous-form':
      return `The form ${quote([problem.form])} was found on several sheets: ${quote(problem.sheets)}. Keep one; rename and hide the copy, or delete it.`;
    case 'unknown-programme':
      return `There is no programme ${quote([problem.given])}. There are: ${quote(problem.known)}.`;
    case 'unknown-year':
      return `The programme has no year ${problem.given}. There are: ${problem.known.join(', ')}.`;
    case 'foreign-sheets':
      return `The spreadsheet already has sheets under names that the summary needs, but it did not make them: ${quote(problem.sheets)}. Nothing was written. Rename these sheets and try again.`;
    default:
      return assertNever(problem);
  }
}
