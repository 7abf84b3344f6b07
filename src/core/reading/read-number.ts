// A number as people in Russia type it: «1 019», «7,46», «65,3 %», «12824 чел.», «да, 5», «5 (пять)».

import { hasStem } from './edit-distance.ts';
import { foldLetters, foldSigns } from './fold-letters.ts';
import { readNumberWord } from './number-words.ts';
import type { UnreadableReason } from './reading.ts';

/** `plain`: digits, signs and spaces alone, no words; `percent`: written with %, and the value is what stands before it. */
export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly plain: boolean;
      readonly percent: boolean;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** Words that say what is counted and add nothing to the number. */
const UNIT_STEMS =
  'чел человек уч ученик ученица учащи учен учеб обуч обучающ дет ребен ребят школьник выпускник студент шт штук ед единиц договор догов соглаш организац учрежд школ оу мероприят встреч педагог учител родител участник представител раз проц процент заключен партнер предприят'.split(
    ' ',
  );
const PREFIX =
  /^(?:да|есть|имеется|имеются|всего|итого|заключен[оаы]?|кол-?во|количество|общее кол-?во|общее количество)(?![а-я])\s*(?:[-:,=.]\s*(?=\D)|[-:,=.](?=\d)|[:,=.]\s*|-\s+)?/;
const NUMBER = '(\\d{1,3}(?: \\d{3})+|\\d+)(?:[.,](\\d+))?';
const WHOLE = new RegExp(`^([+-]?) ?${NUMBER} ?(%)?$`);
const WITH_WORDS = new RegExp(
  `^([+-]?) ?${NUMBER} ?(тыс\\.?|тысяч[аи]?|млн\\.?)?(%)?\\s*([а-я][а-я .-]*)?$`,
);
const APPROXIMATE =
  /(?:^|[^а-я])(?:около|ок\.|примерно|приблизительно|порядка|почти|более|больше|менее|меньше|свыше|не менее|не более|до|от|минимум|максимум|хотя бы|и выше|с лишним)(?![а-я])|[~≈<>≥≤±]|^\d+ ?\+$/;
const RANGE =
  /^(?:от )?\d+(?:[.,]\d+)?(?: ?(?:-|\.\.+|…) ?| до )\d+(?:[.,]\d+)?(?: ?%)?(?: [а-я .]+)?$/;
const DATE =
  /^\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})(?: ?г\.?)?$|^\d{4}-\d{2}-\d{2}$|^\d{1,2}[. -](?:янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек)[а-я]*\.?(?:[. -]\d{2,4})?(?: ?г\.?)?$/;
const ERROR_VALUE =
  /^#(?:ref|n\/a|value|div\/0|name|num|null|error|ссылка|н\/д|знач|дел\/0|имя|число|пусто)[!?]?$/;
const MOST_UNIT_WORDS = 3;
const BY_MULTIPLIER: Readonly<Record<string, number>> = { т: 1000, м: 1_000_000 };

/** «5 классов» counts classes, «9 класс» names one. */
function isUnit(word: string): boolean {
  if (word.startsWith('класс')) return word === 'классов' || word === 'класса';
  return UNIT_STEMS.some((stem) => hasStem(word, stem));
}

function isUnitPhrase(words: string): boolean {
  const all = words.split(/[\s.]+/).filter((word) => word !== '' && word !== '-');
  return all.length <= MOST_UNIT_WORDS && all.every(isUnit);
}

function buildValue(sign: string, whole: string, fraction: string, factor: number): number {
  const digits = Number(`${whole.replace(/ /g, '')}.${fraction === '' ? '0' : fraction}`);
  // 1,2 × 1000 must be 1200 and no neighbour of it.
  const value = factor === 1 ? digits : Number((digits * factor).toPrecision(12));
  return sign === '-' && value !== 0 ? -value : value;
}

function findReason(text: string): UnreadableReason {
  if (ERROR_VALUE.test(text)) return 'error-value';
  if (DATE.test(text)) return 'date';
  if (RANGE.test(text)) return 'range';
  if (/\d/.test(text) && APPROXIMATE.test(text)) return 'approximate';
  return 'text';
}

/** Takes off what surrounds a number without changing it: quotes, a trailing full stop, the same number in words. */
function stripSurroundings(text: string): string {
  const clean = foldLetters(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[«"'“„(=]+ ?|[»"'”“)]+$/g, (signs) => (/[()]/.test(signs) ? signs : ''))
    .replace(/^\((.*)\)$/, '$1')
    .trim()
    .replace(/[.,;]+$/, '')
    .trim();
  const inWords = /^(.*?\d)\s*\(([а-я ]+)\)\s*(.*)$/.exec(clean);
  if (inWords === null) return clean;
  const [, before = '', words = '', after = ''] = inWords;
  const meant = readNumberWord(words);
  return meant !== null && Number(before.replace(/\D+/g, '')) === meant
    ? `${before} ${after}`.trim()
    : clean;
}

/** Reads a text as one number. Blank is `blank`; «10-15», «около 20», dates and anything with words not known are unreadable. */
export function readNumber(text: string): NumberReading {
  const stripped = stripSurroundings(text);
  if (stripped === '')
    return foldSigns(text).trim() === ''
      ? { kind: 'blank' }
      : { kind: 'unreadable', reason: 'text' };
  const plain = WHOLE.exec(stripped);
  if (plain !== null) {
    const [, sign = '', whole = '', fraction = '', percent] = plain;
    const value = buildValue(sign, whole, fraction, 1);
    return { kind: 'number', value, plain: true, percent: percent !== undefined };
  }
  const reason = findReason(stripped);
  if (reason !== 'text') return { kind: 'unreadable', reason };
  const word = readNumberWord(stripped);
  if (word !== null) return { kind: 'number', value: word, plain: false, percent: false };
  const worded = WITH_WORDS.exec(stripped.replace(PREFIX, '').trim());
  const [, sign = '', whole = '', fraction = '', multiplier = '', percent, unit = ''] =
    worded ?? [];
  if (worded === null || !isUnitPhrase(unit)) return { kind: 'unreadable', reason: 'text' };
  const factor = BY_MULTIPLIER[multiplier[0] ?? ''] ?? 1;
  const value = buildValue(sign, whole, fraction, factor);
  return {
    kind: 'number',
    value,
    plain: false,
    percent: percent !== undefined || /^проц/.test(unit),
  };
}
