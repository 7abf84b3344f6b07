// The words of «Защитить строки школ…» and «Снять защиту строк».

import type { GuardPlan } from '../../guarding/plan-guards.ts';
import { choosePlural } from '../plural.ts';

/** What came of protecting rows. */
export interface Guarded {
  readonly done: number;
  readonly all: number;
}

export interface GuardWords {
  /** What will be done, before anything is: a question to be answered by yes or no. */
  readonly ask: (plan: GuardPlan) => string;
  readonly noRegister: string;
  readonly noEmails: string;
  /** There are addresses, and no row of a school that has one. */
  readonly noRows: string;
  readonly guarded: (count: number, plan: GuardPlan) => string;
  /** The time that a script may take is nearly over. */
  readonly outOfTime: (guarded: Guarded) => string;
  readonly interrupted: (detail: string, guarded: Guarded) => string;
  readonly unguarded: (count: number) => string;
  readonly nothingToUnguard: string;
  /** What follows where rows are protected by another person; '' for none. */
  readonly othersLeft: (count: number) => string;
  readonly unguardInterrupted: (detail: string, guarded: Guarded) => string;
}

const MOST_NAMES = 10;
const ROWS = { one: 'строка', few: 'строки', many: 'строк' };
const RIGHTS =
  'Изменять такую строку смогут только её школа (с адреса на листе «Школы»), владелец таблицы и вы. Остальные её увидят, но изменить не смогут: Google Таблицы скажут им, что ячейка защищена. Доступ к самой таблице эта защита не даёт: школам его открывают кнопкой «Поделиться». Защита остаётся на своём месте листа: если строки отсортировать, поставьте её заново.';

function formatRows(count: number): string {
  return `${count} ${choosePlural(count, ROWS)}`;
}

function listNames(names: readonly string[], more: (count: number) => string): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const rest = names.length - MOST_NAMES;
  return rest > 0 ? `${shown} ${more(rest)}` : shown;
}

/** `stay` is how it is said of rows that will stay open, or have. */
function tellOpen({ withoutEmail, unknown }: GuardPlan, stay: 'останутся' | 'остались'): string[] {
  const names = listNames(withoutEmail, (count) => `и ещё ${count}`);
  return [
    ...(withoutEmail.length > 0
      ? [`Школ без адреса: ${withoutEmail.length}, их строки ${stay} открытыми для всех: ${names}.`]
      : []),
    ...(unknown > 0
      ? [`Строк, школы которых нет в реестре: ${unknown}; они тоже ${stay} открытыми.`]
      : []),
  ];
}

const ru: GuardWords = {
  ask: (plan) =>
    [
      `Защитить строки школ? Под защитой будет: ${formatRows(plan.guards.length)}.`,
      RIGHTS,
      ...tellOpen(plan, 'останутся'),
      'Прежняя защита строк, поставленная «Сводкой», будет заменена; другая защита не изменится. Вернуть всё как было можно в том же меню: «Снять защиту строк».',
    ].join('\n\n'),
  noRegister:
    'Листа «Школы» нет или он пуст, поэтому неизвестно, чьи строки защищать. Ничего не изменено. Создайте его («Подготовить таблицу…»), впишите школы и их адреса в столбец «Эл. почта» и повторите.',
  noEmails:
    'На листе «Школы» нет ни одного адреса, поэтому неизвестно, кому оставить право изменять строку. Ничего не изменено. Добавьте столбец «Эл. почта», впишите адреса школ и повторите.',
  noRows:
    'Ни одной строки школы, у которой есть адрес, в таблице не найдено. Ничего не изменено. Проверьте названия школ («Проверить строки школ») и повторите.',
  guarded: (count, plan) =>
    [`Под защитой: ${formatRows(count)}.`, ...tellOpen(plan, 'остались')].join(' '),
  outOfTime: ({ done, all }) =>
    `Google отводит на одно действие несколько минут, и они почти вышли: под защитой ${formatRows(done)} из ${all}, остальные пока открыты. Повторите «Защитить строки школ…»: сделанное сохранится, работа продолжится с того же места.`,
  interrupted: (detail, { done, all }) =>
    `Не получилось: ${detail}. Под защитой ${formatRows(done)} из ${all}, остальные открыты, как были; содержимое ячеек не изменено. Повторите «Защитить строки школ…»: работа продолжится с того же места.`,
  unguarded: (count) =>
    `Защита снята: ${formatRows(count)}. Другая защита, если она была, осталась.`,
  othersLeft: (count) =>
    count === 0
      ? ''
      : ` Строк, которые защитил другой человек: ${count}; снять или заменить эту защиту может только он или владелец таблицы.`,
  nothingToUnguard: 'Защиты строк, поставленной «Сводкой», нет: снимать нечего.',
  unguardInterrupted: (detail, { done, all }) =>
    `Не получилось: ${detail}. Защита снята: ${formatRows(done)} из ${all}; содержимое ячеек не изменено. Повторите «Снять защиту строк».`,
};

function rowsInEnglish(count: number): string {
  return `${count} ${count === 1 ? 'row' : 'rows'}`;
}

function tellOpenInEnglish({ withoutEmail, unknown }: GuardPlan): string[] {
  const names = listNames(withoutEmail, (count) => `and ${count} more`);
  return [
    ...(withoutEmail.length > 0
      ? [`Without an address, so open to everyone (schools: ${withoutEmail.length}): ${names}.`]
      : []),
    ...(unknown > 0
      ? [`Rows whose school the register does not have, open to everyone too: ${unknown}.`]
      : []),
  ];
}

const en: GuardWords = {
  ask: (plan) =>
    [
      `Protect the schools’ rows? To be protected: ${rowsInEnglish(plan.guards.length)}.`,
      'Only the school itself (by its address on the register sheet), the owner of the spreadsheet and you will be able to edit such a row. Others see it, and Google Sheets tells them that the cell is protected. This gives nobody access to the spreadsheet itself: share it with the schools as usual. The protection stays where it is on the sheet: if the rows are sorted, protect them anew.',
      ...tellOpenInEnglish(plan),
      'Earlier protection of rows by Svodka is replaced; any other protection stays as it is. The same menu takes it away again.',
    ].join('\n\n'),
  noRegister:
    'There is no register sheet, or it is blank, so it is not known whose rows to protect. Nothing was changed. Make it («Prepare the table…»), enter the schools and their addresses in the column «Эл. почта», and try again.',
  noEmails:
    'The register sheet has no address, so it is not known who may keep editing a row. Nothing was changed. Add the column «Эл. почта», enter the schools’ addresses, and try again.',
  noRows:
    'No row of a school that has an address was found. Nothing was changed. Check the names of the schools (“Check the schools’ rows”) and try again.',
  guarded: (count, plan) =>
    [`Protected: ${rowsInEnglish(count)}.`, ...tellOpenInEnglish(plan)].join(' '),
  outOfTime: ({ done, all }) =>
    `Google gives one action some minutes, and they are nearly over: ${rowsInEnglish(done)} of ${all} are protected, the others are still open. Choose “Protect the schools’ rows…” again: it goes on where it stopped.`,
  interrupted: (detail, { done, all }) =>
    `It did not work: ${detail}. Protected: ${rowsInEnglish(done)} of ${all}; the others are open as they were, and no cell was changed. Choose “Protect the schools’ rows…” again: it goes on where it stopped.`,
  unguarded: (count) =>
    `Protection is taken away: ${rowsInEnglish(count)}. Any other protection has stayed.`,
  othersLeft: (count) =>
    count === 0
      ? ''
      : ` Rows that another person has protected: ${count}; only that person or the owner of the spreadsheet can take this protection away or replace it.`,
  nothingToUnguard: 'There is no protection of rows by Svodka to take away.',
  unguardInterrupted: (detail, { done, all }) =>
    `It did not work: ${detail}. Protection is taken away: ${rowsInEnglish(done)} of ${all}; no cell was changed. Try again.`,
};

/** The words of a language. */
export function chooseGuardWords(language: 'ru' | 'en'): GuardWords {
  return language === 'ru' ? ru : en;
}
