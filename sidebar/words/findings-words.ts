// Words of the tab «Замечания».

import type { FindingSeverity, FindingState } from '../../src/core/checking/finding.ts';
import { plural } from './plural.ts';

export interface FindingsWords {
  readonly none: string;
  readonly allExplained: string;
  readonly hint: string;
  readonly capped: (shown: string, total: string) => string;
  readonly severityLabel: string;
  readonly severity: Readonly<Record<FindingSeverity, string>>;
  readonly severities: Readonly<Record<FindingSeverity, string>>;
  readonly state: Readonly<Record<FindingState, string>>;
  readonly states: Readonly<Record<FindingState, string>>;
  readonly school: string;
  readonly searchHint: string;
  readonly explain: string;
  readonly changeExplanation: string;
  readonly explainQuestion: string;
  readonly explanation: string;
  readonly explanationHint: string;
  readonly save: string;
  readonly withdraw: string;
  readonly readFromText: string;
  readonly readFromTextHint: string;
  readonly cappedCorrections: (shown: string, total: string) => string;
  readonly reading: (original: string, value: string) => string;
  readonly correct: string;
  readonly correctQuestion: (cell: string, original: string, value: string) => string;
  readonly write: (value: string) => string;
  readonly corrected: string;
  readonly correctedAt: (before: string, after: string, at: string) => string;
  readonly undo: string;
  readonly ofSchool: (count: number, shown: string) => string;
}

export const FINDINGS_RU: FindingsWords = {
  none: 'Замечаний нет.',
  allExplained: 'Открытых замечаний нет: все вопросы пояснены.',
  hint: 'Нажмите на замечание, чтобы перейти к ячейке.',
  capped: (shown, total) =>
    `В панели первые ${shown} замечаний из ${total}, остальные – на листе «Замечания». Поиск и фильтры ищут среди первых.`,
  severityLabel: 'Вид',
  severity: { error: 'ошибка', query: 'вопрос' },
  severities: { error: 'ошибки', query: 'вопросы' },
  state: { open: 'открыто', explained: 'пояснено' },
  states: { open: 'открытые', explained: 'пояснённые' },
  school: 'Школа',
  searchHint: 'слова из замечания, школа, ячейка',
  explain: 'Пояснить',
  changeExplanation: 'Изменить пояснение',
  explainQuestion: 'Почему значение верное? Если оно неверное, исправьте его в таблице.',
  explanation: 'Пояснение',
  explanationHint:
    'Вопрос закроется, пока значение в ячейке не изменится. Пустое пояснение откроет вопрос снова.',
  save: 'Сохранить',
  withdraw: 'Снять пояснение',
  readFromText: 'Прочитано из текста',
  readFromTextHint:
    'Школы вписали текст, и он прочитан как число. В сводке число уже учтено; исправлять таблицу не обязательно.',
  cappedCorrections: (shown, total) => `Показаны первые ${shown} из ${total}.`,
  reading: (original, value) => `«${original}» прочитано как ${value}`,
  correct: 'Исправить в таблице',
  correctQuestion: (cell, original, value) =>
    `Записать в ячейку ${cell} число ${value} вместо текста «${original}»? Прежний текст останется на листе «Журнал», и его можно вернуть.`,
  write: (value) => `Записать ${value}`,
  corrected: 'Исправлено в таблице',
  correctedAt: (before, after, at) => `${at}: вместо «${before}» записано ${after}`,
  undo: 'Вернуть как было',
  ofSchool: (count, shown) =>
    `${shown} ${plural(count, 'замечание', 'замечания', 'замечаний')} этой школы – на листе «Замечания»`,
};

export const FINDINGS_EN: FindingsWords = {
  none: 'No findings.',
  allExplained: 'No open findings: every query has been explained.',
  hint: 'Click a finding to go to its cell.',
  capped: (shown, total) =>
    `The panel has the first ${shown} of ${total} findings, the rest are on the findings sheet. Search and filters look among the first.`,
  severityLabel: 'Kind',
  severity: { error: 'error', query: 'query' },
  severities: { error: 'errors', query: 'queries' },
  state: { open: 'open', explained: 'explained' },
  states: { open: 'open', explained: 'explained' },
  school: 'School',
  searchHint: 'words of the finding, school, cell',
  explain: 'Explain',
  changeExplanation: 'Change the explanation',
  explainQuestion: 'Why is the value right? If it is wrong, correct it in the table.',
  explanation: 'Explanation',
  explanationHint:
    'The query is closed until the value in the cell changes. An empty explanation opens it again.',
  save: 'Save',
  withdraw: 'Take the explanation away',
  readFromText: 'Read from text',
  readFromTextHint:
    'Schools typed text, and it was read as a number. The summary already counts the number; the table need not be corrected.',
  cappedCorrections: (shown, total) => `The first ${shown} of ${total} are shown.`,
  reading: (original, value) => `“${original}” is read as ${value}`,
  correct: 'Correct in the table',
  correctQuestion: (cell, original, value) =>
    `Write the number ${value} into the cell ${cell} in place of the text “${original}”? The former text is kept in the journal and can be put back.`,
  write: (value) => `Write ${value}`,
  corrected: 'Corrected in the table',
  correctedAt: (before, after, at) => `${at}: “${before}” was replaced by ${after}`,
  undo: 'Put back as it was',
  ofSchool: (count, shown) =>
    `${shown} ${count === 1 ? 'finding' : 'findings'} of this school on the findings sheet`,
};
