// How alike two texts are: shared words and shared runs of three letters, with the numbers in them kept apart.

import { measureEditDistance } from './edit-distance.ts';
import { normaliseText } from './normalise-text.ts';

/** A text prepared for comparing. */
export interface TextProfile {
  readonly compact: string;
  readonly words: ReadonlySet<string>;
  readonly trigrams: ReadonlySet<string>;
  /** The numbers in the text, years and examples left out, in ascending order: `8 11`. */
  readonly numbers: string;
}

const EXAMPLE = /[([]\s*(?:н\s*-?\s*р|напр|пример|образец)[^)\]]*[)\]]?/gi;
const ITEM_NUMBER = /^\s*\d{1,2}(?:(?:\.\d{1,2})+\.?\s|[.)]\s*)(?=\D)/;
const YEAR = /(?:19|20)\d{2}/;
const LETTERS_OF_WORD = 7;
const LONGEST_FOR_EDITS = 60;
/** A lower share of equal letters says nothing: most Russian headings begin with the same word. */
const LOWEST_ALIKE = 0.8;

function listTrigrams(compact: string): ReadonlySet<string> {
  const padded = ` ${compact} `;
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) trigrams.add(padded.slice(at, at + 3));
  return trigrams;
}

/** The profile of a heading or name; item numbers («1.») before and examples («(Н-р …)») inside it do not count. */
export function profileText(text: string): TextProfile {
  const words = normaliseText(text.replace(EXAMPLE, ' ').replace(ITEM_NUMBER, '')).split(' ');
  const plain = words.filter((word) => word !== '' && !/\d/.test(word));
  const compact = plain.join('');
  let trigrams: ReadonlySet<string> | null = null;
  return {
    compact,
    words: new Set(plain.map((word) => word.slice(0, LETTERS_OF_WORD))),
    // When first asked for: most headings agree letter for letter, and nothing has to be measured.
    get trigrams() {
      trigrams ??= listTrigrams(compact);
      return trigrams;
    },
    numbers: words
      .filter((word) => /^\d+$/.test(word) && !YEAR.test(word))
      .map(Number)
      .sort((a, b) => a - b)
      .join(' '),
  };
}

function measureOverlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

/** 0 (nothing shared) to 1 (the same letters); numbers are not looked at; 0 where either text has no letters. */
export function measureSimilarity(left: TextProfile, right: TextProfile): number {
  if (left.compact === '' || right.compact === '') return 0;
  if (left.compact === right.compact) return 1;
  const shared =
    (measureOverlap(left.words, right.words) + measureOverlap(left.trigrams, right.trigrams)) / 2;
  const longest = Math.max(left.compact.length, right.compact.length);
  const shortest = Math.min(left.compact.length, right.compact.length);
  if (longest > LONGEST_FOR_EDITS || shortest < longest * 0.7) return shared;
  const most = Math.ceil(longest * (1 - LOWEST_ALIKE));
  const alike = 1 - measureEditDistance(left.compact, right.compact, most) / longest;
  return alike >= LOWEST_ALIKE ? Math.max(shared, alike) : shared;
}
