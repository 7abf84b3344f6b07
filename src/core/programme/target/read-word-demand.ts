// A sentence of a target without a number: everyone there is, or something to be done.

import { type Demand, type RefusedDemand, refuse } from './demand.ts';
import { hasDoneWord } from './done-words.ts';
import { readPhrase } from './read-phrase.ts';
import type { TargetContext } from './target-reading.ts';

const ALL =
  /^(?:у |в |для |на |охват )?(?:все|всех|всем|всеми|кажд[а-я]+|100-процентн[а-я]+)(?![а-я])/;
const YES = /^(?:да(?:\s*\/\s*нет)?|наличие(?:\s.*)?|имеется(?:\s.*)?|есть)$/;
const APPROXIMATE = /(?:^|\s)(?:около|примерно|порядка|почти|приблизительно)(?![а-я])/;

/** «Да/нет: соглашение подписано»: said of what follows. */
const YES_NO = /^да\s*\/\s*нет\s*:?\s*/;

/** A gap left to be filled in, or a unit without its number. */
const DIGITS_LOST = /%|_{2,}|…|\.{3}/;

function isYesNo(sentence: string): boolean {
  return YES.test(sentence) || YES_NO.test(sentence) || hasDoneWord(sentence.split(/[^а-я]+/));
}

function readAll(sentence: string, context: TargetContext): Demand {
  const text = sentence.replace(ALL, '').trim();
  const phrase = readPhrase(text);
  return {
    comparator: 'all',
    value: 100,
    unit: 'percent',
    noun: phrase.noun ?? (text === '' ? context.noun : null),
    scope: 'territory',
    label: phrase.label,
    unitNamed: true,
    doubts: [],
  };
}

/** sentence := "все" { word } | { word } participle { word } | "да" | "да/нет" ":" { word } | "наличие" { word } */
export function readWordDemand(
  sentence: string,
  context: TargetContext,
): ({ readonly kind: 'demand' } & Demand) | RefusedDemand {
  if (ALL.test(sentence)) return { kind: 'demand', ...readAll(sentence, context) };
  if (isYesNo(sentence)) {
    return {
      kind: 'demand',
      comparator: 'done',
      value: 1,
      unit: 'none',
      noun: null,
      scope: 'territory',
      label: sentence.replace(YES_NO, ''),
      unitNamed: true,
      doubts: [],
    };
  }
  if (DIGITS_LOST.test(sentence)) return refuse(sentence, 'lost-number');
  return refuse(sentence, APPROXIMATE.test(sentence) ? 'approximate' : 'words');
}
