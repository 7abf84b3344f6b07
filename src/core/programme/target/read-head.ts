// The words before a number: how it is compared, and what is said of it.

import type { Comparator } from '../target.ts';
import { findNoun } from './counted-nouns.ts';
import { type RefusedDemand, refuse } from './demand.ts';
import { hasDoneWord } from './done-words.ts';
import type { TargetDoubt } from './target-reading.ts';

/** `comparator` null: the number stands alone. `rest` is what it is about, where that is said before the number. */
export interface Head {
  readonly kind: 'head';
  readonly comparator: Comparator | null;
  readonly rest: string;
  readonly doubts: readonly TargetDoubt[];
}

const PREPOSITION = /(?:^|\s)(у|в|на|для|со?|по|к)$/;
const AT_LEAST =
  /(?:^|[^а-я])(?:не (?:менее|меньше|ниже)|(?:как )?минимум|хотя бы|от|>=|≥)(?:,? чем)?$/;
const AT_MOST =
  /(?:^|[^а-я])(?:не (?:более|больше|выше|свыше)|не превыша[а-я]+|максимум|<=|≤)(?:,? чем)?$/;
const UP_TO = /(?:^|[^а-я])до$/;
const STRICT = /(?:^|[^а-я])(?:более|больше|свыше|выше|менее|меньше|ниже)(?:,? чем)?$|[<>]$/;
const APPROXIMATE =
  /(?:^|[^а-я])(?:около|примерно|порядка|почти|приблизительно|ориентировочно)(?![а-я])|[~≈]/;
/** What may stand before a bare number. */
const LEAD =
  /^(?:охват|дол[яюие]|количеств|числ|численност|увеличени|рост|прирост|повышени|снижени|сокращени|уменьшени|всего|итого|довести|доведени|достижени|обеспечени|показател|значени|и|в|у|на|по|для)/;
const CHANGE = /(?:^|\s)(?:увеличени|рост|прирост|повышени|снижени|сокращени|уменьшени)/;

function mayLead(rest: string): boolean {
  const words = rest.split(/[^а-яa-z]+/).filter((word) => word !== '');
  return words.every((word) => LEAD.test(word) || hasDoneWord([word]) || findNoun(word) !== null);
}

function readDoubts(rest: string, preposition: string, isUpTo: boolean): readonly TargetDoubt[] {
  if (isUpTo) return ['ceiling'];
  return preposition === 'на' || CHANGE.test(rest) ? ['change'] : [];
}

function strip(text: string, pattern: RegExp): string | null {
  return pattern.test(text) ? text.replace(pattern, '').trim() : null;
}

/** head := { word } [ comparator ] [ preposition ]; `whole` is the sentence, for a refusal. */
export function readHead(head: string, whole: string): Head | RefusedDemand {
  const bare = head.trim();
  if (APPROXIMATE.test(bare)) return refuse(whole, 'approximate');
  if (/№$|(?:^|\s)-$/.test(bare)) return refuse(whole, 'unclear');
  const preposition = PREPOSITION.exec(bare)?.[1] ?? '';
  const compared = bare.replace(PREPOSITION, '').trim();
  const least = strip(compared, AT_LEAST);
  const most = strip(compared, AT_MOST);
  const upTo = strip(compared, UP_TO);
  if (least === null && most === null && STRICT.test(compared)) return refuse(whole, 'strict');
  const rest = (least ?? most ?? upTo ?? compared).replace(/^[\s,:;+-]+|[\s,:;-]+$/g, '');
  const doubts = readDoubts(rest, preposition, upTo !== null);
  if (least !== null) return { kind: 'head', comparator: 'at-least', rest, doubts };
  if (most !== null) return { kind: 'head', comparator: 'at-most', rest, doubts };
  if (!mayLead(rest)) return refuse(whole, 'words');
  return { kind: 'head', comparator: null, rest, doubts };
}
