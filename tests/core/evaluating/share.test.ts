import fc from 'fast-check';
import { computeActual, divideShare } from '../../../src/core/evaluating/share.ts';

describe('divideShare', () => {
  test.each([
    [59, 75, 'percent', 5900 / 75],
    [29, 100, 'percent', 29],
    [7, 25, 'percent', 28],
    [0, 75, 'percent', 0],
    [48, 44, 'percent', 4800 / 44],
    [0, 0, 'percent', null],
    [5, 0, 'percent', null],
    [5, null, 'percent', null],
    [3, 4, 'none', 0.75],
    [3, 4, 'count', 0.75],
    [3, null, 'count', null],
  ] as const)('of %d and %j in %s is %j', (numerator, denominator, unit, value) => {
    expect(divideShare(numerator, denominator, unit)).toBe(value);
  });

  test('of n of 100 is n to the last digit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), (numerator) => {
        expect(divideShare(numerator, 100, 'percent')).toBe(numerator);
      }),
    );
  });
});

describe('computeActual', () => {
  test.each([
    [12_411, null, 'count', 12_411],
    [12_411, 32_211, 'count', 12_411],
    [0, null, 'count', 0],
    [3, 4, 'percent', 75],
    [3, 0, 'percent', null],
    [3, null, 'percent', null],
    [3, null, 'none', 3],
    [3, 4, 'none', 0.75],
  ] as const)('of %d and %j in %s is %j', (numerator, denominator, unit, actual) => {
    expect(computeActual(numerator, denominator, unit)).toBe(actual);
  });
});
