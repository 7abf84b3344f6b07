// Titles as sets of word stems, so that wordings can be compared: what is asked, of whom, and out of what.

import { normaliseText } from '../reading/normalise-text.ts';
import { keyOfGrades, readGrades } from './grade-set.ts';

/** Words that a title begins with and that say only that something is counted or is to grow. */
const HEAD_WORDS = new Set(
  'кол колво доля доли долю процент процентная процентной удельный вес увеличение снижение сокращение сокращения повышение количество количества кол во число числа численность численности показатель наличие рост'.split(
    ' ',
  ),
);
const EMPTY_WORDS = new Set(
  'и в во на с со к от до за по о об из у не при для или а их том числе также всего всех общего общей общее данной данном текущем году год года г чел человек'.split(
    ' ',
  ),
);
/** What every title of a department has: schools, the municipality. */
const COMMON_STEMS = [
  'общеобр',
  'образов',
  'организ',
  'учрежд',
  'муницип',
  'город',
  'округ',
  'школ',
  'оу',
  'оо',
];
const STEM_LETTERS = 7;

/** Who is counted; the words of one group mean the same. */
const PEOPLE: readonly (readonly [People, readonly string[]])[] = [
  ['graduates', ['выпуск']],
  ['pupils', ['обучающ', 'учащ', 'учен', 'дет', 'ребен', 'школьник']],
  ['parents', ['родител']],
  ['teachers', ['педагог', 'учител']],
  ['students', ['студент']],
];

export type People = 'graduates' | 'pupils' | 'parents' | 'teachers' | 'students';

/** A word cut to where its endings begin, or nearly so. */
export function stemWord(word: string): string {
  return word.length <= 4
    ? word
    : word.slice(0, Math.max(4, Math.min(STEM_LETTERS, word.length - 2)));
}

/** Who a text first speaks of; null where it names nobody. A word that a scan has broken («выпуск ников») is still known. */
export function findPeople(text: string): People | null {
  for (const word of normaliseText(text).split(' ')) {
    const found = PEOPLE.find(([, stems]) => stems.some((stem) => word.startsWith(stem)));
    if (found !== undefined) return found[0];
  }
  return null;
}

function isPeople(word: string): boolean {
  return PEOPLE.some(([, stems]) => stems.some((stem) => word.startsWith(stem)));
}

/** The words of a title without those it only begins with, numbers left in; lower case. */
export function listTitleWords(title: string): readonly string[] {
  const words = normaliseText(title)
    .split(' ')
    .filter((word) => word !== '');
  const first = words.findIndex((word) => !HEAD_WORDS.has(word));
  return first < 0 ? [] : words.slice(first);
}

/** Grades in words: they are read as grades, see readGrades. */
const LEVEL_PHRASE =
  /по\s+(?:основным\s+)?(?:обще)?образовательным\s+программам\s+[^,;]*?общего\s+образования/gi;

/** The stems of what a text says, without numbers, people, empty words and what every title has. */
export function listStems(text: string): ReadonlySet<string> {
  const words = listTitleWords(text.replace(LEVEL_PHRASE, ' ')).filter(
    (word) =>
      word.length > 2 &&
      !/\d/.test(word) &&
      !EMPTY_WORDS.has(word) &&
      !isPeople(word) &&
      !/^кл(?:асс.*)?$/.test(word),
  );
  const stems = words.map(stemWord);
  return new Set(stems.filter((stem) => !COMMON_STEMS.some((common) => stem.startsWith(common))));
}

/** Where the base of a share begins: «…, от общей численности …». */
const BASE = /,?\s*\(?от\s+(?:общ|числ|количеств|всех|всей)[а-я]*/i;

/** A title in two: what is counted, and out of what ('' where it does not say). */
export function splitBase(title: string): { readonly head: string; readonly base: string } {
  const at = title.search(BASE);
  return at < 0
    ? { head: title, base: '' }
    : { head: title.slice(0, at), base: title.slice(at).replace(BASE, ' ') };
}

/**
 * The key under which a contingent is known: its grades and whatever narrows it («профильн», «овз»). '' for a label that
 * says nothing («человек»). Pupils and graduates of the same grades have one key: reports mix the words.
 */
export function keyOfContingent(label: string): string {
  const grades = keyOfGrades(readGrades(label));
  const withoutGrades = [...listStems(label)].sort().join(' ');
  const people = grades === '' ? (findPeople(label) ?? '') : '';
  return [grades, people, withoutGrades].filter((text) => text !== '').join(' | ');
}

/** How many stems the texts share. */
export function countShared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of left) if (right.has(stem)) shared += 1;
  return shared;
}

/** Whether all of the first are among the second, and the first is not empty. */
export function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return part.size > 0 && countShared(part, whole) === part.size;
}
