// Titles as stems: contingents, bases of shares, people.

import {
  findPeople,
  isSubset,
  keyOfContingent,
  listStems,
  splitBase,
} from '../../../src/core/auditing/title-words.ts';

test.each([
  ['Всего выпускников 9-11кл. (чел.)', 'Всего обучающихся 9- 11кл.'],
  ['Всего выпускников 9 кл.', 'Кол-во выпускников 9 кл. (чел)'],
  [
    'обучающиеся 5-11 классов',
    'обучающиеся по образовательным программам основного и среднего общего образования',
  ],
])('«%s» and «%s» are one contingent', (first, second) => {
  expect(keyOfContingent(first)).toBe(keyOfContingent(second));
  expect(keyOfContingent(first)).not.toBe('');
});

test.each([
  ['обучающиеся 11 классов', 'обучающихся в профильных 11-х классах'],
  ['обучающиеся 5-9 классов', 'обучающиеся 5-9 классов с ОВЗ'],
  ['выпускники', 'родители'],
  ['обучающиеся 9 и 11 классов', 'обучающиеся 9-11 классов'],
])('«%s» and «%s» are two', (first, second) => {
  expect(keyOfContingent(first)).not.toBe(keyOfContingent(second));
});

test.each(['', 'человек', 'всего, чел.'])('«%s» names no contingent', (label) => {
  expect(keyOfContingent(label)).toBe('');
});

test('splitBase cuts a name where its base begins', () => {
  const { head, base } = splitBase(
    'доля выпускников, поступивших в вузы, от общего числа выпускников 11 класса',
  );

  expect(head).toBe('доля выпускников, поступивших в вузы');
  expect(base.trim()).toBe('числа выпускников 11 класса');
  expect(splitBase('Количество встреч').base).toBe('');
});

test.each([
  ['Всего выпуск ников 11кл.', 'graduates'],
  ['доля детей с ОВЗ', 'pupils'],
  ['Количество родителей', 'parents'],
  ['Количество договоров', null],
])('findPeople(«%s») gives %s', (text, people) => {
  expect(findPeople(text)).toBe(people);
});

test('a narrower name has all stems of the wider and more', () => {
  const wide = listStems(
    'доля выпускников 11 классов, поступивших в профессиональные образовательные организации',
  );
  const narrow = listStems(
    'доля выпускников 11 классов, поступивших в профессиональные образовательные организации по профилю обучения',
  );

  expect(isSubset(wide, narrow)).toBe(true);
  expect(isSubset(narrow, wide)).toBe(false);
  expect(isSubset(new Set(), wide)).toBe(false);
});
