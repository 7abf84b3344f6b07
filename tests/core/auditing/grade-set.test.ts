// The grades that a text speaks of.

import {
  formatGradeSet,
  isWithin,
  keyOfGrades,
  readGrades,
} from '../../../src/core/auditing/grade-set.ts';

test.each([
  ['Всего выпускников 5-9кл. (чел.)', '5,6,7,8,9'],
  ['Всего обучающихся 9- 11кл.', '9,10,11'],
  ['Кол-во выпускников 9 и 11 кл.(чел)', '9,11'],
  ['8 и/или 9 классов', '8,9'],
  ['обучающихся в профильных 11-х классах', '11'],
  ['учащихся 5-9 -х классов', '5,6,7,8,9'],
  ['обучающихся 4-6-х классов', '4,5,6'],
  ['программам основного и среднего общего образования', '5,6,7,8,9,10,11'],
  ['на уровне начального общего образования', '1,2,3,4'],
  ['выпускников', ''],
  ['151 профкласс', ''],
  ['', ''],
])('readGrades(«%s»)', (text, key) => {
  expect(keyOfGrades(readGrades(text))).toBe(key);
});

test('formatGradeSet shows runs', () => {
  expect(formatGradeSet([5, 6, 7, 8, 9], 'и')).toBe('5–9');
  expect(formatGradeSet([9, 11], 'и')).toBe('9 и 11');
  expect(formatGradeSet([], 'и')).toBe('');
});

test('isWithin tells whether all grades are among others', () => {
  expect(isWithin([8, 9], [5, 6, 7, 8, 9])).toBe(true);
  expect(isWithin([9, 10], [5, 6, 7, 8, 9])).toBe(false);
  expect(isWithin([], [])).toBe(true);
});
