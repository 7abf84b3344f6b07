// Which column is which field: letter for letter first, then by likeness, and only a clear winner binds.

import {
  type Assignment,
  bindAlike,
  CLEAR_MARGIN,
  type ScoreCache,
  scorePair,
} from './bind-alike.ts';
import { describeHeading, type HeadingColumn } from './heading-columns.ts';
import type { Binding, FreeHeading, HeaderFault } from './reading.ts';
import { type FieldWording, findExactness } from './score-heading.ts';

/** The columns bound, the fields that could not be bound and why; `score` grows with every sure binding. */
export interface FieldBinding {
  readonly bindings: readonly Binding[];
  readonly faults: readonly HeaderFault[];
  /** Headed columns that no field took. */
  readonly unbound: readonly HeadingColumn[];
  readonly score: number;
}

const LOWEST_HINT = 0.45;
const WITH_OTHER_GROUP = 0.95;

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

/** The free heading nearest to each field that has no column, the surest first, so that no heading is offered to two. */
function pairNearest(
  missing: readonly FieldWording[],
  free: readonly HeadingColumn[],
  cache: ScoreCache,
): ReadonlyMap<FieldWording, FreeHeading> {
  const pairs = missing
    .flatMap((wording) =>
      free.map((column) => {
        const { score, sameNumbers } = scorePair(wording, column, cache);
        return { wording, column, weighed: sameNumbers ? score + CLEAR_MARGIN : score };
      }),
    )
    .filter(({ weighed }) => weighed > LOWEST_HINT)
    .sort((left, right) => right.weighed - left.weighed);
  const nearest = new Map<FieldWording, FreeHeading>();
  const used = new Set<HeadingColumn>();
  for (const { wording, column } of pairs) {
    if (nearest.has(wording) || used.has(column)) continue;
    nearest.set(wording, describeHeading(column));
    used.add(column);
  }
  return nearest;
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
  const missing = wordings.filter(
    ({ field }) => !state.taken.has(field) && !state.duplicates.has(field),
  );
  const nearest = pairNearest(missing, unbound, cache);
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
      faults.push({ kind: 'missing', field, nearest: nearest.get(wording) ?? null });
    }
  }
  return { bindings, faults, unbound, score: state.score };
}
