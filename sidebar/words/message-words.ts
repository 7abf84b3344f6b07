// Words of the message area: what is being done, how far it is, and what a failure did and did not write.

import type { FailureKind } from '../classify-failure.ts';
import type { ActionKind, Effect } from '../model/panel-action.ts';

export interface MessageWords {
  readonly running: Readonly<Record<ActionKind, string>>;
  /** The first part of «Построить», which writes nothing. */
  readonly runningFirst: string;
  readonly step: (step: number, steps: number, text: string) => string;
  readonly stage: (stage: number, stages: number, text: string) => string;
  readonly stop: string;
  readonly stopping: string;
  readonly stopped: string;
  readonly dismiss: string;
  readonly what: Readonly<Record<FailureKind, string>>;
  readonly written: Readonly<Record<Effect, string>>;
  readonly todo: Readonly<Record<FailureKind, string>>;
  readonly failureDetail: (reason: string) => string;
  readonly letterReady: string;
  readonly partsReady: string;
  readonly copied: string;
  readonly notCopied: string;
}

const ACCOUNTS_RU =
  'выйдите из лишних аккаунтов или откройте таблицу в отдельном профиле браузера либо в окне инкогнито и снова откройте панель';

export const MESSAGES_RU: MessageWords = {
  running: {
    read: 'Читаю таблицу…',
    build: 'Строю сводку…',
    check: 'Проверяю строки школ…',
    highlight: 'Подсвечиваю ячейки с замечаниями…',
    unhighlight: 'Убираю подсветку…',
    explain: 'Записываю пояснение…',
    correct: 'Записываю число в ячейку…',
    undo: 'Возвращаю прежний текст…',
    decide: 'Записываю решение о школе…',
    letter: 'Готовлю письмо школе…',
    indicator: 'Собираю показатель по школам…',
    'close-period': 'Закрываю период…',
    'reopen-period': 'Открываю период снова…',
    hints: 'Меняю настройку подсказок…',
  },
  runningFirst: 'Читаю и проверяю таблицу, пока ничего не записываю…',
  step: (step, steps, text) => `Шаг ${step} из ${steps}: ${text}`,
  stage: (stage, stages, text) => `Часть ${stage} из ${stages}. ${text}`,
  stop: 'Отменить',
  stopping: 'Отменяю: остановлюсь, как только эта часть закончится.',
  stopped:
    'Построение отменено. Таблица прочитана и проверена, но ничего не записано: листы сводки остались прежними.',
  dismiss: 'Закрыть сообщение',
  what: {
    accounts:
      'Google не пустил панель к таблице. Чаще всего так бывает, когда в браузере открыто несколько аккаунтов Google.',
    connection: 'Нет связи с Google, поэтому неизвестно, чем кончилось действие.',
    time: 'Google остановил действие: оно шло дольше шести минут.',
    unknown: 'Google не ответил, поэтому неизвестно, чем кончилось действие.',
  },
  written: {
    nothing: 'Ничего не записано.',
    sheets: 'Ячейки школ не изменены; наши листы могли обновиться не полностью.',
    cell: 'Изменена ли ячейка школы, неизвестно: нажмите «Обновить» и посмотрите на неё. Другие ячейки школ не тронуты.',
  },
  todo: {
    accounts: `Что делать: ${ACCOUNTS_RU}.`,
    connection: 'Проверьте интернет и повторите: повтор безопасен.',
    time: 'Повторите: повтор безопасен, недописанное допишется.',
    unknown: `Повторите: повтор безопасен. Если не поможет, обновите страницу; если в браузере открыто несколько аккаунтов Google, ${ACCOUNTS_RU}.`,
  },
  failureDetail: (reason) => `Сообщение Google: ${reason}`,
  letterReady: 'Письмо готово.',
  partsReady: 'Показатель собран по школам.',
  copied: 'Скопировано. Вставьте в письмо или сообщение: Ctrl+V.',
  notCopied:
    'Браузер не дал скопировать текст. Он показан в панели и выделен: нажмите Ctrl+C, затем вставьте его, куда нужно.',
};

const ACCOUNTS_EN =
  'sign out of the others, or open the spreadsheet in its own browser profile or in an incognito window, and open the panel again';

export const MESSAGES_EN: MessageWords = {
  running: {
    read: 'Reading the table…',
    build: 'Building the summary…',
    check: 'Checking the schools’ rows…',
    highlight: 'Highlighting the cells with findings…',
    unhighlight: 'Removing the highlights…',
    explain: 'Writing the explanation…',
    correct: 'Writing the number into the cell…',
    undo: 'Putting the former text back…',
    decide: 'Writing the decision on the school…',
    letter: 'Preparing the letter to the school…',
    indicator: 'Gathering the indicator school by school…',
    'close-period': 'Closing the period…',
    'reopen-period': 'Reopening the period…',
    hints: 'Changing the setting of the hints…',
  },
  runningFirst: 'Reading and checking the table, writing nothing yet…',
  step: (step, steps, text) => `Step ${step} of ${steps}: ${text}`,
  stage: (stage, stages, text) => `Part ${stage} of ${stages}. ${text}`,
  stop: 'Cancel',
  stopping: 'Cancelling: the panel stops as soon as this part ends.',
  stopped:
    'The build is cancelled. The table was read and checked, but nothing was written: the summary sheets are as they were.',
  dismiss: 'Close the message',
  what: {
    accounts:
      'Google refused the panel access to the spreadsheet. Mostly this happens when several Google accounts are open in one browser.',
    connection: 'There is no connection to Google, so how the action ended is not known.',
    time: 'Google stopped the action: it took more than six minutes.',
    unknown: 'Google did not answer, so how the action ended is not known.',
  },
  written: {
    nothing: 'Nothing was written.',
    sheets: 'The schools’ cells are unchanged; our own sheets may be only partly updated.',
    cell: 'Whether the school’s cell was changed is not known: press “Refresh” and look at it. No other cell of a school was touched.',
  },
  todo: {
    accounts: `What to do: ${ACCOUNTS_EN}.`,
    connection: 'Check the network and try again: repeating is safe.',
    time: 'Try again: repeating is safe and finishes what is missing.',
    unknown: `Try again: repeating is safe. If that fails, reload the page; if several Google accounts are open in the browser, ${ACCOUNTS_EN}.`,
  },
  failureDetail: (reason) => `Google’s message: ${reason}`,
  letterReady: 'The letter is ready.',
  partsReady: 'The indicator is gathered school by school.',
  copied: 'Copied. Paste it into a letter or a message: Ctrl+V.',
  notCopied:
    'The browser did not allow copying. The text is shown in the panel and selected: press Ctrl+C, then paste it where you need it.',
};
