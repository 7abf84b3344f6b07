// The choices of a filter.

import { listDistinct } from '../../../sidebar/text/list-distinct.ts';

test('each text comes once, numbers in their order, blank ones left out', () => {
  expect(listDistinct(['СОШ № 10', '', 'СОШ № 2', 'Лицей № 1', 'СОШ № 2'])).toEqual([
    'Лицей № 1',
    'СОШ № 2',
    'СОШ № 10',
  ]);
});

test('nothing gives no choice', () => {
  expect(listDistinct([])).toEqual([]);
});
