// The words of «Подготовить таблицу…» and «Новый год…»: what is asked, and what came of it.

import { quoteNames } from '../quote-names.ts';

/** A programme as it is offered. */
export interface OfferedProgramme {
  readonly title: string;
  readonly municipality: string;
  readonly years: readonly number[];
}

/** What a prepared or continued workbook got. */
export interface MadeSheets {
  /** Names of new sheets, tabs of schools aside. */
  readonly sheets: readonly string[];
  /** How many tabs of schools. */
  readonly tabs: number;
}

/** What is done after preparing: a register is filled in, tabs are made for its schools, schools fill in, or there are only facts. */
export type NextStep = 'register' | 'tabs' | 'schools' | 'facts';

export interface NewYearFacts extends MadeSheets {
  readonly year: number;
  /** How many rows were put on «Факты». */
  readonly rows: number;
  /** Codes of indicators. */
  readonly withoutTarget: readonly string[];
}

export interface SetupWords {
  readonly askProgramme: (programmes: readonly OfferedProgramme[]) => string;
  readonly badChoice: (answer: string, count: number) => string;
  readonly prepared: (made: MadeSheets, next: NextStep) => string;
  readonly askYear: (year: number) => string;
  readonly started: (facts: NewYearFacts) => string;
  readonly alreadyStarted: (year: number) => string;
  readonly stillEmpty: (year: number) => string;
  readonly undatedFacts: (rows: readonly number[], year: number) => string;
  readonly yearMissing: (year: number, known: readonly number[]) => string;
}

/** More codes than that are told by their number. */
const MOST_CODES = 12;

function listCodes(codes: readonly string[], more: (count: number) => string): string {
  const shown = codes.slice(0, MOST_CODES).join(', ');
  return codes.length > MOST_CODES ? `${shown} ${more(codes.length - MOST_CODES)}` : shown;
}

function offer({ title, municipality, years }: OfferedProgramme, index: number): string {
  const [first] = years;
  const last = years[years.length - 1];
  return `${index + 1} – ${municipality}: ${title} (${first}–${last})`;
}

const RU_NEXT: Readonly<Record<NextStep, string>> = {
  register:
    'Дальше: впишите школы на лист «Школы», сверьте «Показатели», раздайте школам «Инструкцию»; когда форма заполнена – «Построить сводку».',
  tabs: 'Дальше: впишите школы на лист «Школы» и нажмите «Подготовить таблицу…» ещё раз – у каждой школы появится свой лист. Или раздайте школам «Образец» отдельными файлами.',
  schools:
    'Дальше: сверьте «Показатели», впишите срок в «Инструкцию» и раздайте её школам; когда форма заполнена – «Построить сводку».',
  facts: 'Дальше: сверьте «Показатели», заполните «Факты» и нажмите «Построить сводку».',
};

const EN_NEXT: Readonly<Record<NextStep, string>> = {
  register:
    'Next: fill in the register «Школы», look through «Показатели», hand out «Инструкция»; build the summary when the form is filled in.',
  tabs: 'Next: fill in the register «Школы» and prepare the table once more: each school gets a tab of its own. Or hand out the sample as separate files.',
  schools:
    'Next: look through «Показатели», enter the deadline on «Инструкция» and hand it out; build the summary when the form is filled in.',
  facts: 'Next: look through «Показатели», fill in «Факты» and build the summary.',
};

const ru: SetupWords = {
  askProgramme: (programmes) =>
    `Какую программу взять за основу? Введите её номер; через пробел можно указать год: 1 2024.\n\n${programmes.map(offer).join('\n\n')}\n\nЕсли у вас что-то иначе, это меняют потом на листах «Программа», «Показатели», «Поля» и «Контроль».`,
  badChoice: (answer, count) =>
    `«${answer}» – не номер программы. Нужно число от 1 до ${count}, после него через пробел может стоять год из списка. Ничего не создано; повторите «Подготовить таблицу…».`,
  prepared: ({ sheets, tabs }, next) =>
    [
      ...(sheets.length > 0 ? [`Созданы листы: ${quoteNames(sheets)}.`] : []),
      ...(tabs > 0 ? [`Создано листов школ: ${tabs}.`] : []),
      'Что уже было, не изменено.',
      RU_NEXT[next],
    ].join(' '),
  askYear: (year) =>
    `Начать ${year} год в этой же таблице?\n\nБудут добавлены пустые формы на ${year} год, на лист «Факты» – результаты прошлого года и пустые строки нового. Прежние листы не изменятся.`,
  started: ({ year, sheets, tabs, rows, withoutTarget }) =>
    [
      `${year} год начат.`,
      ...(sheets.length > 0 ? [`Созданы листы: ${quoteNames(sheets)}.`] : []),
      ...(tabs > 0 ? [`Создано листов школ: ${tabs}.`] : []),
      ...(rows > 0 ? [`На лист «Факты» добавлено строк: ${rows}.`] : []),
      ...(withoutTarget.length > 0
        ? [
            `Нет плана на ${year} год у ${withoutTarget.length === 1 ? 'показателя' : 'показателей'} ${listCodes(withoutTarget, (count) => `и ещё ${count}`)}: впишите его на лист «Показатели».`,
          ]
        : [`План на ${year} год есть у всех показателей.`]),
    ].join(' '),
  alreadyStarted: (year) =>
    `${year} год уже начат: всё, что для него нужно, в таблице есть. Ничего не изменено.`,
  stillEmpty: (year) =>
    `За ${year} год ещё ничего не заполнено, поэтому следующий год начинать рано. Ничего не изменено.`,
  undatedFacts: (rows, year) =>
    `На листе «Факты» есть значения без года (строки ${rows.join(', ')}): в новом году они стали бы фактами нового года. Впишите в этих строках в столбец «Год» ${year} и повторите. Ничего не изменено.`,
  yearMissing: (year, known) =>
    `В программе нет ${year} года, есть: ${known.join(', ')}. Добавьте его на листе «Программа» в строку «Годы», а на листе «Показатели» – столбцы «План ${year}» и «Прочтение ${year}», и повторите. Ничего не изменено.`,
};

const en: SetupWords = {
  askProgramme: (programmes) =>
    `Which programme is to be the base? Enter its number; a year may follow after a space: 1 2024.\n\n${programmes.map(offer).join('\n\n')}\n\nWhatever differs can be changed on the settings sheets later.`,
  badChoice: (answer, count) =>
    `«${answer}» is not the number of a programme. A number from 1 to ${count} is needed, and a year of the list may follow it after a space. Nothing was made; try again.`,
  prepared: ({ sheets, tabs }, next) =>
    [
      ...(sheets.length > 0 ? [`Sheets made: ${quoteNames(sheets)}.`] : []),
      ...(tabs > 0 ? [`Tabs of schools made: ${tabs}.`] : []),
      'What was there is unchanged.',
      EN_NEXT[next],
    ].join(' '),
  askYear: (year) =>
    `Begin ${year} in this spreadsheet?\n\nEmpty forms for ${year} are added, and on the facts sheet last year's results and blank rows of the new year. The sheets that are there do not change.`,
  started: ({ year, sheets, tabs, rows, withoutTarget }) =>
    [
      `${year} is begun.`,
      ...(sheets.length > 0 ? [`Sheets made: ${quoteNames(sheets)}.`] : []),
      ...(tabs > 0 ? [`Tabs of schools made: ${tabs}.`] : []),
      ...(rows > 0 ? [`Rows added to the facts: ${rows}.`] : []),
      ...(withoutTarget.length > 0
        ? [
            `No target for ${year}: indicators ${listCodes(withoutTarget, (count) => `and ${count} more`)}. Enter it on the indicators' sheet.`,
          ]
        : [`All indicators have a target for ${year}.`]),
    ].join(' '),
  alreadyStarted: (year) => `${year} is begun already: all it needs is there. Nothing was changed.`,
  stillEmpty: (year) =>
    `Nothing is filled in for ${year} yet, so it is too early for the next year. Nothing was changed.`,
  undatedFacts: (rows, year) =>
    `The facts sheet has figures without a year (rows ${rows.join(', ')}): they would become facts of the new year. Enter ${year} in the column «Год» of these rows and try again. Nothing was changed.`,
  yearMissing: (year, known) =>
    `The programme has no year ${year}; it has ${known.join(', ')}. Add it on «Программа» in the line «Годы», and on «Показатели» the columns «План ${year}» and «Прочтение ${year}», and try again. Nothing was changed.`,
};

/** The words of a language. */
export function chooseSetupWords(language: 'ru' | 'en'): SetupWords {
  return language === 'ru' ? ru : en;
}
