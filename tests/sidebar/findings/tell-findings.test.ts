// How many findings are open, as a sentence.

import { tellFindings } from '../../../sidebar/findings/tell-findings.ts';
import { chooseWords } from '../../../sidebar/words/words.ts';

test.each([
  [1, 0, 1, '1 ошибка'],
  [3, 4, 7, '3 ошибки, 4 вопроса'],
  [0, 11, 11, '11 вопросов'],
  [0, 0, 2, 'Открытых замечаний нет: все вопросы пояснены.'],
  [0, 0, 0, 'Замечаний нет.'],
])('%d errors and %d queries of %d read «%s»', (errors, queries, findingsTotal, sentence) => {
  expect(tellFindings({ errors, queries, findingsTotal }, chooseWords('ru'))).toBe(sentence);
});
