// The words of «Приёмка», in both languages.

import type { CellChange } from '../../campaign/compare-shown.ts';
import type { SchoolStatus } from '../../campaign/school-status.ts';
import { shortenText } from '../shorten-text.ts';

/** The columns, from the left. */
export type ReceptionColumn =
  | 'school'
  | 'district'
  | 'state'
  | 'errors'
  | 'queries'
  | 'decision'
  | 'comment'
  | 'accepted'
  | 'built'
  | 'changes';

/** How many schools stand how. */
export interface ReceptionCounts {
  readonly ready: number;
  readonly accepted: number;
  readonly returned: number;
  readonly changed: number;
}

export interface ReceptionWords {
  readonly title: (programme: string, year: number) => string;
  readonly guide: (counts: ReceptionCounts) => string;
  readonly columns: Readonly<Record<ReceptionColumn, string>>;
  /** Sign and word, readable in a black-and-white print. */
  readonly status: Readonly<Record<SchoolStatus, string>>;
  readonly decisions: Readonly<Record<'accepted' | 'returned', string>>;
  readonly decisionHelp: string;
  /** What the column of changes says where the school is not accepted, and where it is and nothing has changed. */
  readonly notAccepted: string;
  readonly unchanged: string;
  /** Nobody knows any more what was accepted. */
  readonly unknown: string;
  readonly changes: (changes: readonly CellChange[]) => string;
  /** Above the notes on schools that are not in the register any more. */
  readonly orphans: string;
  readonly orphan: string;
}

/** So many changes are told in a cell; the others are counted. */
const TOLD = 5;
const LONGEST_TITLE = 60;
const LONGEST_TEXT = 60;

interface ChangePhrases {
  readonly quote: (text: string) => string;
  readonly blank: string;
  readonly more: (count: number) => string;
}

function formatChanges(changes: readonly CellChange[], phrases: ChangePhrases): string {
  const { quote, blank, more } = phrases;
  const show = (text: string) => (text === '' ? blank : quote(shortenText(text, LONGEST_TEXT)));
  const told = changes
    .slice(0, TOLD)
    .map(
      ({ field, cell, before, after }) =>
        `${shortenText(field, LONGEST_TITLE)} (${cell}): ${show(before)} → ${show(after)}`,
    );
  const left = changes.length - told.length;
  return [...told, ...(left > 0 ? [more(left)] : [])].join('\n');
}

const ru: ReceptionWords = {
  title: (programme, year) => `Приёмка отчётов школ: ${programme}, ${year} год`,
  guide: ({ ready, accepted, returned, changed }) =>
    `Готово без замечаний: ${ready}; принято: ${accepted}, возвращено: ${returned}; изменено после приёмки: ${changed}. Решение и комментарий пишете вы, при построении они сохраняются.`,
  columns: {
    school: 'Школа',
    district: 'Район',
    state: 'Состояние',
    errors: 'Ошибок',
    queries: 'Вопросов',
    decision: 'Решение',
    comment: 'Комментарий',
    accepted: 'Принятые значения',
    built: 'Значения при сборке',
    changes: 'После приёмки',
  },
  status: {
    empty: '○ пусто',
    partial: '◐ частично',
    errors: '✗ есть ошибки',
    queries: '? есть вопросы',
    ready: '✓ готово',
  },
  decisions: { accepted: 'принято', returned: 'вернуть' },
  decisionHelp:
    'принято – данные школы приняты, изменения после этого будут видны; вернуть – школе надо исправить; пусто – решения нет.',
  notAccepted: '–',
  unchanged: 'без изменений',
  unknown: 'неизвестно: запись о принятых значениях испорчена, примите школу ещё раз',
  changes: (changes) =>
    `изменено после приёмки:\n${formatChanges(changes, {
      quote: (text) => `«${text}»`,
      blank: 'пусто',
      more: (count) => `и ещё ${count}`,
    })}`,
  orphans:
    'Записи о школах, которых больше нет среди отчитывающихся (удалите строку, если не нужна):',
  orphan: 'нет в реестре',
};

const en: ReceptionWords = {
  title: (programme, year) => `Acceptance of the schools’ reports: ${programme}, ${year}`,
  guide: ({ ready, accepted, returned, changed }) =>
    `Ready without findings: ${ready}; accepted: ${accepted}, returned: ${returned}; changed after acceptance: ${changed}. The decision and the comment are yours; a build keeps them.`,
  columns: {
    school: 'School',
    district: 'District',
    state: 'State',
    errors: 'Errors',
    queries: 'Queries',
    decision: 'Decision',
    comment: 'Comment',
    accepted: 'Accepted values',
    built: 'Values at the build',
    changes: 'After acceptance',
  },
  status: {
    empty: '○ empty',
    partial: '◐ partly filled',
    errors: '✗ errors',
    queries: '? queries',
    ready: '✓ ready',
  },
  decisions: { accepted: 'accepted', returned: 'return' },
  decisionHelp:
    'accepted: the school’s data are accepted, and what changes afterwards is shown; return: the school has to correct them; blank: no decision.',
  notAccepted: '–',
  unchanged: 'unchanged',
  unknown: 'not known: the record of the accepted values is broken, accept the school again',
  changes: (changes) =>
    `changed after acceptance:\n${formatChanges(changes, {
      quote: (text) => `“${text}”`,
      blank: 'blank',
      more: (count) => `and ${count} more`,
    })}`,
  orphans: 'Notes on schools that report no longer (delete the row if it is not needed):',
  orphan: 'not in the register',
};

const ALL = { ru, en } as const;

/** The words of a language. */
export function chooseReceptionWords(language: 'ru' | 'en'): ReceptionWords {
  return ALL[language];
}

/** The words of all languages, for what is read back from a sheet that a person of the other language built. */
export const ALL_RECEPTION_WORDS: readonly ReceptionWords[] = [ru, en];
