// Where two wordings of one name differ in a word: «программы» here, «проекта» there.

import type { WordPair } from './audit-finding.ts';
import { findPeople, listTitleWords } from './title-words.ts';

/** Words that mean the same in the papers of a department. */
const SAME: readonly (readonly string[])[] = [
  ['учрежд', 'организ', 'школ'],
  ['обучающ', 'учащ', 'учен', 'дет', 'ребен', 'школьник'],
  ['итог', 'результат'],
];
/** Short words («в», «для») replace each other without a difference in meaning. */
const TELLING_LETTERS = 4;
/** Forms of one word share their beginning. */
const COMMON_BEGINNING = 0.6;
const FEWEST_COMMON = 4;

function countCommon(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
}

/** Whether the words are one, two forms of one, or mean the same. */
function isSameWord(left: string, right: string): boolean {
  if (left === right) return true;
  const common = countCommon(left, right);
  const shortest = Math.min(left.length, right.length);
  if (common >= FEWEST_COMMON && common >= shortest * COMMON_BEGINNING) return true;
  return SAME.some(
    (group) =>
      group.some((stem) => left.startsWith(stem)) && group.some((stem) => right.startsWith(stem)),
  );
}

/** The longest common run of words, as lengths of what is left from each pair of places. */
function measureCommon(left: readonly string[], right: readonly string[]): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () =>
    new Array<number>(right.length + 1).fill(0),
  );
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const same = isSameWord(left[i] ?? '', right[j] ?? '');
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] = same
        ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
        : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

/** Whether the next word passed over is the left one: where the right has ended, or no more is lost by it. */
function goesLeft(
  lengths: number[][],
  i: number,
  j: number,
  one: string | undefined,
  other: string | undefined,
): boolean {
  if (one === undefined || other === undefined) return one !== undefined;
  return (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0);
}

function isTelling(word: string): boolean {
  return word.length >= TELLING_LETTERS && !/\d/.test(word) && findPeople(word) === null;
}

/**
 * The pairs of differing words, in order: where one wording has other words than the other between words that both have.
 * Words that only one of the two has, forms of a word, synonyms, numbers and what titles begin with are no difference.
 */
export function listWordDifferences(left: string, right: string): readonly WordPair[] {
  const [first, second] = [listTitleWords(left), listTitleWords(right)];
  const lengths = measureCommon(first, second);
  const pairs: WordPair[] = [];
  let [i, j] = [0, 0];
  let [gone, come]: [string[], string[]] = [[], []];
  const settle = () => {
    if (gone.some(isTelling) && come.some(isTelling)) pairs.push([gone.join(' '), come.join(' ')]);
    [gone, come] = [[], []];
  };
  while (i < first.length || j < second.length) {
    const [one, other] = [first[i], second[j]];
    if (one !== undefined && other !== undefined && isSameWord(one, other)) {
      settle();
      i += 1;
      j += 1;
    } else if (goesLeft(lengths, i, j, one, other)) {
      gone.push(one ?? '');
      i += 1;
    } else {
      come.push(other ?? '');
      j += 1;
    }
  }
  settle();
  return pairs;
}
