// Words of the tab «Сводка».

import { plural } from './plural.ts';

export type FillKind = 'filled' | 'partial' | 'empty';

export type VerdictKind = 'met' | 'missed' | 'no-data' | 'no-target';

export interface SummaryWords {
  readonly build: string;
  readonly check: string;
  readonly changed: (count: number, shown: string) => string;
  readonly changedList: string;
  readonly outdated: (count: number, shown: string) => string;
  readonly outdatedList: string;
  readonly buildAgain: string;
  readonly unchanged: string;
  readonly completeness: string;
  readonly filledOf: (filled: string, expected: string) => string;
  readonly fill: Readonly<Record<FillKind, string>>;
  readonly noRegister: string;
  readonly noSchools: string;
  readonly noDebtors: string;
  readonly debtors: (count: number, shown: string) => string;
  readonly debtorsText: string;
  readonly copyDebtors: string;
  readonly verdicts: string;
  readonly verdict: Readonly<Record<VerdictKind, string>>;
  readonly toFindings: string;
  readonly highlights: string;
  readonly highlight: string;
  readonly unhighlight: string;
  readonly period: string;
  readonly periodOpen: string;
  readonly periodClosed: (at: string) => string;
  readonly periodReopened: (at: string) => string;
  readonly closePeriod: string;
  readonly closeAgain: string;
  readonly closeQuestion: (year: string) => string;
  readonly reopenPeriod: string;
  readonly reopenQuestion: string;
  readonly frozenCopy: (sheet: string) => string;
  readonly changedAfterClosing: (count: number, shown: string) => string;
  readonly notChangedAfterClosing: string;
  readonly hints: string;
  readonly hintsExplained: string;
  readonly on: string;
  readonly off: string;
}

export const SUMMARY_RU: SummaryWords = {
  build: 'Построить сводку',
  check: 'Проверить строки школ',
  changed: (count, shown) =>
    `После построения сводки в данных школ ${plural(count, 'изменилась', 'изменились', 'изменилось')} ${shown} ${plural(count, 'ячейка', 'ячейки', 'ячеек')}.`,
  changedList: 'Что изменилось',
  outdated: (count, shown) =>
    `На листе «Сводка» ${plural(count, 'устарел', 'устарели', 'устарели')} ${shown} ${plural(count, 'показатель', 'показателя', 'показателей')}.`,
  outdatedList: 'Какие показатели устарели',
  buildAgain: 'Постройте сводку снова, чтобы она совпала с таблицей.',
  unchanged: 'С последнего построения данные школ не менялись.',
  completeness: 'Полнота',
  filledOf: (filled, expected) => `Заполнено ${filled} из ${expected}`,
  fill: { filled: 'заполнено', partial: 'частично', empty: 'пусто' },
  noRegister:
    'Реестр школ не задан: посчитаны строки таблицы. Чтобы видеть, кто не отчитался, заполните лист «Школы».',
  noSchools: 'Школ пока нет: заполните лист «Школы» или первую строку таблицы.',
  noDebtors: 'Должников нет.',
  debtors: (count, shown) =>
    `${plural(count, 'Не отчиталась', 'Не отчитались', 'Не отчитались')} ${shown} ${plural(count, 'школа', 'школы', 'школ')}`,
  debtorsText: 'Список должников',
  copyDebtors: 'Скопировать список',
  verdicts: 'Показатели',
  verdict: {
    met: 'выполнен',
    missed: 'не выполнен',
    'no-data': 'нет данных',
    'no-target': 'цель не задана',
  },
  toFindings: 'Посмотреть замечания',
  highlights: 'Подсветка замечаний в таблице',
  highlight: 'Показать подсветку',
  unhighlight: 'Убрать подсветку',
  period: 'Период сбора',
  periodOpen: 'Открыт: школы заполняют таблицу.',
  periodClosed: (at) => (at === '' ? 'Закрыт.' : `Закрыт ${at}.`),
  periodReopened: (at) => (at === '' ? 'Открыт снова.' : `Открыт снова ${at}.`),
  closePeriod: 'Закрыть период',
  closeAgain: 'Закрыть период ещё раз',
  closeQuestion: (year) =>
    `Закрыть период сбора? На листе «Сбор ${year} (принято)» появится копия того, что сейчас заполнено, а при правке листов сбора Google станет предупреждать. Ячейки школ не изменятся. Открыть период снова можно в любой день.`,
  reopenPeriod: 'Открыть снова',
  reopenQuestion:
    'Открыть период снова? Предупреждение с листов сбора будет снято, копия принятого останется. Ячейки школ не изменятся.',
  frozenCopy: (sheet) => `Принятое – на листе «${sheet}»`,
  changedAfterClosing: (count, shown) =>
    `После закрытия ${plural(count, 'изменилась', 'изменились', 'изменилось')} ${shown} ${plural(count, 'ячейка', 'ячейки', 'ячеек')}`,
  notChangedAfterClosing: 'После закрытия данные школ не менялись.',
  hints: 'Подсказки школам при вводе',
  hintsExplained:
    'Школа, которая вписала в ячейку текст, сразу видит, как он прочитан. В таблицу ничего не пишется.',
  on: 'включены',
  off: 'выключены',
};

export const SUMMARY_EN: SummaryWords = {
  build: 'Build summary',
  check: 'Check the schools’ rows',
  changed: (count, shown) =>
    `${shown} ${count === 1 ? 'cell' : 'cells'} of schools changed after the summary was built.`,
  changedList: 'What changed',
  outdated: (count, shown) =>
    `${shown} ${count === 1 ? 'indicator on the summary sheet is' : 'indicators on the summary sheet are'} out of date.`,
  outdatedList: 'Which indicators are out of date',
  buildAgain: 'Build it again so that it agrees with the table.',
  unchanged: 'No cell of a school has changed since the last build.',
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
  debtorsText: 'List of debtors',
  copyDebtors: 'Copy the list',
  verdicts: 'Indicators',
  verdict: { met: 'met', missed: 'missed', 'no-data': 'no data', 'no-target': 'no target' },
  toFindings: 'Look at the findings',
  highlights: 'Highlights of findings in the table',
  highlight: 'Show highlights',
  unhighlight: 'Remove highlights',
  period: 'Collection period',
  periodOpen: 'Open: schools are filling in the table.',
  periodClosed: (at) => (at === '' ? 'Closed.' : `Closed ${at}.`),
  periodReopened: (at) => (at === '' ? 'Open again.' : `Open again since ${at}.`),
  closePeriod: 'Close the period',
  closeAgain: 'Close the period once more',
  closeQuestion: (year) =>
    `Close the collection period? A copy of what is filled in now is put on a sheet of its own for ${year}, and Google will warn whoever edits the forms. The schools’ cells are not changed. You can reopen the period on any day.`,
  reopenPeriod: 'Reopen',
  reopenQuestion:
    'Reopen the period? The warning is taken off the forms, the copy of what was accepted stays. The schools’ cells are not changed.',
  frozenCopy: (sheet) => `What was accepted is on the sheet “${sheet}”`,
  changedAfterClosing: (count, shown) =>
    `${shown} ${count === 1 ? 'cell has' : 'cells have'} changed after the closing`,
  notChangedAfterClosing: 'No cell of a school has changed after the closing.',
  hints: 'Hints for schools as they type',
  hintsExplained:
    'A school that types text into a cell sees at once how it is read. Nothing is written into the table.',
  on: 'on',
  off: 'off',
};
