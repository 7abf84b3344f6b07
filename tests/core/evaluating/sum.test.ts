import fc from 'fast-check';
import { sum } from '../../../src/core/evaluating/sum.ts';

describe('sum', () => {
  test.each([
    [[], 0],
    [[0], 0],
    [[5], 5],
    [[1, 2, 3], 6],
    [[-1, 1], 0],
    [[1e16, 1, -1e16], 1],
    [[1, 1e100, 1, -1e100], 2],
    [Array.from({ length: 10 }, () => 0.1), 1],
  ])('of %j is %d', (values, total) => {
    expect(sum(values)).toBe(total);
  });

  test('of whole numbers is exact', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (values) => {
        const exact = values.reduce((total, value) => total + BigInt(value), 0n);
        expect(sum(values)).toBe(Number(exact));
      }),
    );
  });

  test('of tenths does not depend on their order', () => {
    const anyTenths = fc.array(fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 10));
    fc.assert(
      fc.property(anyTenths, (values) => {
        expect(sum([...values].reverse())).toBe(sum(values));
      }),
    );
  });
});
