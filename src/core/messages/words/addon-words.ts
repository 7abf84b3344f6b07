// The words of the menu, the toasts, the dialogs and the panel's progress.

import { shortenText } from '../shorten-text.ts';

/** The steps of a build, in order. */
export type BuildStep = 'read' | 'write' | 'compare' | 'done';

export interface AddonWords {
  readonly menu: {
    readonly title: string;
    readonly build: string;
    readonly check: string;
    readonly audit: string;
    readonly highlight: string;
    readonly unhighlight: string;
    readonly panel: string;
    /** The submenu of the collection campaign, and its items. */
    readonly campaign: string;
    readonly closePeriod: string;
    readonly reopenPeriod: string;
    readonly guard: string;
    readonly unguard: string;
    readonly hints: string;
    readonly prepare: string;
    readonly newYear: string;
    readonly about: string;
  };
  readonly steps: Readonly<Record<BuildStep, string>>;
  readonly built: (
    sheet: string,
    met: number,
    missed: number,
    errors: number,
    queries: number,
  ) => string;
  readonly builtWithValues: (sheets: readonly string[]) => string;
  readonly checked: (errors: number, queries: number) => string;
  /** Counts of cells, not of findings. */
  readonly highlighted: (errors: number, queries: number) => string;
  readonly unhighlighted: string;
  readonly hintsSwitched: (on: boolean) => string;
  readonly nothingToPrepare: string;
  readonly busy: string;
  readonly failed: (detail: string) => string;
  readonly noSuchCell: (cell: string) => string;
  readonly aboutTitle: string;
  readonly about: string;
}

const ru: AddonWords = {
  menu: {
    title: 'Сводка',
    build: 'Построить сводку',
    check: 'Проверить строки школ',
    audit: 'Проверить опубликованное',
    highlight: 'Показать подсветку замечаний',
    unhighlight: 'Убрать подсветку замечаний',
    panel: 'Открыть панель',
    campaign: 'Сбор',
    closePeriod: 'Закрыть период…',
    reopenPeriod: 'Открыть период снова…',
    guard: 'Защитить строки школ…',
    unguard: 'Снять защиту строк',
    hints: 'Подсказки при вводе: включить или выключить',
    prepare: 'Подготовить таблицу…',
    newYear: 'Новый год…',
    about: 'О программе',
  },
  steps: {
    read: 'Читаю таблицу, проверяю строки, считаю показатели',
    write: 'Записываю листы',
    compare: 'Сверяю записанные цифры',
    done: 'Готово',
  },
  built: (sheet, met, missed, errors, queries) =>
    `Лист «${sheet}» построен. Выполнено показателей: ${met}, не выполнено: ${missed}. ${
      errors + queries === 0
        ? 'Замечаний нет.'
        : `Ошибок: ${errors}, вопросов: ${queries} – они на листе «Замечания».`
    }`,
  builtWithValues: (sheets) =>
    `На листах ${sheets.map((name) => `«${name}»`).join(', ')} записаны значения вместо формул: таблица посчитала формулы иначе.`,
  checked: (errors, queries) =>
    errors + queries === 0
      ? 'Строки школ проверены: замечаний нет.'
      : `Строки школ проверены. Ошибок: ${errors}, вопросов: ${queries} – они на листе «Замечания».`,
  highlighted: (errors, queries) =>
    errors + queries === 0
      ? 'Подсвечивать нечего: замечаний к ячейкам нет.'
      : `Подсвечено ячеек: красным, где ошибка, – ${errors}, жёлтым, где вопрос, – ${queries}. Сами ячейки не изменены.`,
  unhighlighted: 'Подсветка убрана. Сами ячейки не менялись.',
  hintsSwitched: (on) =>
    on
      ? 'Подсказки при вводе включены: тот, кто заполняет строку школы, сразу видит, как прочитана ячейка и что в ней не так.'
      : 'Подсказки при вводе выключены для всех, кто работает в этой таблице. Включить их снова можно в том же меню.',
  nothingToPrepare: 'Все нужные листы уже есть, ничего не изменено.',
  busy: 'Сводку сейчас строит кто-то другой. Подождите минуту и повторите; ничего не записано.',
  failed: (detail) =>
    `Не получилось: ${detail}. Листы школ не изменены. Повторите действие: сводка допишет то, что не успела; если не поможет – обновите страницу.`,
  noSuchCell: (cell) =>
    `Ячейки ${shortenText(cell)} больше нет: таблица изменилась. Проверьте строки школ ещё раз.`,
  aboutTitle: 'О программе «Сводка»',
  about:
    '«Сводка» проверяет строки школ, считает показатели и сравнивает их с планом.\n\nЛисты школ она не меняет: пишет только на свои листы («Сводка», «По школам», «Приёмка», «Замечания», «Журнал») и подсвечивает ячейки правилом, которое можно убрать. Одно исключение – исправление, которое вы сами подтвердили в панели: его помнит «Журнал», и его можно отменить. Ваши записи в столбцах «Меры», «Ответственный», «Срок», «Комментарий», «Решение» и «Пояснение» сохраняются.\n\nДоступ – только к этой таблице; данные никуда не передаются.',
};

const en: AddonWords = {
  menu: {
    title: 'Svodka',
    build: 'Build summary',
    check: 'Check the schools’ rows',
    audit: 'Audit the publication',
    highlight: 'Show highlights of findings',
    unhighlight: 'Remove highlights of findings',
    panel: 'Open the panel',
    campaign: 'Collection',
    closePeriod: 'Close the period…',
    reopenPeriod: 'Reopen the period…',
    guard: 'Protect the schools’ rows…',
    unguard: 'Unprotect the rows',
    hints: 'Hints while typing: on or off',
    prepare: 'Prepare the table…',
    newYear: 'New year…',
    about: 'About',
  },
  steps: {
    read: 'Reading the table, checking rows, computing indicators',
    write: 'Writing the sheets',
    compare: 'Comparing the figures written',
    done: 'Done',
  },
  built: (sheet, met, missed, errors, queries) =>
    `The sheet “${sheet}” is built. Indicators met: ${met}, missed: ${missed}. ${
      errors + queries === 0
        ? 'There are no findings.'
        : `Errors: ${errors}, queries: ${queries}: see the findings sheet.`
    }`,
  builtWithValues: (sheets) =>
    `The sheets ${sheets.map((name) => `“${name}”`).join(', ')} hold values instead of formulas: the spreadsheet computed the formulas differently.`,
  checked: (errors, queries) =>
    errors + queries === 0
      ? 'The schools’ rows are checked: no findings.'
      : `The schools’ rows are checked. Errors: ${errors}, queries: ${queries}: see the findings sheet.`,
  highlighted: (errors, queries) =>
    errors + queries === 0
      ? 'Nothing to highlight: no cell has a finding.'
      : `Cells marked: red for errors ${errors}, yellow for queries ${queries}. The cells themselves are unchanged.`,
  unhighlighted: 'The highlights are removed. The cells themselves never changed.',
  hintsSwitched: (on) =>
    on
      ? 'Hints while typing are on: whoever fills in a school’s row sees at once how a cell was read and what is wrong in it.'
      : 'Hints while typing are off for everyone who works in this spreadsheet. The same menu switches them on again.',
  nothingToPrepare: 'All the sheets needed are there; nothing was changed.',
  busy: 'Someone else is building the summary right now. Wait a minute and try again; nothing was written.',
  failed: (detail) =>
    `It did not work: ${detail}. The schools’ sheets are unchanged. Try again: the summary finishes what it could not; if that fails, reload the page.`,
  noSuchCell: (cell) =>
    `Cell ${shortenText(cell)} is no longer there: the table has changed. Check the schools’ rows again.`,
  aboutTitle: 'About Svodka',
  about:
    'Svodka checks what schools report, computes the indicators and compares them with their targets.\n\nIt never changes the schools’ sheets: it writes only to its own sheets and marks cells by a rule that can be removed. The one exception is a correction that you have confirmed in the panel: the journal remembers it, and it can be taken back. What you write in the columns for measures, persons, dates, comments, decisions and explanations is kept.\n\nIt has access to this spreadsheet only and sends nothing anywhere.',
};

/** The words of a language. */
export function chooseAddonWords(language: 'ru' | 'en'): AddonWords {
  return language === 'ru' ? ru : en;
}
