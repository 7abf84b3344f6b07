// Words that stand for a figure: «нет» and «-» mean none, «н/п» means that the school has no such pupils.

import { foldLetters, foldLookAlikes } from './fold-letters.ts';

/** `zero`: there is nothing to count; `not-applicable`: the question is not for this school. */
export type WordMeaning = 'zero' | 'not-applicable';

const DASHES_ONLY = /^[-_\s]*[-_][-_\s]*$/;
const ZERO = [
  /^нету?$/,
  /^(?:нисколько|ноль|нуль|ничего|никого|никто|никак(?:их|ие)|ни одного|ни одной|0? ?\(?нет\)?)$/,
  /^отсутству(?:ет|ют)$/,
  /^не ?(?:было|имеется|имеются|имеем|имеет|зафиксировано|выявлено)$/,
  /^не ?(?:проводил|участвовал|заключал|заключен|обучал|поступал|поступил|принимал|принял)\S*(?: участи[ея])?$/,
  /^(?:договор\S*|победител\S*|призер\S*|победител\S* и(?:ли)? призер\S*|участник\S*|соглашени\S*|партнер\S*) (?:нет|отсутствуют|не имеется|не заключ\S*)$/,
  /^нет (?:договор\S*|победител\S*|призер\S*|победител\S* и(?:ли)? призер\S*|участник\S*|соглашени\S*|партнер\S*|таких|таковых)$/,
];
const NOT_APPLICABLE = [
  /^(?:н ?[/.\\] ?п\.?|нп|n ?\/ ?a|na|[хx]|[хx]{2,3})$/,
  /^не ?применимо?$/,
  /^не ?(?:предусмотрен[оаы]?|реализу[ею]тся|относится)$/,
  /^нет (?:таких |этих |профильных |старших |выпускных )?(?:\d{1,2}(?:-?х|-?го|-?ых)?(?:\s?[-,и]\s?\d{1,2}(?:-?х|-?го|-?ых)?)? )?(?:параллел\S*|класс\S*)$/,
  /^(?:\d{1,2}(?:-?х|-?го)?(?:\s?[-,и]\s?\d{1,2}(?:-?х|-?го)?)? )?класс(?:а|ов|ы)? нет$/,
];

/**
 * What a text of words alone means; null for everything else, for a blank and for digits.
 * «нет данных», «нет информации» and «?» say that nobody knows: they are null and never a zero.
 */
export function readWord(text: string): WordMeaning | null {
  const word = foldLetters(text)
    .replace(/\s+/g, ' ')
    .replace(/["«»'“”]/g, '')
    .trim()
    .replace(/[.!;,]+$/, '')
    .trim();
  if (word === '') return null;
  if (DASHES_ONLY.test(word)) return 'zero';
  // A whole word of Latin look-alikes («HET») has no Cyrillic letter that would give it away.
  for (const form of [word, foldLookAlikes(word)]) {
    if (ZERO.some((pattern) => pattern.test(form))) return 'zero';
    if (NOT_APPLICABLE.some((pattern) => pattern.test(form))) return 'not-applicable';
  }
  return null;
}
