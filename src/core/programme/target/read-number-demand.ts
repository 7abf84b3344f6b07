// A number of a target with the words around it → a demand.

import type { Comparator, CountedNoun, Unit } from '../target.ts';
import { type Demand, type RefusedDemand, refuse } from './demand.ts';
import { hasEachSchool, stripEachSchool } from './each-school.ts';
import { type Head, readHead } from './read-head.ts';
import { isUnitAlone, type Phrase, readPhrase } from './read-phrase.ts';
import { readTail, type Tail } from './read-tail.ts';
import type { NumberPiece } from './split-demands.ts';
import type { TargetContext, TargetDoubt } from './target-reading.ts';

/** «Человек» is whatever the indicator counts. */
const PEOPLE = 'человек';

/** Whether the words are those of the indicator's own noun, which may be longer than one word. */
function isContextNoun(phrase: string, noun: CountedNoun): boolean {
  const forms = [noun.genitiveOne, noun.genitiveMany];
  return forms.some((form) => phrase.includes(form.toLowerCase().replace(/ё/g, 'е')));
}

function chooseNoun(text: string, phrase: Phrase, context: TargetContext): CountedNoun | null {
  const { noun } = context;
  if (noun !== null && isContextNoun(text, noun)) return noun;
  if (phrase.noun === null) return noun;
  return phrase.noun.genitiveMany === PEOPLE ? (noun ?? phrase.noun) : phrase.noun;
}

function chooseUnit(percent: boolean, counted: boolean, context: TargetContext): Unit {
  if (percent) return 'percent';
  return counted ? 'count' : context.unit;
}

function chooseComparator(head: Head, tail: Tail, { direction }: TargetContext): Comparator {
  return head.comparator ?? tail.comparator ?? (direction === 'less' ? 'at-most' : 'at-least');
}

function listDoubts(
  head: Head,
  unit: Unit,
  { unit: own, direction }: TargetContext,
): TargetDoubt[] {
  const doubts = head.doubts.filter((doubt) => doubt !== 'ceiling' || direction !== 'less');
  return unit === 'percent' && own === 'count' ? [...doubts, 'unit'] : doubts;
}

function readValue(number: string, factor: number): number {
  const value = Number(number.replace(/ /g, '').replace(',', '.'));
  // 1,2 × 1000 must be 1200 and no neighbour of it.
  return factor === 1 ? value : Number((value * factor).toPrecision(12));
}

/** demand := head number tail; `whole` is the sentence, for a refusal. */
export function readNumberDemand(
  { head, number, tail }: NumberPiece,
  whole: string,
  context: TargetContext,
): ({ readonly kind: 'demand' } & Demand) | RefusedDemand {
  if (/^0\d/.test(number)) return refuse(whole, 'lost-number');
  const before = readHead(stripEachSchool(head), whole);
  if (before.kind === 'refused') return before;
  const after = readTail(stripEachSchool(tail), whole);
  if (after.kind === 'refused') return after;
  const text = /[а-я]/.test(after.phrase) ? after.phrase : before.rest;
  const phrase = readPhrase(text);
  const noun = chooseNoun(text, phrase, context);
  const counted =
    phrase.noun !== null || isUnitAlone(text) || (noun !== null && isContextNoun(text, noun));
  const unit = chooseUnit(after.percent, counted, context);
  return {
    kind: 'demand',
    comparator: chooseComparator(before, after, context),
    value: readValue(number, after.factor),
    unit,
    noun,
    scope: hasEachSchool(head) || hasEachSchool(tail) ? 'each-school' : 'territory',
    label: phrase.label,
    unitNamed: after.percent || counted,
    doubts: listDoubts(before, unit, context),
  };
}
