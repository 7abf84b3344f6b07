// Counts of different things in one cell: «2 мероприятия, 65 участников», «Экскурсия – 25 чел., День открытых дверей – 40».

import type { CountLabel } from '../programme/form.ts';
import { foldLetters } from './fold-letters.ts';
import { type NamedEntry, readNamedEntries } from './named-entries.ts';
import { isPeople, readNamedTokens } from './named-tokens.ts';
import { readNumber } from './read-number.ts';
import type { ReadingPart, UnreadableReason } from './reading.ts';

/**
 * `parts` in the order of the labels, those that the text states alone. `value`: the count where only one thing is counted,
 * or the bare number where nothing tells what it counts; null where different things are.
 */
export type NamedCountsReading =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'counts';
      readonly value: number | null;
      readonly plain: boolean;
      readonly percent: boolean;
      readonly parts: readonly ReadingPart[];
    }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

const APPROXIMATE =
  /(?:^|[^а-я])(?:около|примерно|приблизительно|порядка|почти|более|больше|менее|меньше|свыше)(?= (?:чем )?\d)|[~≈<>≥≤±]/;
const RANGE = /(?:^|[^\d.,-])\d{1,3} ?- ?\d{1,3} (?:чел|уч|обуч|дет|раз|мероприят)/;

function sumValues(entries: readonly NamedEntry[]): number {
  return entries.reduce((total, { value }) => total + value, 0);
}

/** The label that counts people, if there is just one. */
function findPeopleLabel(labels: readonly CountLabel[]): number | null {
  const people = labels.flatMap(({ stems }, index) => (stems.some(isPeople) ? [index] : []));
  if (people.length === 1) return people[0] ?? null;
  return people.length === 0 && labels.length === 1 ? 0 : null;
}

/**
 * The same numbers with the labels that «чел.» and a missing word mean; null where nobody can tell. Numbers without a
 * label belong to the only one there is, or to that of the others where all stand behind names.
 */
function settleLabels(
  entries: readonly NamedEntry[],
  labels: readonly CountLabel[],
): readonly NamedEntry[] | null {
  const people = findPeopleLabel(labels);
  const known = entries.map((one) => (one.label === 'people' ? { ...one, label: people } : one));
  if (known.some(({ label }, index) => label === null && entries[index]?.label === 'people')) {
    return null;
  }
  const bare = known.filter(({ label }) => label === null);
  if (bare.length === 0) return known;
  // «Школа 21 века»: what stands amid words may be no count at all.
  if (bare.some(({ closes }) => !closes)) return null;
  const told = known.filter(({ label }) => label !== null);
  if (told.length === 0) {
    return labels.length === 1 ? known.map((one) => ({ ...one, label: 0 })) : null;
  }
  if (told.length === 1 && sumValues(bare) === sumValues(told)) return told;
  const meant = new Set(told.map(({ label }) => label));
  const [only = null] = meant;
  const isAlike = meant.size === 1 && known.every(({ named }) => named);
  return isAlike ? known.map((one) => ({ ...one, label: one.label ?? only })) : null;
}

/** Takes out the numbers in brackets that break down the one before them; null where they do not add up to it. */
function dropBreakdowns(entries: readonly NamedEntry[]): readonly NamedEntry[] | null {
  const owners = new Set(entries.flatMap(({ owner }) => (owner === null ? [] : [owner])));
  const dropped = new Set<NamedEntry>();
  for (const owner of owners) {
    const inside = entries.filter((one) => one.owner === owner);
    const parts = inside.filter(({ label }) => label === null || label === owner.label);
    if (parts.length === 0) continue;
    if (sumValues(parts) !== owner.value) return null;
    for (const part of parts) dropped.add(part);
  }
  return entries.filter((one) => !dropped.has(one));
}

/** A stated total counts alone; null where the other numbers of its label do not add up to it. */
function sumLabel(entries: readonly NamedEntry[]): number | null {
  const totals = entries.filter(({ total }) => total);
  if (totals.length === 0) return sumValues(entries);
  const [total] = totals;
  if (total === undefined || totals.length > 1) return null;
  const others = entries.filter((one) => one !== total);
  return others.length === 0 || sumValues(others) === total.value ? total.value : null;
}

/** Events that are told by name, each with its number of people, are counted where no number of them is stated. */
function countNames(
  entries: readonly NamedEntry[],
  labels: readonly CountLabel[],
  sums: ReadonlyMap<number, number>,
): readonly [number, number] | null {
  const lacking = labels.flatMap((_, index) => (sums.has(index) ? [] : [index]));
  const [only] = lacking;
  if (only === undefined || lacking.length > 1 || labels[only]?.stems.some(isPeople)) return null;
  return entries.every(({ named }) => named) ? [only, entries.length] : null;
}

function sumUp(
  entries: readonly NamedEntry[],
  labels: readonly CountLabel[],
): readonly ReadingPart[] | null {
  const sums = new Map<number, number>();
  for (const [index] of labels.entries()) {
    const own = entries.filter(({ label }) => label === index);
    if (own.length === 0) continue;
    const total = sumLabel(own);
    if (total === null) return null;
    sums.set(index, total);
  }
  const names = countNames(entries, labels, sums);
  if (names !== null) sums.set(...names);
  return labels.flatMap(({ title }, index) => {
    const value = sums.get(index);
    return value === undefined ? [] : [{ label: title, value }];
  });
}

/**
 * Reads the counts of a cell, each by the words at its number. Numbers of one label add up («Экскурсия – 25 чел., День
 * открытых дверей – 40 чел.»), those of different labels never do. A number that could belong to several labels, words
 * without a number, ranges, «около» and breakdowns that do not add up make the whole cell unreadable.
 */
export function readNamedCounts(text: string, labels: readonly CountLabel[]): NamedCountsReading {
  const number = readNumber(text);
  if (number.kind === 'blank') return number;
  if (number.kind === 'number' && (number.plain || number.percent)) {
    const { value, plain, percent } = number;
    const [only, ...more] = labels;
    const parts = only !== undefined && more.length === 0 ? [{ label: only.title, value }] : [];
    return { kind: 'counts', value, plain, percent, parts };
  }
  if (number.kind === 'unreadable' && /^(?:date|range|error-value)$/.test(number.reason)) {
    return number;
  }
  const folded = foldLetters(text);
  if (APPROXIMATE.test(folded)) return { kind: 'unreadable', reason: 'approximate' };
  if (RANGE.test(folded)) return { kind: 'unreadable', reason: 'range' };
  const entries = readNamedEntries(readNamedTokens(text, labels));
  const [bare, ...more] = entries ?? [];
  if (bare === undefined || entries === null) return { kind: 'unreadable', reason: 'text' };
  const common = { kind: 'counts', plain: false, percent: false } as const;
  if (bare.label === null && more.length === 0 && !bare.named && labels.length !== 1) {
    return { ...common, value: bare.value, parts: [] };
  }
  const settled = settleLabels(dropBreakdowns(entries) ?? [], labels);
  const parts = settled === null || settled.length === 0 ? null : sumUp(settled, labels);
  if (parts === null || parts.length === 0) return { kind: 'unreadable', reason: 'text' };
  return { ...common, value: labels.length === 1 ? (parts[0]?.value ?? null) : null, parts };
}
