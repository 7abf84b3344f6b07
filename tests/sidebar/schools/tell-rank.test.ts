// How schools stand, in words.

import { tellDistance, tellLevel } from '../../../sidebar/schools/tell-rank.ts';
import { chooseWords } from '../../../sidebar/words/words.ts';

const ru = chooseWords('ru');

test.each([
  [5, 8, 'цель достигнута в 5 из 8 показателей'],
  [0, 1, 'цель достигнута в 0 из 1 показателя'],
  [20, 21, 'цель достигнута в 20 из 21 показателя'],
  [8, 8, 'цель достигнута в 8 из 8 показателей'],
  [8, null, 'цель достигнута во всех своих показателях'],
])('%d of %d reads «%s»', (met, of, words) => {
  expect(tellLevel({ met, of }, ru)).toBe(words);
});

test.each([
  [12.5, 'выше средней на 12,5 п. п.'],
  [-12.5, 'ниже средней на 12,5 п. п.'],
  [0, 'как в среднем'],
])('%d points from the average read «%s»', (fromAverage, words) => {
  expect(tellDistance({ fromAverage }, ru)).toBe(words);
});
