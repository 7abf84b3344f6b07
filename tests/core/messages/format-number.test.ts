import fc from 'fast-check';
import { formatNumber } from '../../../src/core/messages/format-number.ts';

test.each<[number, number, string]>([
  [0, 2, '0'],
  [-0, 2, '0'],
  [3, 2, '3'],
  [69.56, 2, '69,56'],
  [69.559048, 2, '69,56'],
  [1.005, 2, '1,01'],
  [2.675, 2, '2,68'],
  [8.344999999999999, 2, '8,35'],
  [0.1 + 0.2, 2, '0,3'],
  [1.1 * 3, 2, '3,3'],
  [84.345, 2, '84,35'],
  [84.3449, 2, '84,34'],
  [0.004, 2, '0'],
  [0.005, 2, '0,01'],
  [-0.004, 2, '0'],
  [-5, 2, '-5'],
  [-2.5, 0, '-3'],
  [2.5, 0, '3'],
  [0.5, 0, '1'],
  [99.995, 2, '100'],
  [9999, 0, '9999'],
  [9999.5, 0, '10\u00a0000'],
  [12411, 2, '12\u00a0411'],
  [-12411.5, 1, '-12\u00a0411,5'],
  [1234567.891, 2, '1\u00a0234\u00a0567,89'],
  [1e-9, 2, '0'],
  [1.5e-7, 6, '0'],
  [1e15, 2, '1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000'],
  [1e21, 2, '1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000'],
  [Number.NaN, 2, '?'],
  [Number.POSITIVE_INFINITY, 2, '?'],
])('formatNumber(%p) to %p digits is %p in Russian', (value, digits, expected) => {
  expect(formatNumber(value, digits, 'ru')).toBe(expected);
});

test.each<[number, string]>([
  [12411.5, '12,411.5'],
  [1019, '1019'],
  [-0.25, '-0.25'],
])('formatNumber(%p) is %p in English', (value, expected) => {
  expect(formatNumber(value, 2, 'en')).toBe(expected);
});

test('what is written is never further than half of its last digit from the number', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: 0, max: 4 }),
      (value, digits) => {
        const written = Number(
          formatNumber(value, digits, 'ru')
            .replace(/\u00a0/g, '')
            .replace(',', '.'),
        );
        expect(Math.abs(written - value)).toBeLessThanOrEqual(0.5 / 10 ** digits + 1e-5);
        expect(Object.is(written, -0)).toBe(false);
      },
    ),
  );
});

test('a number of so many digits is written as it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999, max: 999_999 }), (hundredths) => {
      const written = formatNumber(hundredths / 100, 2, 'en').replace(',', '');
      expect(Math.round(Number(written) * 100)).toBe(hundredths);
    }),
  );
});
