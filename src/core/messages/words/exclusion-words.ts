// Why a school is left out of an indicator, in words: the one place for the sheets, the report and the panel.

import { assertNever } from '../../assert-never.ts';
import type { ExclusionReason } from '../../evaluating/result.ts';
import { shortenText } from '../shorten-text.ts';

type Language = 'ru' | 'en';

/** The reason alone, without the column or the text that it is about. */
export const EXCLUSION_WORDS: Readonly<
  Record<Language, Readonly<Record<ExclusionReason['kind'], string>>>
> = {
  ru: {
    'no-row': 'нет строки',
    'no-sheet': 'нет листа школы',
    'no-line': 'на листе школы нет строки формы',
    'no-part': 'не указано',
    'percent-only': 'указан только процент',
    'no-column': 'столбец не найден или повторяется',
    blank: 'не заполнено',
    unreadable: 'не удалось прочитать',
    'no-enrolment': 'в реестре нет контингента',
    'no-value': 'значение не вычисляется',
  },
  en: {
    'no-row': 'no row',
    'no-sheet': 'no sheet of the school',
    'no-line': 'the school’s sheet lacks the line',
    'no-part': 'not stated',
    'percent-only': 'only a percentage is given',
    'no-column': 'the column is missing or repeated',
    blank: 'not filled in',
    unreadable: 'could not be read',
    'no-enrolment': 'no enrolment in the register',
    'no-value': 'no value can be computed',
  },
};

function findSubject(reason: ExclusionReason): string | null {
  switch (reason.kind) {
    case 'no-column':
    case 'no-line':
    case 'blank':
    case 'percent-only':
      return reason.field;
    case 'no-part':
      return reason.part;
    case 'unreadable':
      return reason.found;
    case 'no-row':
    case 'no-sheet':
    case 'no-enrolment':
    case 'no-value':
      return null;
    default:
      return assertNever(reason);
  }
}

/** The reason with the column's title or the text that could not be read: «не заполнено: «кол-во встреч»». */
export function formatExclusion(reason: ExclusionReason, language: Language): string {
  const words = EXCLUSION_WORDS[language][reason.kind];
  const subject = findSubject(reason);
  if (subject === null) return words;
  const short = shortenText(subject);
  return language === 'ru' ? `${words}: «${short}»` : `${words}: “${short}”`;
}
