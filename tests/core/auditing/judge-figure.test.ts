// Verdicts of printed percents against their counts.

import fc from 'fast-check';
import { judgeFigure } from '../../../src/core/auditing/judge-figure.ts';
import { publish } from './publish.ts';

const judge = (printed: string, part: number | null, whole: number | null) =>
  judgeFigure(publish('figure', { printed, part, whole, unit: 'percent' }));

describe('judgeFigure', () => {
  test.each([
    ['16', 4, 25, 'exact'],
    ['60 %', 303, 505, 'exact'],
    ['9%', 27, 301, 'rounded'],
    ['67', 283, 420, 'rounded'],
    ['84,34 %', 1347, 1597, 'cut-off'],
    ['57', 46, 80, 'cut-off'],
    ['40', 75, 185, 'cut-off'],
    ['4,2', 4, 105, 'wrong'],
    ['66,3', 1280, 1933, 'wrong'],
    ['109,1', 48, 44, 'impossible'],
    ['0', 0, 25, 'exact'],
    ['50', 1, 0, 'impossible'],
  ])('«%s» of %s out of %s is %s', (printed, part, whole, verdict) => {
    expect(judge(printed, part, whole).verdict).toBe(verdict);
  });

  test.each([
    ['46/80 printed 57', '57', 46, 80, 'cut-off'],
    ['31/80 printed 39', '39', 31, 80, 'half-up'],
    ['81/493 printed 16', '16', 81, 493, null],
  ])('%s tells the rule %s', (_, printed, part, whole, tells) => {
    expect(judge(printed, part, whole).tells).toBe(tells);
  });

  test.each([
    ['32,3 %', 12824, [39642, 39764], [39581, 39702]],
    ['69,56 %', 12746, [18323, 18325], [18322, 18323]],
    ['0,2 %', 54, [21601, 36000], [18001, 27000]],
    ['16,1 %', 11008, [68161, 68585], [67951, 68372]],
  ])('«%s» of %s implies the wholes that were found by hand', (printed, part, rounded, cut) => {
    const { verdict, wholes } = judge(printed, part, null);

    expect(verdict).toBe('base-implied');
    expect(wholes).toEqual({
      'half-up': { from: rounded[0], to: rounded[1] },
      'cut-off': { from: cut[0], to: cut[1] },
    });
  });

  test('59 schools as 78,6 % are cut off: rounding fits no number of schools, cutting off fits 75', () => {
    expect(judge('78,6', 59, null)).toMatchObject({
      verdict: 'cut-off',
      wholes: { 'half-up': null, 'cut-off': { from: 75, to: 75 } },
    });
  });

  test('4,2 % of 105 is no whole number of people', () => {
    expect(judge('4,2', null, 105).verdict).toBe('impossible');
    expect(judge('3,8', null, 105).verdict).toBe('not-checked');
  });

  test.each([
    ['', null, null],
    ['много', 3, 5],
    ['3 из 5', 3, 5],
    ['12 % и 14 %', 3, 5],
  ])('«%s» prints no one percent and is not checked', (printed, part, whole) => {
    expect(judge(printed, part, whole)).toMatchObject({ verdict: 'not-checked', percent: null });
  });

  test('every share that is rounded half up passes, and so does every one that is cut off', () => {
    const counts = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }));
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 2 }), ([part, more], decimals) => {
        const whole = part + more;
        const unit = 10n ** BigInt(decimals);
        const scaled = BigInt(part) * 100n * unit;
        const rounded = (2n * scaled + BigInt(whole)) / (2n * BigInt(whole));
        const cut = scaled / BigInt(whole);
        const show = (value: bigint) =>
          (Number(value) / Number(unit)).toFixed(decimals).replace('.', ',');

        expect(['exact', 'rounded']).toContain(judge(show(rounded), part, whole).verdict);
        expect(['exact', 'rounded', 'cut-off']).toContain(judge(show(cut), part, whole).verdict);
      }),
    );
  });
});
