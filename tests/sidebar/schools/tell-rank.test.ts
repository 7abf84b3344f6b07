// How a school stands, as a sentence.

import { tellRank } from '../../../sidebar/schools/tell-rank.ts';
import { chooseWords } from '../../../sidebar/words/words.ts';

test.each([
  [12.5, 'цель достигнута в 5 из 8, выше средней на 12,5 п. п.'],
  [-12.5, 'цель достигнута в 5 из 8, ниже средней на 12,5 п. п.'],
  [0, 'цель достигнута в 5 из 8, как в среднем'],
])('%d points from the average read «%s»', (fromAverage, sentence) => {
  expect(tellRank({ met: 5, of: 8, fromAverage }, chooseWords('ru'))).toBe(sentence);
});
