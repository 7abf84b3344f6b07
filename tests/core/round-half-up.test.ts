import fc from 'fast-check';
import { roundHalfUp } from '../../src/core/round-half-up.ts';

test.each([
  [0, 2, 0],
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [-0.001, 2, 0],
  [69.554_999, 2, 69.55],
  [0.1 + 0.2, 9, 0.3],
  [1e-7, 2, 0],
  [1e20, 2, 1e20],
  [4e15, 9, 4e15],
  [123_456.789, 9, 123_456.789],
  [Number.NaN, 2, Number.NaN],
  [Number.POSITIVE_INFINITY, 2, Number.POSITIVE_INFINITY],
])('roundHalfUp(%d, %d) gives %d', (value, digits, rounded) => {
  expect(roundHalfUp(value, digits)).toBe(rounded);
});

test('rounding twice is rounding once, and goes no further than half a digit', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      const rounded = roundHalfUp(value, 2);

      expect(roundHalfUp(rounded, 2)).toBe(rounded);
      expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.005 + 1e-9);
    }),
  );
});
