import fc from 'fast-check';
import type { YearFigure } from '../../../../src/core/evaluating/dynamics/dynamics.ts';
import {
  listMissingYears,
  tellTrend,
} from '../../../../src/core/evaluating/dynamics/tell-trend.ts';

function figures(values: Readonly<Record<string, number>>): YearFigure[] {
  return Object.entries(values).map(([year, value]) => ({
    year: Number(year),
    numerator: null,
    denominator: null,
    value,
  }));
}

describe('the trend', () => {
  test.each([
    ['41 → 32 → 39', { 2020: 41, 2021: 32, 2022: 39 }, { above: [2021], level: [], below: [2020] }],
    ['two years up', { 2021: 10, 2022: 20 }, { above: [2021], level: [], below: [] }],
    ['a gap', { 2019: 10, 2021: 20, 2022: 30 }, { above: [2019, 2021], level: [], below: [] }],
    [
      'back to the first',
      { 2020: 5, 2021: 9, 2022: 5 },
      { above: [], level: [2020], below: [2021] },
    ],
  ])('of %s names the years', (_, values, expected) => {
    expect(tellTrend(figures(values), 2022, 'percent')).toEqual({ kind: 'mixed', ...expected });
  });

  test.each([
    ['each year more', { 2020: 1, 2021: 2, 2022: 3 }, 'rises'],
    ['each year less', { 2020: 3, 2021: 2, 2022: 1 }, 'falls'],
    ['the same', { 2020: 3, 2021: 3, 2022: 3 }, 'same'],
    ['the same of two years', { 2021: 0, 2022: 0 }, 'same'],
    ['one year', { 2022: 3 }, 'alone'],
    ['no figure of the year', { 2020: 1, 2021: 2 }, 'no-figure'],
    ['no figure at all', {}, 'no-figure'],
  ] as const)('of %s is %s', (_, values, kind) => {
    expect(tellTrend(figures(values), 2022, 'percent')).toEqual({ kind });
  });

  test('steps within the dead zone that add up are no «same»', () => {
    const slow = figures({ 2020: 10, 2021: 10.04, 2022: 10.08 });
    expect(tellTrend(slow, 2022, 'percent')).toEqual({
      kind: 'mixed',
      above: [2020],
      level: [2021],
      below: [],
    });
  });

  test('no word contradicts a number of any year', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 6 }),
        (raw) => {
          const all = raw.map((value, index) => ({
            year: 2010 + index,
            numerator: null,
            denominator: null,
            value,
          }));
          const last = all[all.length - 1];
          if (last === undefined) return;
          const trend = tellTrend(all, last.year, 'count');
          const earlier = all.slice(0, -1);
          const yearsWhere = (is: (value: number) => boolean) =>
            earlier.filter(({ value }) => is(value)).map(({ year }) => year);
          if (trend.kind === 'mixed') {
            expect(trend.above).toEqual(yearsWhere((value) => value < last.value));
            expect(trend.level).toEqual(yearsWhere((value) => value === last.value));
            expect(trend.below).toEqual(yearsWhere((value) => value > last.value));
          } else {
            const sign = { rises: 1, falls: -1, same: 0, alone: 2, 'no-figure': 2 }[trend.kind];
            const steps = earlier.map(({ value }, i) =>
              Math.sign((all[i + 1]?.value ?? 0) - value),
            );
            expect(new Set(steps)).toEqual(new Set([sign]));
          }
        },
      ),
    );
  });
});

test('years without a figure are those between the first and the reporting year', () => {
  expect(listMissingYears(figures({ 2018: 1, 2020: 2 }), 2022)).toEqual([2019, 2021, 2022]);
  expect(listMissingYears(figures({ 2022: 1 }), 2022)).toEqual([]);
  expect(listMissingYears([], 2022)).toEqual([]);
});
