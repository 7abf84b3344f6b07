// The words beside a number: what is counted, and what a part about it is called.

import type { CountedNoun } from '../target.ts';
import { findNoun } from './counted-nouns.ts';

/** What words say that something is counted in; '' and null where they do not. */
export interface Phrase {
  readonly noun: CountedNoun | null;
  /** «профильные классы»; the words themselves where no noun is known; '' without words. */
  readonly label: string;
}

const NO_PHRASE: Phrase = { noun: null, label: '' };
/** Say that things are counted, and not which. */
const UNITS: readonly string[] = [
  'шт',
  'штук',
  'штуки',
  'штука',
  'ед',
  'единиц',
  'единицы',
  'единица',
];
const PREPOSITIONS: readonly string[] = ['у', 'в', 'на', 'для', 'с', 'со', 'по', 'к', 'и', 'из'];

/** «профильный», «профильных» → «профильные»; null for what is no adjective. */
function pluraliseAdjective(word: string): string | null {
  const [, stem, ending] =
    /^([а-я-]{3,})(ый|ой|ая|ое|ые|ых|ого|ому|ым|ий|ие|их|его)$/.exec(word) ?? [];
  if (stem === undefined || ending === undefined) return null;
  const soft = /^(?:ий|ие|их|его)$/.test(ending) || /[гкхжшщч]$/.test(stem);
  return `${stem}${soft ? 'ие' : 'ые'}`;
}

/** As «профкласс» is said in full. */
function expandClass(word: string): string | null {
  if (/^профкласс/.test(word)) return 'профильные';
  return /^спецкласс/.test(word) ? 'специализированные' : null;
}

function listWords(text: string): string[] {
  return text
    .replace(/[^а-яa-z()\s-]+/g, ' ')
    .split(/\s+/)
    .filter((word) => /[а-яa-z]/.test(word));
}

/** An adjective in brackets keeps them: «городские (межведомственные) мероприятия». */
function describeAdjective(word: string): string | null {
  const bare = word.replace(/[()]/g, '');
  const plural = pluraliseAdjective(bare);
  return plural === null ? null : word.replace(bare, plural);
}

/** phrase := { adjective } noun { word }; takes lower-case words with ё as е, in any case of declension. */
export function readPhrase(text: string): Phrase {
  const words = listWords(text).filter((word, index) => index > 0 || !PREPOSITIONS.includes(word));
  const at = words.findIndex((word) => findNoun(word.replace(/[()]/g, '')) !== null);
  const noun = findNoun((words[at] ?? '').replace(/[()]/g, ''));
  if (noun === null) {
    const bare = words.filter((word) => !UNITS.includes(word)).join(' ');
    return bare === '' ? NO_PHRASE : { noun: null, label: bare };
  }
  const before = words.slice(0, at).map(describeAdjective);
  const adjectives = before.every((word) => word !== null) ? before : [];
  const own = expandClass(words[at] ?? '');
  return {
    noun: noun.noun,
    label: [...adjectives, ...(own === null ? [] : [own]), noun.plural].join(' '),
  };
}

/** Whether the words name a unit of counting without saying of what: «5 шт.». */
export function isUnitAlone(text: string): boolean {
  const words = listWords(text);
  return words.length > 0 && words.every((word) => UNITS.includes(word));
}
