// Wholes and parts that give a printed percent.

import fc from 'fast-check';
import { findParts, findWholes, fitsShare } from '../../../src/core/auditing/fit-share.ts';

const number = (text: string) => ({
  value: Number(text),
  decimals: text.split('.')[1]?.length ?? 0,
});

describe('findWholes', () => {
  test.each([
    [4, '4.2', 'half-up', { from: 95, to: 96 }],
    [7, '18.9', 'half-up', { from: 37, to: 37 }],
    [59, '78.6', 'half-up', null],
    [0, '0', 'half-up', null],
  ] as const)('%s as %s %% by %s', (part, printed, rule, range) => {
    expect(findWholes(part, number(printed), rule)).toEqual(range);
  });

  test('gives exactly the wholes that fit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom('half-up', 'cut-off'),
        (part, tenths, rule) => {
          const printed = { value: tenths / 10, decimals: 1 };
          const range = findWholes(part, printed, rule);
          const scanned = Array.from({ length: 3000 }, (_, index) => part + index);
          const isListed = (whole: number) =>
            range !== null && whole >= range.from && whole <= range.to;

          expect(scanned.filter(isListed)).toEqual(
            scanned.filter((whole) => fitsShare(part, whole, printed, rule)),
          );
        },
      ),
    );
  });
});

describe('findParts', () => {
  test.each([
    [105, '3.8', { from: 4, to: 4 }],
    [105, '4.2', null],
    [884, '17.4', { from: 154, to: 154 }],
    [200, '0', { from: 0, to: 0 }],
  ] as const)('of %s at %s %%', (whole, printed, range) => {
    expect(findParts(whole, number(printed), 'half-up')).toEqual(range);
  });
});

test('fitsShare is false for a whole of 0', () => {
  expect(fitsShare(0, 0, number('0'), 'half-up')).toBe(false);
});
