// Numerals in words.

import { readNumberWord } from '../../../src/core/reading/number-words.ts';

describe('readNumberWord', () => {
  test.each<readonly [string, number]>([
    ['ноль', 0],
    ['один', 1],
    ['две', 2],
    ['одиннадцать', 11],
    ['двадцать', 20],
    ['двадцать один', 21],
    ['сто', 100],
    ['сто двадцать три', 123],
    ['сто пять', 105],
  ])("readNumberWord('%s') gives %d", (text, value) => {
    expect(readNumberWord(text)).toBe(value);
  });

  test.each([
    '',
    'много',
    '5',
    'один два',
    'двадцать тридцать',
    'пять двадцать',
    'ноль пять',
    'двадцать ноль',
    'сто сто',
  ])("readNumberWord('%s') gives null", (text) => {
    expect(readNumberWord(text)).toBeNull();
  });
});
