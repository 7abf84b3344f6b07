// Schools that stand level.

import { groupRanks } from '../../../sidebar/schools/group-ranks.ts';

function rank(school: string, met: number, of: number) {
  return { school, district: '', met, of, fromAverage: (met * 100) / of - 50 };
}

function group(...ranks: readonly ReturnType<typeof rank>[]) {
  return groupRanks(ranks).map(({ met, of, schools }) => [
    `${met} из ${of}`,
    schools.map(({ school }) => school).join(),
  ]);
}

test('schools with the same result are one group, in the order of the list', () => {
  expect(group(rank('А', 1, 7), rank('Б', 2, 7), rank('В', 1, 7), rank('Г', 1, 6))).toEqual([
    ['1 из 7', 'А,В'],
    ['2 из 7', 'Б'],
    ['1 из 6', 'Г'],
  ]);
});

test('all targets are all of them, of however many', () => {
  expect(group(rank('А', 7, 7), rank('Б', 2, 2))).toEqual([['7 из null', 'А,Б']]);
  expect(group(rank('А', 7, 7), rank('Б', 7, 7))).toEqual([['7 из 7', 'А,Б']]);
});

test('none stand for none', () => {
  expect(group()).toEqual([]);
});
