// A wording without years → its demands, sentence by sentence.

import { readNumberWord } from '../../reading/number-words.ts';
import { type Demand, type RefusedDemand, refuse } from './demand.ts';
import { markEachSchool } from './each-school.ts';
import { readNumberDemand } from './read-number-demand.ts';
import { readWordDemand } from './read-word-demand.ts';
import { splitDemands } from './split-demands.ts';
import type { TargetContext } from './target-reading.ts';

export type DemandsReading =
  | { readonly kind: 'demands'; readonly demands: readonly Demand[] }
  | RefusedDemand;

const ABBREVIATION = /(?<![а-я])(чел|шт|ед|кл|тыс|млн|проц|обуч|уч|п)\./g;
const EVERY_YEAR =
  /(?<![а-я])(?:ежегодно|(?:в|за|каждый) (?:учебный |календарный )?год|в течение (?:учебного |календарного )?года)(?![а-я])/g;
const DEADLINE =
  /(?<![а-я])(?:в срок )?(?:к|до|по) \d{1,2}\.\d{1,2}\.\d{2,4}(?: ?г(?:ода)?\.?(?![а-я]))?/g;
const DATE = /\d{1,2}\.\d{1,2}\.\d{2,4}/;
/** «2-х», «5-ти»: a number and its ending. */
const NUMERAL_ENDING = /(\d)-?(?:х|ти|и|й|го|ми?|та)(?![а-я])/g;
const IN_WORDS = /(\d+)\s*\(([а-я ]+)\)/g;
/** «обучающиеся 6-11 классов»: which ones, and not how many. */
const GRADES =
  /(?<!\d\s?)(?<=[а-я]{3,}\s)(?<!(?:менее|меньше|ниже|более|больше|выше|свыше|минимум|максимум|чем)\s)\d{1,2}(?:\s*(?:-|,|и\/или|и|или)\s*\d{1,2})*\s*(?:-?х)?\s*(?:класс[а-я]*|кл(?![а-я]))/g;
const RANGE = /\d\s*(?:-|\.{2,}|…)\s*\d|(?<![а-я])от\s+[\d ,]+(?:%\s*)?(?:[а-я]+\s+)?до\s+\d/;
const DIGITS_IN_BRACKETS = /\([^)]*\d[^)]*\)/;

function prepare(text: string): string {
  return text
    .replace(ABBREVIATION, '$1 ')
    .replace(DEADLINE, ' ')
    .replace(EVERY_YEAR, ' ')
    .replace(IN_WORDS, (whole, number: string, words: string) =>
      readNumberWord(words) === Number(number) ? number : whole,
    )
    .replace(NUMERAL_ENDING, '$1 ')
    .replace(GRADES, ' ');
}

/** At `;`, and at a full stop that ends a sentence and is no decimal point. */
function splitSentences(text: string): string[] {
  return text
    .split(/;|\.(?!\d)(?!\.)(?<!\.\.)/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').replace(/^(?:[\s,:]|-(?=\s))+|[\s,:-]+$/g, ''))
    .filter((sentence) => sentence !== '');
}

function findRefusal(text: string): RefusedDemand | null {
  if (DATE.test(text)) return refuse(text, 'date');
  if (RANGE.test(text)) return refuse(text, 'range');
  return DIGITS_IN_BRACKETS.test(text) ? refuse(text, 'unclear') : null;
}

/** wording := sentence { ( "." | ";" ) sentence }; takes lower-case text with ё as е that is not blank. */
export function readDemands(text: string, context: TargetContext): DemandsReading {
  const prepared = prepare(text);
  const refused = findRefusal(prepared);
  if (refused !== null) return refused;
  const demands: Demand[] = [];
  for (const sentence of splitSentences(prepared)) {
    // «Каждое учреждение» without a number is everyone there is.
    const marked = /\d/.test(sentence) ? markEachSchool(sentence) : sentence;
    const pieces = splitDemands(marked);
    const read =
      pieces.length === 0
        ? [readWordDemand(sentence, context)]
        : pieces.map((piece) => readNumberDemand(piece, sentence, context));
    for (const one of read) {
      if (one.kind === 'refused') return one;
      demands.push(one);
    }
  }
  return demands.length === 0 ? refuse(text, 'date') : { kind: 'demands', demands };
}
