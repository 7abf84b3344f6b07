import fc from 'fast-check';
import { breakDown } from '../../../src/core/campaign/break-down.ts';
import { sum } from '../../../src/core/evaluating/sum.ts';
import { buildResult, type ResultInput } from './build-result.ts';

function listParts(input: ResultInput) {
  return breakDown(buildResult(input)).parts.map(({ school, shortfall, asked }) => [
    school,
    shortfall,
    asked,
  ]);
}

describe('breakDown of a share', () => {
  test('the largest shortfall comes first, and as much is asked as the whole lacks', () => {
    expect(
      listParts({
        target: { value: 50 },
        schools: [
          ['А', 45, 50],
          ['Б', 1, 10],
          ['В', 0, 60],
        ],
      }),
    ).toEqual([
      ['В', 30, 14],
      ['Б', 4, 0],
      ['А', 0, 0],
    ]);
  });

  test('nothing is asked where the target is met', () => {
    expect(
      listParts({
        target: { value: 50 },
        schools: [
          ['А', 50, 50],
          ['Б', 0, 10],
        ],
      }),
    ).toEqual([
      ['Б', 5, 0],
      ['А', 0, 0],
    ]);
  });

  test('a school that gave a percent alone is shown last, without a shortfall', () => {
    const { parts } = breakDown(
      buildResult({
        schools: [
          ['А', null, 45],
          ['Б', 1, 10],
        ],
      }),
    );

    expect(parts.map(({ school, shortfall }) => [school, shortfall])).toEqual([
      ['Б', 4],
      ['А', null],
    ]);
  });

  test('where less is better a shortfall is what is too many', () => {
    const input: ResultInput = {
      target: { value: 10, comparator: 'at-most' },
      schools: [
        ['А', 1, 100],
        ['Б', 30, 100],
      ],
    };

    expect(listParts(input)).toEqual([
      ['Б', 20, 11],
      ['А', 0, 0],
    ]);
    expect(breakDown(buildResult(input)).less).toBe(true);
  });

  test('a school without anybody lacks nobody', () => {
    expect(
      listParts({
        schools: [
          ['А', 0, 0],
          ['Б', 0, 10],
        ],
      }),
    ).toEqual([
      ['Б', 5, 5],
      ['А', 0, 0],
    ]);
  });
});

describe('breakDown of a ratio', () => {
  const ratio: ResultInput = {
    unit: 'none',
    target: { value: 1.5 },
    schools: [
      ['А', 2, 1],
      ['Б', 1, 2],
    ],
  };

  test('lacks what makes the ratio', () => {
    expect(listParts(ratio)).toEqual([
      ['Б', 2, 2],
      ['А', 0, 0],
    ]);
  });

  test('keeps fractions where there are any', () => {
    expect(
      listParts({
        ...ratio,
        schools: [
          ['А', 0.5, 1],
          ['Б', 1, 1],
        ],
      }),
    ).toEqual([
      ['А', 1, 1],
      ['Б', 0.5, 0.5],
    ]);
  });
});

describe('breakDown of a count', () => {
  test('an equal part of the target falls to each school', () => {
    expect(
      listParts({
        unit: 'count',
        target: { value: 10 },
        schools: [
          ['А', 4, null],
          ['Б', 0, null],
          ['В', 3, null],
        ],
      }),
    ).toEqual([
      ['Б', 4, 3],
      ['В', 1, 0],
      ['А', 0, 0],
    ]);
  });

  test('a ceiling is divided likewise', () => {
    expect(
      listParts({
        unit: 'count',
        target: { value: 4, comparator: 'at-most' },
        schools: [
          ['А', 5, null],
          ['Б', 1, null],
        ],
      }),
    ).toEqual([
      ['А', 3, 2],
      ['Б', 0, 0],
    ]);
  });

  test('what is asked of every school is asked of each that lacks it', () => {
    const parts = listParts({
      unit: 'count',
      target: { value: 3, scope: 'each-school' },
      schools: [
        ['А', 3, null],
        ['Б', 1, null],
        ['В', 0, null],
      ],
    });

    expect(parts).toEqual([
      ['В', 3, 3],
      ['Б', 2, 2],
      ['А', 0, 0],
    ]);
  });

  test('of schools counted as one of one no more is asked than there is, and what is lacking still is told', () => {
    const { need, parts } = breakDown(
      buildResult({
        unit: 'percent',
        target: { value: 4, unit: 'count' },
        schools: [
          ['А', 1, 1],
          ['Б', 0, 1],
          ['В', 0, 1],
        ],
      }),
    );

    expect(parts.map(({ asked }) => asked)).toEqual([1, 1, 0]);
    expect(need).toMatchObject({ lacking: 3, uncovered: 1 });
  });
});

test.each<[string, Partial<ResultInput>]>([
  ['no target', { target: null }],
  ['something to be done', { target: { comparator: 'done', value: 1, unit: 'none' } }],
])('with %s no shortfall can be told', (_, changes) => {
  const { parts, need } = breakDown(buildResult({ schools: [['А', 1, 10]], ...changes }));

  expect(parts[0]).toMatchObject({ shortfall: null, asked: 0 });
  expect(need).toBeNull();
});

test('an indicator without figures of schools has no parts', () => {
  expect(breakDown(buildResult({ schools: [] })).parts).toEqual([]);
});

const counts = fc.array(
  fc.tuple(fc.nat(500), fc.nat(500)).map(([n, more]) => [n, n + more] as const),
  { minLength: 1, maxLength: 40 },
);

test('the parts add up exactly to the figure, and what is asked exactly to what is lacking', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 100 }), (pairs, value) => {
      const result = buildResult({
        target: { value },
        schools: pairs.map(([n, d], index) => [`Ш${index}`, n, d]),
      });
      const { parts, need } = breakDown(result);
      const add = (pick: (part: (typeof parts)[number]) => number | null) =>
        sum(parts.map((part) => pick(part) ?? 0));

      expect(add(({ numerator }) => numerator)).toBe(result.numerator);
      expect(add(({ denominator }) => denominator)).toBe(result.denominator);
      expect(parts).toHaveLength(result.bySchool.length);
      const asked = add((part) => part.asked);
      expect(asked + (need?.uncovered ?? 0)).toBe(need?.lacking ?? 0);
      if (need === null) return;
      // What is asked meets the target, and one less does not.
      const share = (n: number) => (n * 100) / (result.denominator ?? 0);
      expect(share((result.numerator ?? 0) + need.lacking)).toBeGreaterThanOrEqual(value - 1e-6);
      expect(share((result.numerator ?? 0) + need.lacking - 1)).toBeLessThan(value);
    }),
  );
});
