// A share as schools write it: «45 %», «9 из 20», «9/20 (45 %)», «45 % – 9 человек из 20».

import { foldLetters } from './fold-letters.ts';
import { readNumber } from './read-number.ts';
import type { UnreadableReason } from './reading.ts';

/** The counts behind a share. */
export interface ShareCounts {
  readonly numerator: number;
  readonly denominator: number;
}

/** `value` in percent, unrounded, from the counts where they are given; null for 0 of 0. */
export type ShareReading =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'share';
      readonly value: number | null;
      readonly counts: ShareCounts | null;
      /** The percent as typed, with the number of its decimals; null where only the counts are. */
      readonly stated: { readonly percent: number; readonly digits: number } | null;
    }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

const COUNT = '(\\d{1,3}(?: \\d{3})+|\\d+)(?!\\d)';
const COUNTS = `${COUNT} ?(?:из|от|/) ?${COUNT}`;
const PERCENT = '(\\d+(?:[.,]\\d+)?)';
const COUNTS_ALONE = new RegExp(`^${COUNTS}$`);
/** «(» and «=» tell the percent from the counts; every other separator needs «%»: «9 из 20-45» may be a range. */
const COUNTS_FIRST = new RegExp(`^${COUNTS} ?(?:[-=:,;( ]*${PERCENT} ?%|[=(] ?${PERCENT}) ?\\)?$`);
const PERCENT_FIRST = new RegExp(`^${PERCENT} ?(?:%[-=:,;( ]*|[=(] ?)${COUNTS} ?\\)?$`);
/** Words that say what is counted, or lead from the counts to the percent. */
const WORDS =
  /(?<![а-я])(?:чел(?:овек[а-я]*)?|обуч[а-я]*|уч(?:ащ|ен|еник)[а-я]*|выпускник[а-я]*|дет(?:и|ей)|ребен[а-я]*|школ(?:ы|а|ьник[а-я]*)?|педагог[а-я]*|учител[а-я]*|участник[а-я]*|класс(?:а|ов)|шт|ед|это|что|составля[а-я]*|составил[а-я]*|равн[а-я]*|доля|всего|т ?\.? ?е)(?![а-я])\.?/g;

function toNumber(text: string): number {
  return Number(text.replace(/ /g, '').replace(',', '.'));
}

function countDigits(text: string): number {
  return /[.,](\d+)/.exec(text)?.[1]?.length ?? 0;
}

function clean(text: string): string {
  return foldLetters(text)
    .replace(/процент[а-я]*|проц\.?/g, '%')
    .replace(WORDS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[«"'(]+ ?(?=.*\d)|[.,;»"']+$/g, '')
    .replace(/^([^()]*)\)$/, '$1')
    .trim();
}

function buildShare(
  numerator: string | undefined,
  denominator: string | undefined,
  percent: string | undefined,
): ShareReading {
  const counts = {
    numerator: toNumber(numerator ?? ''),
    denominator: toNumber(denominator ?? ''),
  };
  if (counts.denominator === 0 && counts.numerator > 0) {
    return { kind: 'unreadable', reason: 'text' };
  }
  const value = counts.denominator === 0 ? null : (counts.numerator * 100) / counts.denominator;
  const stated =
    percent === undefined ? null : { percent: toNumber(percent), digits: countDigits(percent) };
  return { kind: 'share', value, counts, stated };
}

function readCounts(text: string): ShareReading | null {
  const alone = COUNTS_ALONE.exec(text);
  if (alone !== null) return buildShare(alone[1], alone[2], undefined);
  const first = COUNTS_FIRST.exec(text);
  if (first !== null) return buildShare(first[1], first[2], first[3] ?? first[4]);
  const last = PERCENT_FIRST.exec(text);
  return last === null ? null : buildShare(last[2], last[3], last[1]);
}

/**
 * Reads a share. A bare number is a percent; a count without its base («9 чел.»), a base of 0 under a count, ranges, «около»
 * and all other words are unreadable. Whether percent and counts agree, and whether it is above 100, is for the checks.
 */
export function readShare(text: string): ShareReading {
  const number = readNumber(text);
  if (number.kind === 'blank') return number;
  if (number.kind === 'number') {
    if (!number.plain && !number.percent) return { kind: 'unreadable', reason: 'text' };
    const { value } = number;
    return {
      kind: 'share',
      value,
      counts: null,
      stated: { percent: value, digits: countDigits(foldLetters(text)) },
    };
  }
  return readCounts(clean(text)) ?? number;
}
