// Prose that counts different things → tokens with what each number may belong to: labels, people, names, brackets.

import type { CountLabel } from '../programme/form.ts';
import { cleanProse, NONE_WORDS, OF_THEM, TOTAL_WORDS } from './count-tokens.ts';
import { hasStem } from './edit-distance.ts';
import { foldLetters } from './fold-letters.ts';
import { readNumberWord } from './number-words.ts';

/**
 * `label`: a label by its index; `people`: «чел.», whose label only the field can tell; `lead`: «количество», which leads
 * to a number and names nothing; `word`: anything else, a name too; `stop` ends a clause. A number in words, or with decimals, is sure only where a label stands at it.
 */
export type NamedToken =
  | { readonly kind: 'number'; readonly value: number; readonly sure: boolean }
  | { readonly kind: 'label'; readonly label: number }
  | { readonly kind: 'people' | 'total' | 'lead' | 'word' | 'dash' | 'open' | 'close' | 'stop' };

const TOKEN = /\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,]\d+)?|[а-яa-z]+|[-:=]|[,;.\n/+]|[()]/g;
/** A quoted name is a word like any other, whatever stands in it. */
const QUOTED_NAME = ' названием ';
const DAY =
  /(?<!\d)\d{1,2} (?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*/g;
const TIME = /(?<!\d)\d{1,2}:\d{2}(?!\d)/g;
const CLASS_LETTER = /(?<!\d)\d{1,2}["«]?[абвгд]["»]?(?![а-я])/g;
/** «из них 25 девочек»: as far as the next clause. */
const BREAKDOWN = new RegExp(`(?:${OF_THEM.source})[^;\\n()]*`, 'g');
const PEOPLE_STEMS = [
  ...['чел', 'участ', 'уч', 'учен', 'учащ', 'обуч', 'дет', 'ребен', 'ребят', 'школьник', 'студент'],
  ...['выпускник', 'педагог', 'учител', 'родител', 'воспитанник', 'подрост', 'слушател'],
];

const LEAD_STEMS = ['колич', 'кол', 'числ', 'общ', 'приня', 'охва', 'посет', 'провед', 'прош'];
/** «1. Экскурсия … 2. День открытых дверей …»; a mark of 1 tells that items are numbered. */
const ITEM = /(^|\n|[;,.)] ?)\d{1,2}[.)] ?(?=[«"а-яa-z])/g;
const FIRST_ITEM = /(?:^|\n|[;,.)] ?)1[.)] ?(?=[«"а-яa-z])/;

function dropItemNumbers(text: string): string {
  const folded = foldLetters(text).trim();
  return FIRST_ITEM.test(folded) ? folded.replace(ITEM, '$1') : folded;
}

/** Whether the word beginning means people. */
export function isPeople(word: string): boolean {
  return PEOPLE_STEMS.some((stem) => word.startsWith(stem));
}

function findLabel(word: string, labels: readonly CountLabel[]): number {
  const exact = labels.findIndex(({ stems }) => stems.some((stem) => word.startsWith(stem)));
  if (exact >= 0) return exact;
  return labels.findIndex(({ stems }) => stems.some((stem) => hasStem(word, stem)));
}

function readWord(word: string, labels: readonly CountLabel[]): NamedToken {
  if (TOTAL_WORDS.has(word)) return { kind: 'total' };
  if (NONE_WORDS.has(word)) return { kind: 'number', value: 0, sure: false };
  const label = findLabel(word, labels);
  if (label >= 0) return { kind: 'label', label };
  const numeral = readNumberWord(word);
  if (numeral !== null) return { kind: 'number', value: numeral, sure: false };
  if (isPeople(word)) return { kind: 'people' };
  return { kind: LEAD_STEMS.some((stem) => word.startsWith(stem)) ? 'lead' : 'word' };
}

function readToken(token: string, labels: readonly CountLabel[]): NamedToken {
  if (/^\d/.test(token)) {
    const value = Number(token.replace(/ /g, '').replace(',', '.'));
    return { kind: 'number', value, sure: !/[.,]/.test(token) };
  }
  if (/^[а-яa-z]/.test(token)) return readWord(token, labels);
  if (/^[-:=]/.test(token)) return { kind: 'dash' };
  return { kind: token === '(' ? 'open' : token === ')' ? 'close' : 'stop' };
}

/** The tokens of a text; dates, years, grades, numbers of papers, and what only breaks a number down are left out. */
export function readNamedTokens(
  text: string,
  labels: readonly CountLabel[],
): readonly NamedToken[] {
  const prose = cleanProse(dropItemNumbers(text), QUOTED_NAME)
    .replace(DAY, ' ')
    .replace(TIME, ' ')
    .replace(CLASS_LETTER, ' ')
    .replace(BREAKDOWN, ' ')
    .replace(/([-:])\s*\n/g, '$1 ');
  return (prose.match(TOKEN) ?? []).map((token) => readToken(token, labels));
}
