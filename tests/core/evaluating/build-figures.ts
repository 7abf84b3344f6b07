// Facts, figures and demands for tests, from the few things that a test is about.

import type { Figures } from '../../../src/core/evaluating/figures.ts';
import { divideShare } from '../../../src/core/evaluating/share.ts';
import type { Fact } from '../../../src/core/programme/fact.ts';
import type { TargetPart } from '../../../src/core/programme/target.ts';

export const MEETING = { genitiveOne: 'встречи', genitiveMany: 'встреч' };

export function buildFact(changes: Partial<Fact> = {}): Fact {
  return {
    code: '1.1',
    year: 2023,
    value: null,
    numerator: null,
    denominator: null,
    parts: {},
    source: '',
    date: '',
    comment: '',
    sourceCell: 'H2',
    cell: 'D2',
    ...changes,
  };
}

export function buildPart(changes: Partial<TargetPart> = {}): TargetPart {
  return {
    comparator: 'at-least',
    value: 6,
    unit: 'count',
    label: null,
    noun: MEETING,
    scope: 'territory',
    ...changes,
  };
}

export function buildFigures(changes: Partial<Figures> = {}): Figures {
  return {
    numerator: null,
    denominator: null,
    actual: null,
    labelled: new Map(),
    labelledSchools: new Map(),
    coverage: { used: 0, expected: 0, excluded: [] },
    bySchool: [],
    byDistrict: [],
    note: '',
    ...changes,
  };
}

/** Schools with a numerator and a denominator each, in percent. */
export function buildSchoolFigures(
  ...pairs: readonly (readonly [numerator: number, denominator: number | null])[]
): Figures['bySchool'] {
  return pairs.map(([numerator, denominator], index) => ({
    school: `СОШ № ${index + 1}`,
    district: '',
    numerator,
    denominator,
    value: divideShare(numerator, denominator, 'percent'),
  }));
}
