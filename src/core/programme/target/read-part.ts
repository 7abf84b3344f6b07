// One part of a reading as formatTargetParts writes it → the part.

import { foldLetters } from '../../reading/fold-letters.ts';
import type { Comparator, CountedNoun, TargetPart, Unit } from '../target.ts';
import { findNoun } from './counted-nouns.ts';
import { BRACKETED, QUOTED, unquotePartText } from './part-text.ts';
import type { TargetContext } from './target-reading.ts';

interface Measure {
  readonly value: number;
  readonly unit: Unit;
  readonly noun: CountedNoun | null;
}

/** Taken off the front of a text; `rest` is what follows. */
interface Prefix {
  readonly scope: TargetPart['scope'];
  readonly label: string | null;
  readonly rest: string;
}

const EACH = /^кажд\S+\s+(?:школ\S*|учрежден\S*|организац\S*|оу|оо)\s*[:,]\s*/i;
const QUOTED_LABEL = new RegExp(`^${QUOTED}\\s*:\\s*`);
const TYPED_LABEL = /^(?:"([^"]*)"|([^:;«»"\d]+))\s*:\s*/;
const YES_NO = /^да\s*\/\s*нет(?![а-яё])/i;
const MEASURE =
  /^(-?(?:0|[1-9]\d*)(?:,\d+)?)\s*(%|ед\.|\(без единицы\))?\s*(?:(\(п\. ?п\.\))|(\(.*\))|([^\d()=;]+))?$/s;
const NOUN_AND_MEASURE = new RegExp(`^((?:[^=«(]|${BRACKETED})*)(?:=(.*))?$`, 's');
const NOUN_PAIR = new RegExp(`^\\((?:${QUOTED}/${QUOTED}|([^()/;«»]+)/([^()/;«»]+))\\)$`);

/** prefix := [ "каждая школа:" ] [ label ":" ] [ "каждая школа:" ] */
export function readPartPrefix(text: string): Prefix {
  const first = text.replace(EACH, '');
  const quoted = QUOTED_LABEL.exec(first);
  const typed = quoted === null && !YES_NO.test(first) ? TYPED_LABEL.exec(first) : null;
  const label =
    quoted === null ? (typed?.[1] ?? typed?.[2])?.trim() : unquotePartText(quoted[1] ?? '');
  const second = first.slice((quoted ?? typed)?.[0].length ?? 0);
  const rest = second.replace(EACH, '');
  const each = first !== text || rest !== second;
  return { scope: each ? 'each-school' : 'territory', label: label ?? null, rest };
}

/** pair := "(" genitive "/" genitive ")" */
function readPair(text: string): CountedNoun | null {
  const match = NOUN_PAIR.exec(text);
  if (match === null) return null;
  const [, quotedOne, quotedMany, one = '', many = ''] = match;
  return {
    genitiveOne: quotedOne === undefined ? one : unquotePartText(quotedOne),
    genitiveMany: quotedMany === undefined ? many : unquotePartText(quotedMany),
  };
}

/** words := the forms of the indicator's own noun, or one known word; undefined for any other. */
function readNounWords(text: string, { noun }: TargetContext): CountedNoun | undefined {
  const words = text.trim();
  if (noun !== null && (words === noun.genitiveOne || words === noun.genitiveMany)) return noun;
  return /\s/.test(words) ? undefined : findNoun(foldLetters(words))?.noun;
}

/** measure := number [ "%" | "ед." | "(без единицы)" ] [ "(п. п.)" | pair | words ] */
function readMeasure(text: string, context: TargetContext): Measure | null {
  const match = MEASURE.exec(text.trim());
  if (match === null) return null;
  const [, number = '', mark, points, pair, words] = match;
  const named =
    pair === undefined
      ? words === undefined
        ? null
        : readNounWords(words, context)
      : (readPair(pair) ?? undefined);
  if (named === undefined) return null;
  const value = Number(number.replace(',', '.'));
  if (mark === '%') {
    return { value, unit: 'percent', noun: points === undefined ? (named ?? context.noun) : null };
  }
  if (points !== undefined) return null;
  if (mark === 'ед.') return named === null ? { value, unit: 'count', noun: null } : null;
  if (mark !== undefined) return { value, unit: 'none', noun: named };
  if (named !== null) return { value, unit: 'count', noun: named };
  return { value, unit: context.unit, noun: context.noun };
}

interface Body extends Measure {
  readonly comparator: Comparator;
}

/** word := ( "все" [ noun ] | "да/нет" [ pair ] ) [ "=" measure ] */
function readWordBody(
  comparator: 'all' | 'done',
  text: string,
  context: TargetContext,
): Body | null {
  const [, said = '', measured] = NOUN_AND_MEASURE.exec(text) ?? [];
  const named = said.trim();
  const noun = named === '' ? null : (readPair(named) ?? readNounWords(named, context));
  if (noun === undefined) return null;
  if (measured === undefined) {
    const usual: Body =
      comparator === 'all'
        ? { comparator, value: 100, unit: 'percent', noun }
        : { comparator, value: 1, unit: 'none', noun };
    return usual;
  }
  // The noun stands before the sign, so the number must not take the indicator's.
  const measure = readMeasure(measured, { unit: context.unit, noun: null });
  return measure === null || measure.noun !== null ? null : { comparator, ...measure, noun };
}

/** body := ( "не менее" | "не более" ) measure | word */
export function readPartBody(text: string, context: TargetContext): Body | null {
  const compared = /^не\s+(менее|более)\s+(.*)$/is.exec(text);
  if (compared !== null) {
    const measure = readMeasure(compared[2] ?? '', context);
    const comparator = compared[1]?.toLowerCase() === 'менее' ? 'at-least' : 'at-most';
    return measure === null ? null : { comparator, ...measure };
  }
  const all = /^все(?![а-яё])(.*)$/is.exec(text);
  if (all !== null) return readWordBody('all', all[1] ?? '', context);
  return YES_NO.test(text) ? readWordBody('done', text.replace(YES_NO, ''), context) : null;
}

/** part := prefix body; null for a text that formatTargetParts would not write. */
export function readPart(text: string, context: TargetContext): TargetPart | null {
  const { scope, label, rest } = readPartPrefix(text);
  const body = readPartBody(rest, context);
  if (body === null) return null;
  const { comparator, value, unit, noun } = body;
  return { comparator, value, unit, label, noun, scope };
}
