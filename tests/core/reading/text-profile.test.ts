// Likeness of headings and names.

import { measureSimilarity, profileText } from '../../../src/core/reading/text-profile.ts';

const measure = (left: string, right: string) =>
  measureSimilarity(profileText(left), profileText(right));

describe('profileText', () => {
  test.each<readonly [string, string]>([
    ['дети 8-11 классов', '8 11'],
    ['дети 11 – 8 классов', '8 11'],
    ['без чисел', ''],
    ['за 2023 год', ''],
    ['призёры (Н-р победителей-1, призеро - 2)', ''],
    ['1. Количество', ''],
    ['1.3. Количество детей 5 класса', '5'],
    ['4 класс', '4'],
  ])('the numbers of «%s» are «%s»', (text, numbers) => {
    expect(profileText(text).numbers).toBe(numbers);
  });
});

describe('measureSimilarity', () => {
  test('is 1 for the same letters, whatever the case and signs, and 0 without letters', () => {
    expect(measure('Кол-во детей', 'КОЛВО  ДЕТЕЙ!')).toBe(1);
    expect(measure('', 'дети')).toBe(0);
    expect(measure('5', '5')).toBe(0);
  });

  test('a slip keeps headings near, another word does not', () => {
    expect(measure('Количество педагогов', 'Количество педогогов')).toBeGreaterThan(0.9);
    expect(measure('Количество победителей', 'Количество призёров')).toBeLessThan(0.72);
    expect(measure('Источник', 'Телефон')).toBeLessThan(0.2);
  });
});
