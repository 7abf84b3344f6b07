// All words of the panel that do not come from the server, as one typed table per language.

import type { FailureKind } from './classify-failure.ts';

/** What runs when the panel waits for the server. */
export type PanelAction = 'read' | 'build' | 'check' | 'highlight' | 'unhighlight';

export type VerdictKind = 'met' | 'missed' | 'noData' | 'noTarget';

export type FillKind = 'filled' | 'partial' | 'empty';

export interface Words {
  readonly language: 'ru' | 'en';
  readonly title: string;
  readonly period: (year: number) => string;
  readonly built: (when: string) => string;
  readonly notBuilt: string;
  readonly actions: Readonly<Record<PanelAction, string>>;
  readonly running: Readonly<Record<PanelAction, string>>;
  readonly step: (step: number, steps: number, text: string) => string;
  readonly dismiss: string;
  readonly completeness: string;
  readonly filledOf: (filled: string, expected: string) => string;
  readonly fill: Readonly<Record<FillKind, string>>;
  readonly noRegister: string;
  readonly noSchools: string;
  readonly noDebtors: string;
  readonly debtors: (count: number, shown: string) => string;
  readonly verdicts: string;
  readonly verdict: Readonly<Record<VerdictKind, string>>;
  readonly missed: string;
  readonly target: string;
  readonly actual: string;
  readonly noActual: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly allExplained: string;
  readonly errors: (count: number, shown: string) => string;
  readonly queries: (count: number, shown: string) => string;
  readonly severity: Readonly<Record<'error' | 'query', string>>;
  readonly explained: string;
  readonly findingHint: string;
  readonly highlights: string;
  readonly more: (shown: string) => string;
  readonly failure: Readonly<Record<FailureKind, string>>;
  readonly failureDetail: (reason: string) => string;
}

function plural(count: number, one: string, few: string, many: string): string {
  const tens = count % 100;
  const units = count % 10;
  if (tens >= 11 && tens <= 14) return many;
  if (units === 1) return one;
  return units >= 2 && units <= 4 ? few : many;
}

const ACCOUNTS_RU =
  'выйдите из лишних аккаунтов или откройте таблицу в отдельном профиле браузера либо в окне инкогнито и снова откройте панель';

const ru: Words = {
  language: 'ru',
  title: 'Сводка',
  period: (year) => `${year} год`,
  built: (when) => `Сводка построена ${when}`,
  notBuilt: 'Сводка ещё не построена',
  actions: {
    read: 'Обновить',
    build: 'Построить сводку',
    check: 'Проверить строки школ',
    highlight: 'Показать подсветку',
    unhighlight: 'Убрать подсветку',
  },
  running: {
    read: 'Читаю таблицу…',
    build: 'Строю сводку…',
    check: 'Проверяю строки школ…',
    highlight: 'Подсвечиваю ячейки с замечаниями…',
    unhighlight: 'Убираю подсветку…',
  },
  step: (step, steps, text) => `Шаг ${step} из ${steps}: ${text}`,
  dismiss: 'Закрыть сообщение',
  completeness: 'Полнота',
  filledOf: (filled, expected) => `Заполнено ${filled} из ${expected}`,
  fill: { filled: 'заполнено', partial: 'частично', empty: 'пусто' },
  noRegister:
    'Реестр школ не задан: посчитаны строки таблицы. Чтобы видеть, кто не отчитался, заполните лист «Школы».',
  noSchools: 'Школ пока нет: заполните лист «Школы» или первую строку таблицы.',
  noDebtors: 'Должников нет.',
  debtors: (count, shown) =>
    `${plural(count, 'Не отчиталась', 'Не отчитались', 'Не отчитались')} ${shown} ${plural(count, 'школа', 'школы', 'школ')}`,
  verdicts: 'Показатели',
  verdict: {
    met: 'выполнен',
    missed: 'не выполнен',
    noData: 'нет данных',
    noTarget: 'цель не задана',
  },
  missed: 'Не выполнены',
  target: 'План',
  actual: 'Факт',
  noActual: 'нет данных',
  findings: 'Замечания',
  noFindings: 'Замечаний нет.',
  allExplained: 'Открытых замечаний нет: все вопросы пояснены.',
  errors: (count, shown) => `${shown} ${plural(count, 'ошибка', 'ошибки', 'ошибок')}`,
  queries: (count, shown) => `${shown} ${plural(count, 'вопрос', 'вопроса', 'вопросов')}`,
  severity: { error: 'ошибка', query: 'вопрос' },
  explained: 'пояснено',
  findingHint: 'Нажмите на замечание, чтобы перейти к ячейке.',
  highlights: 'Подсветка замечаний в таблице',
  more: (shown) => `и ещё ${shown} – на листе «Замечания»`,
  failure: {
    accounts: `Google не пустил панель к таблице. Чаще всего так бывает, когда в браузере открыто несколько аккаунтов Google: ${ACCOUNTS_RU}. Ничего не записано.`,
    connection:
      'Нет связи с Google, поэтому неизвестно, чем кончилось действие. Строки школ не изменены. Проверьте интернет и повторите: повтор безопасен.',
    time: 'Google остановил действие: оно шло дольше шести минут. Строки школ не изменены. Повторите: сводка допишет то, что не успела.',
    unknown: `Google не ответил, поэтому неизвестно, чем кончилось действие. Строки школ не изменены. Повторите: повтор безопасен. Если не поможет, обновите страницу; если в браузере открыто несколько аккаунтов Google, ${ACCOUNTS_RU}.`,
  },
  failureDetail: (reason) => `Сообщение Google: ${reason}`,
};

const ACCOUNTS_EN =
  'sign out of the others, or open the spreadsheet in its own browser profile or in an incognito window, and open the panel again';

const en: Words = {
  language: 'en',
  title: 'Svodka',
  period: (year) => `Year ${year}`,
  built: (when) => `Summary built ${when}`,
  notBuilt: 'No summary has been built yet',
  actions: {
    read: 'Refresh',
    build: 'Build summary',
    check: 'Check the schools’ rows',
    highlight: 'Show highlights',
    unhighlight: 'Remove highlights',
  },
  running: {
    read: 'Reading the table…',
    build: 'Building the summary…',
    check: 'Checking the schools’ rows…',
    highlight: 'Highlighting the cells with findings…',
    unhighlight: 'Removing the highlights…',
  },
  step: (step, steps, text) => `Step ${step} of ${steps}: ${text}`,
  dismiss: 'Close the message',
  completeness: 'Completeness',
  filledOf: (filled, expected) => `${filled} of ${expected} filled`,
  fill: { filled: 'filled', partial: 'partly filled', empty: 'empty' },
  noRegister:
    'No register of schools is given: the rows of the table are counted. Fill in the sheet of schools to see who has not reported.',
  noSchools:
    'There are no schools yet: fill in the sheet of schools or the first row of the table.',
  noDebtors: 'Every school has reported.',
  debtors: (count, shown) =>
    count === 1 ? `${shown} school has not reported` : `${shown} schools have not reported`,
  verdicts: 'Indicators',
  verdict: { met: 'met', missed: 'missed', noData: 'no data', noTarget: 'no target' },
  missed: 'Missed',
  target: 'Target',
  actual: 'Actual',
  noActual: 'no data',
  findings: 'Findings',
  noFindings: 'No findings.',
  allExplained: 'No open findings: every query has been explained.',
  errors: (count, shown) => `${shown} ${count === 1 ? 'error' : 'errors'}`,
  queries: (count, shown) => `${shown} ${count === 1 ? 'query' : 'queries'}`,
  severity: { error: 'error', query: 'query' },
  explained: 'explained',
  findingHint: 'Click a finding to go to its cell.',
  highlights: 'Highlights of findings in the table',
  more: (shown) => `and ${shown} more on the findings sheet`,
  failure: {
    accounts: `Google refused the panel access to the spreadsheet. Mostly this happens when several Google accounts are open in one browser: ${ACCOUNTS_EN}. Nothing was written.`,
    connection:
      'There is no connection to Google, so how the action ended is not known. The schools’ rows are unchanged. Check the network and try again: repeating is safe.',
    time: 'Google stopped the action: it took more than six minutes. The schools’ rows are unchanged. Try again: the summary finishes what it could not.',
    unknown: `Google did not answer, so how the action ended is not known. The schools’ rows are unchanged. Try again: repeating is safe. If that fails, reload the page; if several Google accounts are open in the browser, ${ACCOUNTS_EN}.`,
  },
  failureDetail: (reason) => `Google’s message: ${reason}`,
};

/** The panel's words in a language. */
export function chooseWords(language: 'ru' | 'en'): Words {
  return language === 'ru' ? ru : en;
}
