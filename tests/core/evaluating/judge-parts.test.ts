import { decideVerdict, judgeParts, meets } from '../../../src/core/evaluating/judge-parts.ts';
import type { PartResult } from '../../../src/core/evaluating/result.ts';
import { buildFigures, buildPart, buildSchoolFigures } from './build-figures.ts';

describe('meets', () => {
  test.each([
    ['at-least', 30, 30, true],
    ['at-least', 30, 29.99, false],
    ['at-least', 30, 29.9999, false],
    ['at-least', 30, 30.01, true],
    ['at-least', 0, 0, true],
    ['at-least', 0, -1, false],
    ['at-most', 2, 2, true],
    ['at-most', 2, 2.001, false],
    ['at-most', 2, 0, true],
    // 0,1 + 0,2 in floating point.
    ['at-most', 0.3, 0.1 + 0.2, true],
  ] as const)('%s %d by %d is %j', (comparator, value, actual, met) => {
    expect(meets(buildPart({ comparator, value }), actual)).toBe(met);
  });

  test('turns with the direction: 16,1 against 2', () => {
    expect(meets(buildPart({ comparator: 'at-least', value: 2 }), 16.1)).toBe(true);
    expect(meets(buildPart({ comparator: 'at-most', value: 2 }), 16.1)).toBe(false);
  });
});

describe('judgeParts', () => {
  test('compares the only part with the figure', () => {
    const part = buildPart();
    expect(judgeParts([part], buildFigures({ actual: 3 }), 'count')).toEqual([
      { part, actual: 3, met: false },
    ]);
  });

  test('takes labelled parts by their labels and knows nothing of those that are not there', () => {
    const parts = [buildPart({ label: 'учреждения' }), buildPart({ label: 'обучающиеся' })];
    const figures = buildFigures({ actual: 99, labelled: new Map([['учреждения', 18]]) });
    expect(judgeParts(parts, figures, 'count')).toMatchObject([
      { actual: 18, met: true },
      { actual: null, met: null },
    ]);
  });

  test('compares a count asked of a share with its numerator', () => {
    const figures = buildFigures({ numerator: 59, denominator: 75, actual: 78.67 });
    const [result] = judgeParts([buildPart({ value: 60 })], figures, 'percent');
    expect(result).toMatchObject({ actual: 59, met: false });
  });

  test('knows no percent of a count', () => {
    const figures = buildFigures({ numerator: 59, actual: 59 });
    const [result] = judgeParts([buildPart({ unit: 'percent' })], figures, 'count');
    expect(result).toMatchObject({ actual: null, met: null });
  });

  test.each([
    ['at-least', 3, 2],
    ['at-most', 3, 5],
  ] as const)('asks %s %d of every school: the worst has %d', (comparator, value, worst) => {
    const part = buildPart({ comparator, value, scope: 'each-school' });
    const bySchool = buildSchoolFigures([3, null], [5, null], [2, null]);
    const figures = buildFigures({ numerator: 10, actual: 10, bySchool });
    expect(judgeParts([part], figures, 'count')).toEqual([{ part, actual: worst, met: false }]);
  });

  test('asks a share of every school that has a base', () => {
    const part = buildPart({ value: 50, unit: 'percent', scope: 'each-school' });
    const bySchool = buildSchoolFigures([3, 4], [1, 2], [0, 0]);
    const [result] = judgeParts([part], buildFigures({ actual: 60, bySchool }), 'percent');
    expect(result).toMatchObject({ actual: 50, met: true });
  });

  test('takes a fact about every school as it is entered', () => {
    const part = buildPart({ value: 3, scope: 'each-school' });
    expect(judgeParts([part], buildFigures({ actual: 2 }), 'count')).toEqual([
      { part, actual: 2, met: false },
    ]);
  });
});

describe('judgeParts of a part of several', () => {
  const labelledSchools = new Map([['соглашения', buildSchoolFigures([3, null], [1, null])]]);
  const labelled = new Map([['соглашения', 4]]);

  test('is judged by the sum of the schools', () => {
    const part = buildPart({ value: 4, label: 'соглашения' });
    expect(judgeParts([part], buildFigures({ labelled, labelledSchools }), 'count')).toEqual([
      { part, actual: 4, met: true },
    ]);
  });

  test('is judged by the worst school where it is asked of each', () => {
    const part = buildPart({ value: 3, label: 'соглашения', scope: 'each-school' });
    expect(judgeParts([part], buildFigures({ labelled, labelledSchools }), 'count')).toEqual([
      { part, actual: 1, met: false },
    ]);
  });
});

describe('judgeParts of everyone', () => {
  const SCHOOL = { genitiveOne: 'учреждения', genitiveMany: 'учреждений' };
  const all = buildPart({ comparator: 'all', value: 100, unit: 'percent', noun: SCHOOL });
  const coverage = { used: 17, expected: 20, excluded: [] };

  test.each([
    ['a share', 'percent', { actual: 100 }, 100, true],
    ['a share below', 'percent', { actual: 99.9 }, 99.9, false],
    [
      'numerator and denominator',
      'count',
      { numerator: 17, denominator: 20, actual: 17 },
      85,
      false,
    ],
    ['a count of schools', 'count', { numerator: 17, actual: 17, coverage }, 85, false],
    ['a count of all schools', 'count', { numerator: 20, actual: 20, coverage }, 100, true],
    ['a count of unknown whole', 'count', { numerator: 17, actual: 17 }, null, null],
    ['nothing', 'count', {}, null, null],
    ['a percent without unit', 'none', { actual: 100 }, 100, true],
  ] as const)('takes %s', (_, unit, figures, actual, met) => {
    expect(judgeParts([all], buildFigures(figures), unit)).toEqual([{ part: all, actual, met }]);
  });

  test('takes a part that schools report, or the percent of a fact', () => {
    const part = { ...all, label: 'учреждения' };
    const labelled = new Map([['учреждения', 18]]);
    const labelledSchools = new Map([['учреждения', buildSchoolFigures([1, null], [0, null])]]);
    const list = [
      buildFigures({ labelled, labelledSchools, coverage }),
      buildFigures({ labelled, labelledSchools }),
      buildFigures({ labelled }),
    ].map((figures) => judgeParts([part], figures, 'count')[0]?.actual);
    expect(list).toEqual([5, null, 18]);
  });

  test('does not take a count of pupils for a count of schools', () => {
    const pupils = { genitiveOne: 'обучающегося', genitiveMany: 'обучающихся' };
    const [result] = judgeParts(
      [{ ...all, noun: pupils }],
      buildFigures({ numerator: 17, actual: 17, coverage }),
      'count',
    );
    expect(result).toMatchObject({ actual: null, met: null });
  });
});

describe('judgeParts of what is to be done', () => {
  const done = buildPart({ comparator: 'done', value: 1, unit: 'none', noun: null });

  test.each([
    ['1', { actual: 1 }, 1, true],
    ['0', { actual: 0 }, 0, false],
    ['blank', {}, null, null],
    ['a count of those who did it', { numerator: 3, actual: 3 }, 3, true],
  ] as const)('%s', (_, figures, actual, met) => {
    expect(judgeParts([done], buildFigures(figures), 'count')).toEqual([
      { part: done, actual, met },
    ]);
  });
});

test('a count asked of an indicator without a unit is its figure', () => {
  const part = buildPart({ value: 3 });
  expect(judgeParts([part], buildFigures({ actual: 3 }), 'none')).toEqual([
    { part, actual: 3, met: true },
  ]);
});

describe('decideVerdict', () => {
  const result = (met: boolean | null): PartResult => ({
    part: buildPart(),
    actual: met === null ? null : 1,
    met,
  });

  test.each([
    [[], 'no-target'],
    [[true], 'met'],
    [[false], 'missed'],
    [[null], 'no-data'],
    [[true, true], 'met'],
    [[true, false], 'missed'],
    [[false, null], 'no-data'],
    [[true, null], 'no-data'],
  ])('of parts %j is %s', (met, verdict) => {
    expect(decideVerdict(met.map(result))).toBe(verdict);
  });
});
