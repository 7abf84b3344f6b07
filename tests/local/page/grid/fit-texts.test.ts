// What is pasted, fitted to what is selected.

import { fitTexts } from '../../../../src/local/page/grid/fit-texts.ts';

test('one cell fills the whole selection', () => {
  expect(fitTexts([['5']], 2, 3)).toEqual([
    ['5', '5', '5'],
    ['5', '5', '5'],
  ]);
});

test('a block keeps its size and becomes a rectangle', () => {
  expect(fitTexts([['1', '2'], ['3']], 1, 1)).toEqual([
    ['1', '2'],
    ['3', ''],
  ]);
});
