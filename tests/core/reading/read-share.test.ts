// Shares as schools type them.

import fc from 'fast-check';
import { readShare } from '../../../src/core/reading/read-share.ts';

/** value, counts as [n, d], stated percent. */
type Wanted = readonly [number | null, readonly [number, number] | null, number | null];

function read(text: string): Wanted | string {
  const share = readShare(text);
  if (share.kind !== 'share') return share.kind === 'blank' ? 'blank' : share.reason;
  const { value, counts, stated } = share;
  return [
    value,
    counts === null ? null : [counts.numerator, counts.denominator],
    stated?.percent ?? null,
  ];
}

describe('readShare', () => {
  test.each<[string, Wanted]>([
    ['45', [45, null, 45]],
    ['45 %', [45, null, 45]],
    ['45,5%', [45.5, null, 45.5]],
    ['45 процентов', [45, null, 45]],
    ['(45%)', [45, null, 45]],
    ['0', [0, null, 0]],
    ['-5', [-5, null, -5]],
    ['1 019 %', [1019, null, 1019]],
    ['9 из 20', [45, [9, 20], null]],
    ['9 от 20', [45, [9, 20], null]],
    ['9/20', [45, [9, 20], null]],
    ['9 чел. из 20 чел.', [45, [9, 20], null]],
    ['9 обучающихся из 20', [45, [9, 20], null]],
    ['1 019 из 2 038', [50, [1019, 2038], null]],
    ['9/20 (45%)', [45, [9, 20], 45]],
    ['9 из 20 (45)', [45, [9, 20], 45]],
    ['9 из 20 - 45 %', [45, [9, 20], 45]],
    ['9 из 20 – 45%', [45, [9, 20], 45]],
    ['9 из 20, 45%', [45, [9, 20], 45]],
    ['9 из 20 = 45', [45, [9, 20], 45]],
    ['9 из 20 учеников, что составляет 45 %', [45, [9, 20], 45]],
    ['45% (9 из 20)', [45, [9, 20], 45]],
    ['45 (9/20)', [45, [9, 20], 45]],
    ['45% - 9 человек из 20', [45, [9, 20], 45]],
    ['46/80 57%', [57.5, [46, 80], 57]],
    ['25 из 20', [125, [25, 20], null]],
    ['0 из 20', [0, [0, 20], null]],
    ['0 из 0', [null, [0, 0], null]],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  test.each([
    ['', 'blank'],
    ['  ', 'blank'],
    ['5 из 0', 'text'],
    ['9 чел', 'text'],
    ['много', 'text'],
    ['9,5 из 20', 'text'],
    ['5-9 из 20', 'text'],
    ['9 из 20-45', 'text'],
    ['46/80 57', 'text'],
    ['9 из 2045%', 'text'],
    ['20%9', 'text'],
    ['около 45', 'approximate'],
    ['не менее 45 %', 'approximate'],
    ['40-45', 'range'],
    ['12.09.2023', 'date'],
    ['#REF!', 'error-value'],
  ])('«%s» gives %s', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  test('the digits of the stated percent are told: by them it is compared', () => {
    expect(readShare('46 из 80 (57,5 %)')).toMatchObject({ stated: { percent: 57.5, digits: 1 } });
    expect(readShare('46 из 80 (57 %)')).toMatchObject({ stated: { percent: 57, digits: 0 } });
  });

  test('what is written from counts is read as these counts, with or without the percent', () => {
    const counts = fc.tuple(fc.nat(99_999), fc.integer({ min: 1, max: 99_999 }));
    fc.assert(
      fc.property(counts, fc.constantFrom('из', '/'), fc.boolean(), ([n, d], sign, shown) => {
        const percent = ((n * 100) / d).toFixed(1).replace('.', ',');
        const text = shown ? `${n} ${sign} ${d} (${percent} %)` : `${n} ${sign} ${d}`;
        expect(readShare(text)).toMatchObject({
          kind: 'share',
          counts: { numerator: n, denominator: d },
          value: (n * 100) / d,
        });
      }),
    );
  });

  test('nothing that can be typed makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(['blank', 'share', 'unreadable']).toContain(readShare(text).kind);
      }),
    );
  });
});
