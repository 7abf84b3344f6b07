// A cell with names, numbered or not, separated as people do it: commas, semicolons, lines, full stops.

import { foldSigns } from './fold-letters.ts';
import { readWord } from './read-word.ts';
import { splitNames } from './split-names.ts';

/** `names` in the order typed, cleaned; none for a word or figure that means none; `number`: a figure instead of names. */
export type ListReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'unreadable' };

const STATED_COUNT =
  /^(?:всего|заключено|заключены|да)?[\s,:-]*\d{1,3}\s*(?:договор\S*|соглашени\S*|партнер\S*|организаци\S*|шт\S*)?\s*(?:[:(]|\s-\s)\s*/i;

/** «5 (КемГУ, КОКС …)» and «Заключено 2: КемГУ, КОКС»: the names that a stated count announces. */
function stripStatedCount(text: string): string {
  const match = STATED_COUNT.exec(text);
  if (match === null) return text;
  const rest = text.slice(match[0].length);
  if (!/[а-яёa-z]{2}/i.test(rest)) return text;
  const opened = match[0].trim().slice(-1) === '(';
  return opened ? rest.replace(/\)\s*$/, '') : rest;
}

/** The places of «1.», «2)», «3-» …, counting up from 1, with the length of each mark. */
function findItems(text: string): readonly { readonly at: number; readonly end: number }[] {
  const items: { at: number; end: number }[] = [];
  let from = 0;
  for (let wanted = 1; wanted < 100; wanted += 1) {
    const mark = new RegExp(`(^|[\\s;,.(])${wanted}\\s*(?:[.)]|[-:]|\\s-)\\s*(?=[^\\d\\s])`, 'g');
    mark.lastIndex = from;
    const match = mark.exec(text);
    if (match === null) break;
    items.push({ at: match.index + (match[1] ?? '').length, end: match.index + match[0].length });
    from = match.index + match[0].length;
  }
  return items;
}

function splitItems(text: string): readonly string[] | null {
  const items = findItems(text);
  const [first] = items;
  // One mark alone is no enumeration («1. КемГУ, КОКС» was numbered and then forgotten).
  if (first === undefined || items.length < 2) return null;
  // Names before the first mark were typed without a number.
  const before = text.slice(0, first.at).replace(/[^:]*:\s*$/, '');
  return [
    ...splitNames(before),
    ...items.map(({ end }, index) => text.slice(end, items[index + 1]?.at ?? text.length)),
  ];
}

const HAS_NAME = /[a-zа-яё\d]/i;
const AND_OTHERS = /(?:^|\s+)(?:и\s+)?(?:др|другие|т\.?\s?д|пр)\.?$/i;

function cleanName(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:•*·-]+|[\s.,;:-]+$/g, '')
    .replace(AND_OTHERS, '')
    .replace(/([«„(])\s+/g, '$1')
    .replace(/\s+([»)])/g, '$1')
    .trim();
}

/**
 * The names in a cell. Numbered items win over every other separator. «0», «нет», «-» are none; a number alone is the
 * count without names; punctuation alone is unreadable.
 */
export function readList(text: string): ListReading {
  const clean = foldSigns(text).trim();
  if (clean === '') return { kind: 'blank' };
  if (readWord(clean) !== null) return { kind: 'none' };
  const figure = /^(\d{1,4})[.;,]?$/.exec(clean);
  if (figure !== null) {
    const value = Number(figure[1]);
    return value === 0 ? { kind: 'none' } : { kind: 'number', value };
  }
  const parts =
    splitItems(clean) ?? splitNames(stripStatedCount(clean.replace(/^1\s*[.)]\s*(?=\D)/, '')));
  const names = parts.map(cleanName).filter((name) => HAS_NAME.test(name));
  return names.length === 0 ? { kind: 'unreadable' } : { kind: 'names', names };
}
