// A number, or prose that counts named parts: «ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1», «7 чел. (2 победителя, 5 призёров)».

import type { CountLabel } from '../programme/form.ts';
import { type CountToken, readCountTokens } from './count-tokens.ts';
import { foldLetters } from './fold-letters.ts';
import { readNumber } from './read-number.ts';
import type { ReadingPart, UnreadableReason } from './reading.ts';

/** `parts` in the order of the labels, empty where the text gives one number for all; `plain` as in readNumber. */
export type LabelledCountReading =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'count';
      readonly value: number;
      readonly plain: boolean;
      readonly percent: boolean;
      readonly parts: readonly ReadingPart[];
    }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** What the clauses read so far have told. */
interface Tally {
  readonly parts: Map<number, number>;
  /** Counts of several labels together: «победители и призёры - 7». */
  together: number | null;
  total: number | null;
  /** People that are counted beside the parts: «участников 10». */
  others: boolean;
  /** Labels named without a number yet: «победители, призёры - 5». */
  pending: number[];
}

const APPROXIMATE =
  /(?:^|[^а-я])(?:около|примерно|приблизительно|порядка|почти|более|больше|менее|меньше|свыше|не менее|не более)(?![а-я])|[~≈<>≥≤±]/;
const RANGE = /(?:^|[^\d.,-])\d{1,3} ?- ?\d{1,3}(?![\d.,-]| ?-?(?:х|го|й)? ?кл)/;

/** Cuts into clauses at stops, and where a figure with its unit is followed by a dash and another figure. */
function splitClauses(tokens: readonly CountToken[]): readonly (readonly CountToken[])[] {
  const clauses: CountToken[][] = [[]];
  tokens.forEach((token, index) => {
    const current = clauses[clauses.length - 1] ?? [];
    const before = current[current.length - 1]?.kind;
    const afterFigure = before === 'number' || before === 'unit';
    const hasNumber = current.some(({ kind }) => kind === 'number');
    const announces = token.kind === 'dash' && afterFigure && tokens[index + 1]?.kind === 'number';
    if (token.kind === 'equals' && hasNumber) clauses.push([{ kind: 'total' }]);
    else if (token.kind === 'stop' || announces) clauses.push([]);
    else current.push(token);
  });
  return clauses.filter((clause) => clause.length > 0);
}

function addPart(tally: Tally, labels: readonly number[], value: number): void {
  const distinct = [...new Set(labels)];
  const [only] = distinct;
  if (only === undefined) return;
  if (distinct.length === 1) tally.parts.set(only, (tally.parts.get(only) ?? 0) + value);
  else tally.together = (tally.together ?? 0) + value;
}

/** Reads numbers before their labels («3 победителя и 2 призёра») or after them; false when neither order explains all. */
function readPairs(clause: readonly CountToken[], tally: Tally): boolean {
  const items = clause.filter(
    ({ kind }) => kind === 'number' || kind === 'label' || kind === 'none',
  );
  const labelFirst =
    items[0]?.kind === 'label' || (items[0]?.kind === 'none' && items[1]?.kind === 'number');
  let labels: number[] = labelFirst ? tally.pending : [];
  if (!labelFirst && tally.pending.length > 0) return false;
  tally.pending = [];
  let value: number | null = null;
  for (const item of items) {
    if (item.kind === 'label') {
      if (labelFirst && value !== null) {
        addPart(tally, labels, value);
        labels = [];
        value = null;
      }
      labels = [...labels, item.label];
      continue;
    }
    if (value !== null) {
      if (labelFirst || labels.length === 0) return false;
      addPart(tally, labels, value);
      labels = [];
    }
    if (labelFirst && labels.length === 0) return false;
    value = item.kind === 'number' ? item.value : 0;
  }
  if (labels.length === 0) return false;
  if (value === null) tally.pending = labels;
  else addPart(tally, labels, value);
  return true;
}

function readLoneNumber(clause: readonly CountToken[], value: number, tally: Tally): boolean {
  const says = (kind: CountToken['kind']) => clause.some((token) => token.kind === kind);
  if (tally.pending.length > 0 && !says('total')) {
    addPart(tally, tally.pending, value);
    tally.pending = [];
    return true;
  }
  if (says('others')) {
    tally.others = true;
    return true;
  }
  const isFirst = tally.parts.size === 0 && tally.together === null;
  if (says('word') || tally.total !== null || !(isFirst || says('total'))) return false;
  tally.total = value;
  return true;
}

function readClause(clause: readonly CountToken[], tally: Tally): boolean {
  const numbers = clause.flatMap((token) => (token.kind === 'number' ? [token.value] : []));
  const labelled = clause.some(({ kind }) => kind === 'label');
  const [first] = numbers;
  if (!labelled) {
    if (first === undefined) {
      if (!clause.some(({ kind }) => kind === 'none') || tally.pending.length === 0) return true;
      addPart(tally, tally.pending, 0);
      tally.pending = [];
      return true;
    }
    return numbers.length === 1 && readLoneNumber(clause, first, tally);
  }
  // «7 чел. 2 победителя, 5 призёров»: two numbers in a row, of which the first is the total.
  const items = clause.filter(({ kind }) => kind === 'number' || kind === 'label');
  if (items[0]?.kind === 'number' && items[1]?.kind === 'number') {
    const rest = clause.slice(clause.indexOf(items[0]) + 1);
    return readLoneNumber([items[0]], items[0].value, tally) && readPairs(rest, tally);
  }
  return readPairs(clause, tally);
}

/**
 * One number from the tally. A stated total must agree with the parts; it may exceed them only while a label has no
 * number of its own («7 человек, из них 2 победителя»). A total that disagrees is not decided here: nobody can tell
 * which of the figures is wrong, so it is unreadable and the school is asked.
 */
function sumUp(tally: Tally, labels: readonly CountLabel[]): number | null {
  if (tally.pending.length > 0) return null;
  const named = [...tally.parts.values()].reduce((sum, value) => sum + value, 0);
  const stated = tally.total ?? (tally.parts.size > 0 ? null : tally.together);
  const counted = tally.total === null ? named : named + (tally.together ?? 0);
  if (tally.parts.size === 0 && tally.together === null) {
    return tally.others ? null : tally.total;
  }
  if (stated === null) {
    if (tally.together === null || tally.together === named) return named;
    return null;
  }
  if (stated === counted || tally.parts.size === 0)
    return stated === (tally.together ?? stated) ? stated : null;
  if (stated === named && tally.together === named) return stated;
  return tally.parts.size < labels.length && counted < stated ? stated : null;
}

/**
 * Reads a count that may be prose. «победители и призеры - 7 человек» is 7 without parts; years, grades and names of
 * competitions do not count; a number that nothing explains, a range or «около» makes the whole cell unreadable.
 */
export function readLabelledCount(
  text: string,
  labels: readonly CountLabel[],
): LabelledCountReading {
  const number = readNumber(text);
  if (number.kind === 'blank') return number;
  if (number.kind === 'number') {
    const { value, plain, percent } = number;
    return { kind: 'count', value, plain, percent, parts: [] };
  }
  if (number.reason !== 'text' && number.reason !== 'approximate') return number;
  const folded = foldLetters(text);
  if (APPROXIMATE.test(folded)) return { kind: 'unreadable', reason: 'approximate' };
  const tally: Tally = {
    parts: new Map(),
    together: null,
    total: null,
    others: false,
    pending: [],
  };
  const clauses = splitClauses(readCountTokens(text, labels));
  const value = clauses.every((clause) => readClause(clause, tally)) ? sumUp(tally, labels) : null;
  if (value === null) {
    return { kind: 'unreadable', reason: RANGE.test(folded) ? 'range' : 'text' };
  }
  const parts = labels.flatMap(({ title }, index) => {
    const part = tally.parts.get(index);
    return part === undefined ? [] : [{ label: title, value: part }];
  });
  return { kind: 'count', value, plain: false, percent: false, parts };
}
