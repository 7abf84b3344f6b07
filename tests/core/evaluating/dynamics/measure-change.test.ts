import type { YearFigure } from '../../../../src/core/evaluating/dynamics/dynamics.ts';
import {
  judgeChange,
  measureChange,
  tellWay,
} from '../../../../src/core/evaluating/dynamics/measure-change.ts';
import type { Unit } from '../../../../src/core/programme/target.ts';

const figure = (year: number, value: number): YearFigure => ({
  year,
  numerator: null,
  denominator: null,
  value,
});

describe('which way a figure went', () => {
  test.each<readonly [number, number, Unit, string]>([
    [40, 40.05, 'percent', 'up'],
    [40, 40.049, 'percent', 'same'],
    [40, 39.95, 'percent', 'down'],
    [40, 39.951, 'percent', 'same'],
    [0, 0, 'percent', 'same'],
    [0, 100, 'percent', 'up'],
    [12, 13, 'count', 'up'],
    [12, 12, 'count', 'same'],
    [3_200_000, 3_199_999, 'count', 'down'],
    [1.5, 1.504, 'none', 'same'],
    [1.5, 1.505, 'none', 'up'],
    [2, 1, 'none', 'down'],
    [-3, -2, 'count', 'up'],
  ])('%p → %p in %s is %s', (before, now, unit, way) => {
    expect(tellWay(before, now, unit)).toBe(way);
  });
});

describe('a change', () => {
  test('has its difference and its percent of the earlier figure', () => {
    expect(measureChange(figure(2021, 32), figure(2022, 40), 'percent')).toEqual({
      from: 2021,
      difference: 8,
      percent: 25,
      way: 'up',
    });
  });

  test.each([0, -4])('from %p has no percent', (before) => {
    const change = measureChange(figure(2021, before), figure(2022, 5), 'count');
    expect(change.percent).toBeNull();
  });

  test.each([
    ['up', 'more', 'better'],
    ['up', 'less', 'worse'],
    ['down', 'more', 'worse'],
    ['down', 'less', 'better'],
    ['same', 'less', 'same'],
  ] as const)('%s where %s is better is %s', (way, direction, expected) => {
    const change = { from: 2021, difference: 1, percent: null, way };
    expect(judgeChange(change, direction)).toBe(expected);
  });

  test('none is neither better nor worse', () => {
    expect(judgeChange(null, 'more')).toBeNull();
  });
});
