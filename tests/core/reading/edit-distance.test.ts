// Slips of the finger.

import fc from 'fast-check';
import { hasStem, measureEditDistance } from '../../../src/core/reading/edit-distance.ts';

describe('measureEditDistance', () => {
  test.each<readonly [string, string, number]>([
    ['', '', 0],
    ['', 'абв', 3],
    ['абв', 'абв', 0],
    ['призер', 'приизер', 1],
    ['призер', 'пизер', 1],
    ['призер', 'прзиер', 1],
    ['призер', 'призор', 1],
    ['победител', 'победил', 2],
    ['сош', 'лицей', 5],
  ])("measureEditDistance('%s', '%s') gives %d", (left, right, distance) => {
    expect(measureEditDistance(left, right)).toBe(distance);
  });

  test('is the same both ways, 0 for equal texts only, and never above the longer length', () => {
    const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        const distance = measureEditDistance(left, right);
        expect(measureEditDistance(right, left)).toBe(distance);
        expect(distance === 0).toBe(left === right);
        expect(distance).toBeLessThanOrEqual(Math.max(left.length, right.length));
      }),
    );
  });

  test('up to a limit it is the same, and above it above it', () => {
    const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(8), (left, right, most) => {
        const distance = measureEditDistance(left, right);
        const limited = measureEditDistance(left, right, most);
        if (distance <= most) expect(limited).toBe(distance);
        else expect(limited).toBeGreaterThan(most);
      }),
    );
  });
});

describe('hasStem', () => {
  test.each(['победителей', 'победили', 'пабедителей', 'победтели', 'победитль'])(
    '«%s» has the stem «победител»',
    (word) => {
      expect(hasStem(word, 'победител')).toBe(true);
    },
  );

  test.each<readonly [string, string]>([
    ['призыв', 'победител'],
    ['победа', 'победител'],
    ['чел', 'призер'],
    ['изер', 'призер'],
    ['шут', 'шт'],
    ['слово', ''],
    ['', 'призер'],
  ])('«%s» has not the stem «%s»', (word, stem) => {
    expect(hasStem(word, stem)).toBe(false);
  });
});
