import { measureDegree } from '../../../src/core/evaluating/measure-degree.ts';
import { buildPart } from './build-figures.ts';

function degreeOf(comparator: 'at-least' | 'at-most', value: number, actual: number | null) {
  return measureDegree([{ part: buildPart({ comparator, value }), actual, met: null }]);
}

describe('measureDegree', () => {
  test.each([
    ['at-least', 6, 3, 0.5, 0.5],
    ['at-least', 6, 6, 1, 1],
    ['at-least', 600, 1405, 1405 / 600, 1],
    ['at-least', 6, 0, 0, 0],
    ['at-most', 2, 4, 0.5, 0.5],
    ['at-most', 2, 1, 2, 1],
    ['at-most', 2, 2, 1, 1],
  ] as const)('%s %d with %d', (comparator, value, actual, raw, capped) => {
    expect(degreeOf(comparator, value, actual)).toEqual({ raw, capped });
  });

  test.each([
    ['at-least', 6, null],
    ['at-least', 0, 5],
    ['at-most', 0, 5],
    ['at-most', 2, 0],
  ] as const)('%s %d with %j cannot be measured', (comparator, value, actual) => {
    expect(degreeOf(comparator, value, actual)).toBeNull();
  });

  test.each([
    [1, 1],
    [0, 0],
    [5, 1],
  ])('what is done by %d is done to %d', (actual, raw) => {
    const part = buildPart({ comparator: 'done', value: 1, unit: 'none' });
    expect(measureDegree([{ part, actual, met: null }])?.raw).toBe(raw);
  });

  test('everyone is 100 %', () => {
    const part = buildPart({ comparator: 'all', value: 100, unit: 'percent' });
    expect(measureDegree([{ part, actual: 85, met: false }])?.raw).toBe(0.85);
  });

  test('takes the smallest part', () => {
    const parts = [
      { part: buildPart({ value: 18 }), actual: 36, met: true },
      { part: buildPart({ value: 5000 }), actual: 4000, met: false },
    ];
    expect(measureDegree(parts)).toEqual({ raw: 0.8, capped: 0.8 });
  });

  test('cannot measure a target with a part without data, or no target', () => {
    const known = { part: buildPart(), actual: 3, met: false };
    expect(measureDegree([known, { ...known, actual: null, met: null }])).toBeNull();
    expect(measureDegree([])).toBeNull();
  });
});
