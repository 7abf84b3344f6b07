// Which column is which field: letter for letter first, then by likeness, and only a clear winner binds.

import type { Field } from '../programme/programme.ts';
import type { HeadingColumn } from './heading-columns.ts';
import type { Binding, HeaderFault } from './reading.ts';
import {
  type FieldWording,
  findExactness,
  type HeadingScore,
  scoreHeading,
} from './score-heading.ts';

/** The columns bound, the fields that could not be bound and why; `score` grows with every sure binding. */
export interface FieldBinding {
  readonly bindings: readonly Binding[];
  readonly faults: readonly HeaderFault[];
  /** Headed columns that no field took. */
  readonly unbound: readonly HeadingColumn[];
  readonly score: number;
}

/** Remembers scores by field and heading path, since candidate headings of one sheet share most of their columns. */
export type ScoreCache = Map<FieldWording, Map<string, HeadingScore>>;

const LOWEST_SCORE = 0.72;
const CLEAR_MARGIN = 0.04;
const LOWEST_HINT = 0.45;
const WITH_OTHER_GROUP = 0.95;
const BY_LIKENESS = 0.9;

interface Assignment {
  readonly taken: Map<Field, HeadingColumn>;
  readonly duplicates: Map<Field, readonly HeadingColumn[]>;
  readonly used: Set<HeadingColumn>;
  score: number;
}

/** Binds what agrees letter for letter; a column that would suit two fields alike stays free. */
function bindExact(
  wordings: readonly FieldWording[],
  columns: readonly HeadingColumn[],
  wanted: 'path' | 'title',
  state: Assignment,
): void {
  const candidates = new Map<FieldWording, HeadingColumn[]>();
  for (const column of columns) {
    if (state.used.has(column)) continue;
    const fitting = wordings.filter(
      (wording) =>
        !state.taken.has(wording.field) &&
        !state.duplicates.has(wording.field) &&
        findExactness(wording, column) === wanted,
    );
    const [only] = fitting;
    if (only === undefined || fitting.length > 1) continue;
    candidates.set(only, [...(candidates.get(only) ?? []), column]);
  }
  for (const [wording, found] of candidates) {
    const [first] = found;
    if (first === undefined) continue;
    if (found.length === 1) {
      state.taken.set(wording.field, first);
      state.score += wanted === 'path' ? 1 : WITH_OTHER_GROUP;
    } else if (wanted === 'path' || found.every(({ joined }) => joined.key === first.joined.key)) {
      state.duplicates.set(wording.field, found);
    } else {
      continue;
    }
    for (const column of found) state.used.add(column);
  }
}

/** The pair's score, computed once. */
function scorePair(wording: FieldWording, column: HeadingColumn, cache: ScoreCache): HeadingScore {
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
  return wordings.some((other) => {
    if (other === wording) return false;
    const rival = scorePair(other, column, cache);
    // Nearer in letters but with other numbers: the heading has lost or changed its numbers.
    if (!rival.sameNumbers) return rival.score > score + CLEAR_MARGIN;
    const margin = state.taken.has(other.field) ? 0 : CLEAR_MARGIN;
    return rival.score > score - margin;
  });
}

function bindAlike(
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

interface Pair extends HeadingScore {
  readonly wording: FieldWording;
  readonly column: HeadingColumn;
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

function findNearest(
  wording: FieldWording,
  free: readonly HeadingColumn[],
  cache: ScoreCache,
): { readonly column: number; readonly heading: string } | null {
  let nearest: HeadingColumn | null = null;
  let best = LOWEST_HINT;
  for (const column of free) {
    const { score, sameNumbers } = scorePair(wording, column, cache);
    const weighed = sameNumbers ? score + CLEAR_MARGIN : score;
    if (weighed <= best) continue;
    best = weighed;
    nearest = column;
  }
  return nearest === null ? null : { column: nearest.column, heading: nearest.heading };
}

/** Binds the fields to headed columns; each column goes to one field at most, whatever the order of the columns. */
export function bindFields(
  wordings: readonly FieldWording[],
  columns: readonly HeadingColumn[],
  cache: ScoreCache,
): FieldBinding {
  const state: Assignment = { taken: new Map(), duplicates: new Map(), used: new Set(), score: 0 };
  bindExact(wordings, columns, 'path', state);
  bindExact(wordings, columns, 'title', state);
  bindAlike(wordings, columns, state, cache);
  const unbound = columns.filter((column) => !state.used.has(column));
  const bindings: Binding[] = [];
  const faults: HeaderFault[] = [];
  for (const wording of wordings) {
    const { field } = wording;
    const column = state.taken.get(field);
    const duplicates = state.duplicates.get(field);
    if (column !== undefined) {
      bindings.push({ field, column: column.column, heading: column.heading });
    } else if (duplicates !== undefined) {
      const places = duplicates.map((one) => one.column).sort((a, b) => a - b);
      faults.push({ kind: 'duplicate', field, columns: places });
    } else {
      faults.push({ kind: 'missing', field, nearest: findNearest(wording, unbound, cache) });
    }
  }
  return { bindings, faults, unbound, score: state.score };
}
