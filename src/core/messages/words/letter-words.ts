// The letter to one school, in both languages: plain and polite, errors first, then questions.

import type { EmptyForm, SchoolLetter } from '../../campaign/school-letter.ts';
import type { Finding } from '../../checking/finding.ts';
import { chooseMessages } from '../choose-messages.ts';
import { formatFinding } from '../format-finding.ts';
import { choosePlural } from '../plural.ts';
import { shortenText } from '../shorten-text.ts';
import { adviseSchool } from './letter-advice.ts';

type Language = 'ru' | 'en';

interface LetterWords {
  readonly greeting: string;
  /** What the letter is about, and what was found. */
  readonly opening: (letter: SchoolLetter) => string;
  readonly empty: (letter: SchoolLetter) => string;
  readonly emptyForm: (form: EmptyForm) => string;
  readonly errors: string;
  readonly queries: string;
  readonly todo: (advice: string) => string;
  /** Sentences about several schools, as they are told to one. */
  readonly duplicateLine: (title: string) => string;
  readonly percentOnly: (title: string) => string;
  readonly closing: string;
  readonly thanks: (letter: SchoolLetter) => string;
}

const FINDINGS = { one: 'замечание', few: 'замечания', many: 'замечаний' };

const ru: LetterWords = {
  greeting: 'Здравствуйте!',
  opening: ({ school, programme, year, errors, queries }) => {
    const count = errors.length + queries.length;
    return `Спасибо за данные за ${year} год (${programme}). К данным вашей школы (${school}) есть ${count} ${choosePlural(count, FINDINGS)}.`;
  },
  empty: ({ school, programme, year }) =>
    `Мы собираем данные за ${year} год (${programme}). От вашей школы (${school}) пока есть не всё. Пожалуйста, заполните:`,
  emptyForm: ({ title, sheet, cell, isTab }) => {
    const form = `форма «${shortenText(title, 120)}»`;
    if (cell === null && isTab)
      return `${form}: листа вашей школы в таблице нет, его нужно добавить.`;
    if (cell === null)
      return `${form}: строки вашей школы на листе «${sheet}» нет, её нужно добавить.`;
    return isTab
      ? `${form}: лист «${sheet}».`
      : `${form}: лист «${sheet}», строка вашей школы начинается в ячейке ${cell}.`;
  },
  errors: 'Это нужно исправить:',
  queries: 'Здесь просим проверить: исправьте значение или поясните в ответе, почему всё верно:',
  todo: (advice) => `Что сделать: ${advice}`,
  duplicateLine: (title) =>
    `строка формы «${shortenText(title, 120)}» стоит на листе несколько раз, поэтому не прочитана ни одна`,
  percentOnly: (title) =>
    `по показателю «${shortenText(title, 120)}» указан только процент, а проценты нельзя сложить`,
  closing: 'Если что-то непонятно, ответьте на это письмо – поможем. Спасибо!',
  thanks: ({ school, programme, year }) =>
    `Данные вашей школы (${school}) за ${year} год (${programme}) получены и проверены: замечаний нет. Спасибо за работу!`,
};

const en: LetterWords = {
  greeting: 'Hello!',
  opening: ({ school, programme, year, errors, queries }) => {
    const count = errors.length + queries.length;
    return `Thank you for the data for ${year} (${programme}). There ${count === 1 ? 'is 1 finding' : `are ${count} findings`} in the data of your school (${school}).`;
  },
  empty: ({ school, programme, year }) =>
    `We are collecting the data for ${year} (${programme}). From your school (${school}) something is still missing. Please fill in:`,
  emptyForm: ({ title, sheet, cell, isTab }) => {
    const form = `the form “${shortenText(title, 120)}”`;
    if (cell === null && isTab)
      return `${form}: there is no sheet of your school in the table; please add it.`;
    if (cell === null)
      return `${form}: there is no row of your school on the sheet “${sheet}”; please add it.`;
    return isTab
      ? `${form}: the sheet “${sheet}”.`
      : `${form}: the sheet “${sheet}”, your school’s row begins in cell ${cell}.`;
  },
  errors: 'This has to be corrected:',
  queries: 'Please check this: correct the value or explain in your answer why all is right:',
  todo: (advice) => `What to do: ${advice}`,
  duplicateLine: (title) =>
    `the line “${shortenText(title, 120)}” of the form stands on the sheet several times, so none of them was read`,
  percentOnly: (title) =>
    `for the indicator “${shortenText(title, 120)}” only a percentage is given, and percentages cannot be added up`,
  closing: 'If anything is unclear, answer this letter and we will help. Thank you!',
  thanks: ({ school, programme, year }) =>
    `The data of your school (${school}) for ${year} (${programme}) have been received and checked: there are no findings. Thank you for your work!`,
};

const ALL = { ru, en } as const;

/** Where and what, as the finding tells it to everybody, without the school's own name and without what it says of others. */
function tellFinding(finding: Finding, language: Language): string {
  const messages = chooseMessages(language);
  const words = ALL[language];
  const lead = messages.formatLead({ ...finding, school: '' });
  if (finding.code === 'header/duplicate-line')
    return `${lead}: ${words.duplicateLine(finding.field)}.`;
  if (finding.code === 'indicator/needs-counts')
    return `${lead}: ${words.percentOnly(finding.field)}.`;
  return formatFinding({ ...finding, school: '' }, messages).message;
}

function listItems(findings: readonly Finding[], first: number, language: Language): string[] {
  return findings.map((finding, index) => {
    const todo = ALL[language].todo(adviseSchool(finding, language));
    return `${first + index}. ${tellFinding(finding, language)}\n   ${todo}`;
  });
}

/** The whole letter, lines apart by line breaks; a thank-you where there is nothing to ask. */
export function formatLetter(letter: SchoolLetter, language: Language): string {
  const words = ALL[language];
  const { emptyForms, errors, queries } = letter;
  const sections: string[] = [words.greeting];
  if (emptyForms.length + errors.length + queries.length === 0) {
    return [...sections, words.thanks(letter)].join('\n\n');
  }
  if (emptyForms.length > 0) {
    sections.push(
      [words.empty(letter), ...emptyForms.map((form) => `– ${words.emptyForm(form)}`)].join('\n'),
    );
  }
  if (errors.length + queries.length > 0) sections.push(words.opening(letter));
  if (errors.length > 0)
    sections.push([words.errors, ...listItems(errors, 1, language)].join('\n'));
  if (queries.length > 0) {
    sections.push([words.queries, ...listItems(queries, errors.length + 1, language)].join('\n'));
  }
  return [...sections, words.closing].join('\n\n');
}
