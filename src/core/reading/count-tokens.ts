// Prose with counts → a row of tokens: numbers, labels, words for none and for all, and what ends a clause.

import type { CountLabel } from '../programme/form.ts';
import { hasStem } from './edit-distance.ts';
import { foldLetters } from './fold-letters.ts';
import { readNumberWord } from './number-words.ts';

/**
 * `label`: a part by its index; `none`: «нет»; `total`: «всего»; `unit`: «человек»; `others`: people counted that are no
 * part («участников»); `word`: anything else; `stop` ends a clause; `dash` binds what stands beside it.
 */
export type CountToken =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'label'; readonly label: number }
  | { readonly kind: 'none' | 'total' | 'unit' | 'others' | 'word' | 'stop' | 'dash' | 'equals' };

const TOKEN = /\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,]\d+)?|[а-яa-z]+|[-:=+]|[,;.()\n]/g;
const QUOTED = /[«„“"][^«»„“”"]*[а-яa-z]{2}[^«»„“”"]*[»”“"]/g;
const NUMBERED_PAPER = /№ ?\d+(?:[-/]\d+)?/g;
const DATE = /\d{1,2}\.\d{1,2}\.\d{2,4}/g;
/** 2000 before a word for what is counted is no year. */
const YEARS =
  /(?<!\d)(?!\d{4} ?(?:чел|обуч|учащ|учен|участ|дет|ребен|ребят|школьник|родител|педагог|учител|студент|выпускник|победит|призер|мероприят|встреч|шт|ед))(?:19|20)\d{2}(?: ?[-/] ?(?:(?:19|20)?\d{2})(?!\d))?(?: ?(?:уч(?:ебн[а-я]*)?\.? ?год[а-я]*|год[а-я]*|гг?\.?))?(?![\d])/g;
const GRADES =
  /\d{1,2} ?(?:(?:[-,]|и) ?\d{1,2} ?)?(?:-?(?:х|го|й|е|ых) ?)?(?:["«]?[абвгд]["»]? ?)?(?:класс[а-я]*|кл(?![а-я])\.?)/g;
const ABBREVIATED_UNIT = /((?<![а-я])(?:чел|уч|шт|ед))\./g;
/** What follows is a part of what was said. */
export const OF_THEM = /из (?:них|которых)|в т\. ?ч\.?|в том числе|включая/g;
const UNIT_STEMS = ['чел', 'уч', 'учен', 'обуч', 'дет', 'ребен', 'ребят', 'школьник', 'шт', 'ед'];
/** «всего 65 человек»: the parts are told as well. */
export const TOTAL_WORDS: ReadonlySet<string> = new Set([
  'всего',
  'итого',
  'общее',
  'итог',
  'вместе',
]);
export const NONE_WORDS: ReadonlySet<string> = new Set([
  'нет',
  'нету',
  'отсутствуют',
  'отсутствует',
]);

function readWordToken(word: string, labels: readonly CountLabel[]): CountToken {
  if (TOTAL_WORDS.has(word)) return { kind: 'total' };
  if (NONE_WORDS.has(word)) return { kind: 'none' };
  const label = labels.findIndex(({ stems }) => stems.some((stem) => word.startsWith(stem)));
  if (label >= 0) return { kind: 'label', label };
  const near = labels.findIndex(({ stems }) => stems.some((stem) => hasStem(word, stem)));
  if (near >= 0) return { kind: 'label', label: near };
  const numeral = readNumberWord(word);
  if (numeral !== null) return { kind: 'number', value: numeral };
  if (word.startsWith('участ')) return { kind: 'others' };
  return { kind: UNIT_STEMS.some((stem) => word.startsWith(stem)) ? 'unit' : 'word' };
}

function readToken(token: string, labels: readonly CountLabel[]): CountToken {
  if (/^\d/.test(token)) {
    return { kind: 'number', value: Number(token.replace(/ /g, '').replace(',', '.')) };
  }
  if (/^[а-яa-z]/.test(token)) return readWordToken(token, labels);
  if (token === '=') return { kind: 'equals' };
  if (token === '-' || token === ':' || token === '+') return { kind: 'dash' };
  return { kind: 'stop' };
}

/**
 * The text folded, without numbers that count nothing: years, dates, grades, numbers of papers and quoted names, for each
 * of which `quotedAs` stands.
 */
export function cleanProse(text: string, quotedAs = ' '): string {
  return foldLetters(text)
    .replace(/[ \r]+/g, ' ')
    .replace(QUOTED, quotedAs)
    .replace(NUMBERED_PAPER, ' ')
    .replace(DATE, ' ')
    .replace(YEARS, ' ')
    .replace(GRADES, ' ')
    .replace(ABBREVIATED_UNIT, '$1 ');
}

/** The tokens of a text; years, dates, grades, numbers of papers and quoted names are no counts and are left out. */
export function readCountTokens(
  text: string,
  labels: readonly CountLabel[],
): readonly CountToken[] {
  const prose = cleanProse(text).replace(OF_THEM, ';');
  return (prose.match(TOKEN) ?? []).map((token) => readToken(token, labels));
}
