// The word tables: nothing empty, nothing untranslated, Russian plurals.

import { chooseWords, type Words } from '../../../sidebar/words/words.ts';

/** Every word of a table, functions called with plain values, by its place in the table. */
function listWords(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('7', '7', '7'))]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    listWords(inner, `${path}.${key}`),
  );
}

function listWordsOf(words: Words): readonly (readonly [string, string])[] {
  return listWords({ ...words, language: [] }, words.language);
}

test.each(listWordsOf(chooseWords('ru')))('%s is written in Russian', (_path, text) => {
  expect(text).toMatch(/[а-яё]/i);
});

test.each(listWordsOf(chooseWords('en')))('%s is written in English', (_path, text) => {
  expect(text).toMatch(/[a-z]/i);
  expect(text).not.toMatch(/[а-яё]/i);
});

test('a table is called by the language it is in', () => {
  expect(chooseWords('ru').language).toBe('ru');
  expect(chooseWords('en').language).toBe('en');
});

test.each([
  [0, '0 ошибок'],
  [1, '1 ошибка'],
  [2, '2 ошибки'],
  [4, '4 ошибки'],
  [5, '5 ошибок'],
  [11, '11 ошибок'],
  [14, '14 ошибок'],
  [21, '21 ошибка'],
  [102, '102 ошибки'],
  [111, '111 ошибок'],
])('%d errors read «%s»', (count, text) => {
  expect(chooseWords('ru').common.errors(count, String(count))).toBe(text);
});

test.each([
  [1, 'Не отчиталась 1 школа', '1 school has not reported'],
  [3, 'Не отчитались 3 школы', '3 schools have not reported'],
  [12, 'Не отчитались 12 школ', '12 schools have not reported'],
])('%d debtors read «%s», “%s”', (count, russian, english) => {
  expect(chooseWords('ru').summary.debtors(count, String(count))).toBe(russian);
  expect(chooseWords('en').summary.debtors(count, String(count))).toBe(english);
});
