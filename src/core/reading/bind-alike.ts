// Headings with slips: the likeliest field of each column, bound only where no other field or column comes near.

import type { Field } from '../programme/form.ts';
import type { HeadingColumn } from './heading-columns.ts';
import { type FieldWording, type HeadingScore, scoreHeading } from './score-heading.ts';

/** Remembers scores by field and heading path, since candidate headings of one sheet share most of their columns. */
export type ScoreCache = Map<FieldWording, Map<string, HeadingScore>>;

/** What is bound so far; `score` grows with every binding, by how sure it is. */
export interface Assignment {
  readonly taken: Map<Field, HeadingColumn>;
  readonly duplicates: Map<Field, readonly HeadingColumn[]>;
  readonly used: Set<HeadingColumn>;
  score: number;
}

const LOWEST_SCORE = 0.72;
/** By how much a winner must be ahead. */
export const CLEAR_MARGIN = 0.04;
/** Fields that differ in grades alone are equally near in letters; anything nearer than that is the other field. */
const TWIN_MARGIN = 0.01;
const BY_LIKENESS = 0.9;

interface Pair extends HeadingScore {
  readonly wording: FieldWording;
  readonly column: HeadingColumn;
}

/** The pair's score, computed once. */
export function scorePair(
  wording: FieldWording,
  column: HeadingColumn,
  cache: ScoreCache,
): HeadingScore {
  const ofField = cache.get(wording) ?? new Map<string, HeadingScore>();
  cache.set(wording, ofField);
  const known = ofField.get(column.heading);
  if (known !== undefined) return known;
  const score = scoreHeading(wording, column);
  ofField.set(column.heading, score);
  return score;
}

/** Whether another field is as near to the column: then nobody can tell whose it is. */
function isDoubtful(
  wording: FieldWording,
  column: HeadingColumn,
  score: number,
  wordings: readonly FieldWording[],
  state: Assignment,
  cache: ScoreCache,
): boolean {
  const hasNumbers = column.joined.profile.numbers !== '';
  return wordings.some((other) => {
    if (other === wording) return false;
    const rival = scorePair(other, column, cache);
    // Nearer in letters but with other numbers: the heading has lost its numbers, or changed them.
    const margin = hasNumbers ? CLEAR_MARGIN : TWIN_MARGIN;
    if (!rival.sameNumbers) return rival.score > score + margin;
    return rival.score > score - (state.taken.has(other.field) ? 0 : CLEAR_MARGIN);
  });
}

/** Binds free columns to open fields by likeness, surest first, until nothing more is sure; fills `state`. */
export function bindAlike(
  wordings: readonly FieldWording[],
  columns: readonly HeadingColumn[],
  state: Assignment,
  cache: ScoreCache,
): void {
  const isOpen = ({ wording, column }: Pair) =>
    !state.taken.has(wording.field) &&
    !state.duplicates.has(wording.field) &&
    !state.used.has(column);
  let pairs: Pair[] = wordings
    .filter(({ field }) => !state.taken.has(field) && !state.duplicates.has(field))
    .flatMap((wording) =>
      columns
        .filter((column) => !state.used.has(column))
        .map((column) => ({ wording, column, ...scorePair(wording, column, cache) })),
    )
    .filter((pair) => pair.sameNumbers && pair.score >= LOWEST_SCORE)
    .sort((a, b) => b.score - a.score);
  for (let changed = true; changed; ) {
    changed = false;
    for (const pair of pairs) {
      if (isOpen(pair) && settlePair(pair, pairs.filter(isOpen), wordings, state, cache)) {
        changed = true;
      }
    }
    pairs = pairs.filter(isOpen);
  }
}

/** Binds the pair, or marks its column and equal ones as duplicates; false while rivals leave it open. */
function settlePair(
  { wording, column, score }: Pair,
  pairs: readonly Pair[],
  wordings: readonly FieldWording[],
  state: Assignment,
  cache: ScoreCache,
): boolean {
  if (isDoubtful(wording, column, score, wordings, state, cache)) return false;
  const rivals = pairs
    .filter((pair) => pair.wording === wording && pair.column !== column)
    .filter((pair) => pair.score > score - CLEAR_MARGIN)
    .map((pair) => pair.column);
  if (rivals.some((rival) => rival.joined.key !== column.joined.key)) return false;
  if (rivals.length === 0) {
    state.taken.set(wording.field, column);
    state.score += score * BY_LIKENESS;
  } else {
    state.duplicates.set(wording.field, [column, ...rivals]);
  }
  for (const one of [column, ...rivals]) state.used.add(one);
  return true;
}
