import fc from 'fast-check';
import type { Figures } from '../../../src/core/evaluating/figures.ts';
import { judgeParts } from '../../../src/core/evaluating/judge-parts.ts';
import { measureGap } from '../../../src/core/evaluating/measure-gap.ts';
import { divideShare } from '../../../src/core/evaluating/share.ts';
import type { TargetPart, Unit } from '../../../src/core/programme/target.ts';
import { buildFigures, buildPart, buildSchoolFigures, MEETING } from './build-figures.ts';

const SCHOOL = { genitiveOne: 'школы', genitiveMany: 'школ' };

function gapOf(parts: readonly TargetPart[], figures: Partial<Figures>, unit: Unit) {
  const all = buildFigures(figures);
  return measureGap(judgeParts(parts, all, unit), all);
}

function gapOfShare(value: number, numerator: number, denominator: number) {
  const actual = divideShare(numerator, denominator, 'percent');
  const part = buildPart({ value, unit: 'percent' });
  return gapOf([part], { numerator, denominator, actual }, 'percent');
}

describe('measureGap of a count', () => {
  test.each([
    [6, 3, 3],
    [34, 33, 1],
    [5, 0, 5],
    [5, -2, 7],
    [5, 4.5, 1],
    [1, 0.1 + 0.2, 1],
  ])('at least %d with %d lacks %d', (value, actual, missing) => {
    expect(gapOf([buildPart({ value })], { actual }, 'count')).toEqual({
      pieces: [{ value: missing, noun: MEETING, label: null }],
    });
  });

  test('at most counts what is too many', () => {
    const part = buildPart({ comparator: 'at-most', value: 5 });
    expect(gapOf([part], { actual: 8 }, 'count')?.pieces[0]?.value).toBe(3);
  });

  test('counts units where the programme does not name them', () => {
    expect(gapOf([buildPart({ noun: null })], { actual: 1 }, 'count')?.pieces).toEqual([
      { value: 5, noun: { genitiveOne: 'единицы', genitiveMany: 'единиц' }, label: null },
    ]);
  });

  test.each([6, 7])('is nothing where the target of 6 is met by %d', (actual) => {
    expect(gapOf([buildPart()], { actual }, 'count')).toBeNull();
  });

  test('is nothing without data and without a target', () => {
    expect(gapOf([buildPart()], {}, 'count')).toBeNull();
    expect(gapOf([], { actual: 5 }, 'count')).toBeNull();
  });

  test('keeps a figure without a unit unrounded', () => {
    const part = buildPart({ unit: 'none', value: 2 });
    expect(gapOf([part], { actual: 1.5 }, 'none')?.pieces[0]?.value).toBe(0.5);
  });
});

describe('measureGap of a share', () => {
  test.each([
    [90, 27, 301, 244],
    [30, 29, 100, 1],
    [50, 0, 3, 2],
    // 29 % of 100 is 28,999999999999996 when divided first.
    [29, 28, 100, 1],
    [70, 6, 10, 1],
    [100, 74, 75, 1],
  ])('at least %d %% with %d of %d lacks %d', (value, numerator, denominator, missing) => {
    expect(gapOfShare(value, numerator, denominator)).toEqual({
      pieces: [{ value: missing, noun: MEETING, label: null }],
    });
  });

  test('at most counts what is too many', () => {
    const part = buildPart({ comparator: 'at-most', value: 10, unit: 'percent' });
    const figures = { numerator: 25, denominator: 101, actual: 2500 / 101 };
    expect(gapOf([part], figures, 'percent')?.pieces[0]?.value).toBe(15);
  });

  test.each([
    ['without a base', {}, MEETING],
    ['with a base of 0', { numerator: 0, denominator: 0 }, MEETING],
    ['without a word for what is counted', { numerator: 6, denominator: 10 }, null],
  ])('is in percentage points %s', (_, base, noun) => {
    const part = buildPart({ value: 70, unit: 'percent', noun });
    expect(gapOf([part], { ...base, actual: 60 }, 'percent')).toEqual({
      pieces: [{ value: 10, noun: null, label: null }],
    });
  });

  test('closes the gap exactly: one less would not', () => {
    const anyShare = fc.record({
      target: fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10),
      denominator: fc.integer({ min: 1, max: 50_000 }),
      numerator: fc.nat({ max: 50_000 }),
    });
    fc.assert(
      fc.property(anyShare, ({ target, denominator, numerator }) => {
        const gap = gapOfShare(target, numerator, denominator)?.pieces[0]?.value ?? 0;
        expect(gapOfShare(target, numerator + gap, denominator)).toBeNull();
        if (gap > 0) {
          expect(gapOfShare(target, numerator + gap - 1, denominator)).not.toBeNull();
        }
      }),
    );
  });
});

describe('measureGap of several demands', () => {
  test('names the part that is missed', () => {
    const parts = [
      buildPart({ value: 18, label: 'учреждения' }),
      buildPart({ value: 5000, label: 'обучающиеся' }),
    ];
    const labelled = new Map([
      ['учреждения', 18],
      ['обучающиеся', 4999],
    ]);
    expect(gapOf(parts, { labelled }, 'count')).toEqual({
      pieces: [
        { value: 18, noun: MEETING, label: 'учреждения', reached: parts[0] },
        { value: 1, noun: MEETING, label: 'обучающиеся' },
      ],
    });
  });

  test('is nothing while the parts that are known are met', () => {
    const parts = [buildPart({ label: 'учреждения' }), buildPart({ label: 'обучающиеся' })];
    expect(gapOf(parts, { labelled: new Map([['учреждения', 18]]) }, 'count')).toBeNull();
  });

  test('gives a piece for each part that is missed', () => {
    const parts = [
      buildPart({ value: 18, label: 'учреждения' }),
      buildPart({ value: 70, unit: 'percent', label: 'обучающиеся' }),
    ];
    const labelled = new Map([
      ['учреждения', 16],
      ['обучающиеся', 60.5],
    ]);
    const figures = { labelled, numerator: 5, denominator: 10 };
    expect(gapOf(parts, figures, 'count')?.pieces).toEqual([
      { value: 2, noun: MEETING, label: 'учреждения' },
      { value: 9.5, noun: null, label: 'обучающиеся' },
    ]);
  });
});

describe('measureGap of a demand on every school', () => {
  const part = buildPart({ value: 3, scope: 'each-school' });
  const bySchool = buildSchoolFigures([3, null], [2, null], [0, null]);
  const schools = { comparator: 'at-least', value: 3, unit: 'count', noun: MEETING };

  test('counts the schools that miss it', () => {
    expect(gapOf([part], { actual: 5, bySchool }, 'count')).toEqual({
      pieces: [{ value: 2, noun: SCHOOL, label: null, schools }],
    });
  });

  test('counts them for a part of a target too', () => {
    const labelled = new Map([['встречи', 5]]);
    const labelledSchools = new Map([['встречи', bySchool]]);
    const parts = [{ ...part, label: 'встречи' }, buildPart({ label: 'родители' })];
    expect(gapOf(parts, { labelled, labelledSchools }, 'count')).toEqual({
      pieces: [{ value: 2, noun: SCHOOL, label: 'встречи', schools }],
    });
  });

  test('says the shortfall of a fact that is entered for all schools', () => {
    expect(gapOf([part], { actual: 2 }, 'count')).toEqual({
      pieces: [{ value: 1, noun: MEETING, label: null }],
    });
  });
});

describe('measureGap of everyone', () => {
  const part = buildPart({ comparator: 'all', value: 100, unit: 'percent', noun: SCHOOL });

  test('counts the schools that are not there', () => {
    const coverage = { used: 17, expected: 18, excluded: [] };
    expect(gapOf([part], { numerator: 16, actual: 16, coverage }, 'count')).toEqual({
      pieces: [{ value: 2, noun: SCHOOL, label: null }],
    });
  });

  test('is in percentage points where only the percent is known', () => {
    expect(gapOf([part], { actual: 94.5 }, 'percent')).toEqual({
      pieces: [{ value: 5.5, noun: null, label: null }],
    });
  });
});

test('measureGap of what is to be done says that it is not', () => {
  const part = buildPart({ comparator: 'done', value: 1, unit: 'none', noun: null });
  expect(gapOf([part], { actual: 0 }, 'none')).toEqual({
    pieces: [{ value: 1, noun: null, label: null, undone: true }],
  });
  expect(gapOf([part], { actual: 1 }, 'none')).toBeNull();
});
