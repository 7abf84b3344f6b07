// An indicator that schools do not report: what the specialist entered on «Факты».

import type { Fact } from '../programme/fact.ts';
import type { Unit } from '../programme/target.ts';
import type { Figures } from './figures.ts';
import { divideShare } from './share.ts';

/** Numerator over denominator where both are given, since a typed percent is rounded; otherwise what was typed. */
function readActual({ value, numerator, denominator }: Fact, unit: Unit): number | null {
  if (unit === 'count') return value ?? numerator;
  const share = numerator === null ? null : divideShare(numerator, denominator, unit);
  return share ?? value;
}

/** The figures of a fact; all null when it is not entered. */
export function takeFact(fact: Fact | undefined, unit: Unit): Figures {
  const notes = fact === undefined ? [] : [fact.source, fact.date, fact.comment];
  return {
    numerator: fact?.numerator ?? null,
    denominator: fact?.denominator ?? null,
    actual: fact === undefined ? null : readActual(fact, unit),
    labelled: new Map(Object.entries(fact?.parts ?? {})),
    labelledSchools: new Map(),
    coverage: { used: 0, expected: 0, excluded: [] },
    bySchool: [],
    byDistrict: [],
    note: notes.filter((text) => text !== '').join('; '),
  };
}
