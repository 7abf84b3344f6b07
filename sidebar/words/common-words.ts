// Words that every part of the panel needs.

import { plural } from './plural.ts';

export type TabName = 'summary' | 'findings' | 'schools' | 'indicators';

export interface CommonWords {
  readonly title: string;
  readonly tabs: Readonly<Record<TabName, string>>;
  readonly tabList: string;
  readonly refresh: string;
  readonly period: (year: number) => string;
  readonly built: (when: string) => string;
  readonly notBuilt: string;
  readonly blank: string;
  /** «было → стало» of a cell. */
  readonly change: (before: string, after: string) => string;
  readonly restOnSheet: (count: number, shown: string) => string;
  readonly more: (shown: string) => string;
  readonly shownOf: (shown: string, total: string) => string;
  readonly errors: (count: number, shown: string) => string;
  readonly queries: (count: number, shown: string) => string;
  readonly search: string;
  readonly filters: (count: number) => string;
  readonly any: string;
  readonly reset: string;
  readonly nothingFound: string;
  readonly district: string;
  readonly status: string;
  readonly cancel: string;
}

export const COMMON_RU: CommonWords = {
  title: 'Сводка',
  tabs: {
    summary: 'Сводка',
    findings: 'Замечания',
    schools: 'Школы',
    indicators: 'Показатели',
  },
  tabList: 'Разделы панели',
  refresh: 'Обновить',
  period: (year) => `${year} год`,
  built: (when) => `Сводка построена ${when}`,
  notBuilt: 'Сводка ещё не построена',
  blank: '(пусто)',
  change: (before, after) => `было: ${before}, стало: ${after}`,
  restOnSheet: (count, shown) =>
    `и ещё ${shown} ${plural(count, 'ячейка', 'ячейки', 'ячеек')}: здесь показаны первые`,
  more: (shown) => `Показать ещё ${shown}`,
  shownOf: (shown, total) => `Показано ${shown} из ${total}`,
  errors: (count, shown) => `${shown} ${plural(count, 'ошибка', 'ошибки', 'ошибок')}`,
  queries: (count, shown) => `${shown} ${plural(count, 'вопрос', 'вопроса', 'вопросов')}`,
  search: 'Поиск',
  filters: (count) => (count === 0 ? 'Фильтры' : `Фильтры (выбрано: ${count})`),
  any: 'все',
  reset: 'Сбросить фильтры',
  nothingFound: 'Ничего не найдено. Измените поиск или сбросьте фильтры.',
  district: 'Район',
  status: 'Состояние',
  cancel: 'Отмена',
};

export const COMMON_EN: CommonWords = {
  title: 'Svodka',
  tabs: { summary: 'Summary', findings: 'Findings', schools: 'Schools', indicators: 'Indicators' },
  tabList: 'Parts of the panel',
  refresh: 'Refresh',
  period: (year) => `Year ${year}`,
  built: (when) => `Summary built ${when}`,
  notBuilt: 'No summary has been built yet',
  blank: '(blank)',
  change: (before, after) => `was: ${before}, now: ${after}`,
  restOnSheet: (count, shown) =>
    `and ${shown} more ${count === 1 ? 'cell' : 'cells'}: only the first are shown here`,
  more: (shown) => `Show ${shown} more`,
  shownOf: (shown, total) => `${shown} of ${total} shown`,
  errors: (count, shown) => `${shown} ${count === 1 ? 'error' : 'errors'}`,
  queries: (count, shown) => `${shown} ${count === 1 ? 'query' : 'queries'}`,
  search: 'Search',
  filters: (count) => (count === 0 ? 'Filters' : `Filters (${count} set)`),
  any: 'all',
  reset: 'Reset the filters',
  nothingFound: 'Nothing found. Change the search or reset the filters.',
  district: 'District',
  status: 'Status',
  cancel: 'Cancel',
};
