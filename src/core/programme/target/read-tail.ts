// The words behind a number: its percent sign or multiplier, what is counted, and whether more or less is meant.

import type { Comparator } from '../target.ts';
import { type RefusedDemand, refuse } from './demand.ts';

/** `comparator` null: nothing is said behind the number. `phrase` is what is counted. */
export interface Tail {
  readonly kind: 'tail';
  readonly percent: boolean;
  readonly factor: number;
  readonly comparator: Comparator | null;
  readonly phrase: string;
}

const PERCENT = /^\s*(?:%|процент(?:а|ов)?(?![а-я])|проц(?![а-я]))/;
const POINTS = /^\s*(?:п\.? ?п(?![а-я])|процентн[а-я]+ пункт)/;
const MULTIPLIER = /^\s*(тыс|млн)[а-я]*\.?/;
const MORE = /\s*(?:и|или) (?:более|больше|выше|свыше)(?![а-я])|^\s*\+/;
const LESS = /\s*(?:и|или) (?:менее|меньше|ниже)(?![а-я])/;
const PART_OF_YEAR =
  /(?:^|\s)(?:в|за|на|раз в|кажд[а-я]+)\s+(?:месяц|квартал|недел|полугоди|четверт|семестр|день|сутки)/;
const ALTERNATIVE = /(?:^|\s)(?:или|либо)(?:\s|$)/;
const APPROXIMATE = /(?:^|\s)(?:примерно|приблизительно|ориентировочно)(?![а-я])/;
const DIGITS_LOST = /^\s*(?:\.{2,}|…|_)/;

/** What stands behind «от», «из» is the base of a share and not what is counted. */
function cutBase(text: string): string {
  return text.replace(/(?:^|\s)(?:от|из)\s.*$/, '');
}

/** tail := [ percent | multiplier ] { word } [ "и более" | "и менее" ]; `whole` is the sentence, for a refusal. */
export function readTail(tail: string, whole: string): Tail | RefusedDemand {
  if (POINTS.test(tail)) return refuse(whole, 'change');
  if (DIGITS_LOST.test(tail)) return refuse(whole, 'lost-number');
  if (PART_OF_YEAR.test(tail)) return refuse(whole, 'period');
  if (APPROXIMATE.test(tail)) return refuse(whole, 'approximate');
  const comparator = MORE.test(tail) ? 'at-least' : LESS.test(tail) ? 'at-most' : null;
  const bare = tail.replace(comparator === 'at-least' ? MORE : LESS, ' ');
  if (ALTERNATIVE.test(bare)) return refuse(whole, 'alternatives');
  const percent = PERCENT.test(bare);
  const multiplier = MULTIPLIER.exec(bare)?.[1];
  const factor = multiplier === undefined ? 1 : multiplier === 'тыс' ? 1000 : 1_000_000;
  const phrase = cutBase(bare.replace(PERCENT, ' ').replace(MULTIPLIER, ' '));
  return { kind: 'tail', percent, factor, comparator, phrase };
}
