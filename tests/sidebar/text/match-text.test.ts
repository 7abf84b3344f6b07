// Search that people expect.

import { createMatcher, foldText } from '../../../sidebar/text/match-text.ts';

describe('foldText(text)', () => {
  test.each([
    ['', ''],
    ['  Ёлка  ', 'елка'],
    ['СОШ\u00a0№\u00a015', 'сош № 15'],
    ['два\n\tслова', 'два слова'],
  ])('%j becomes %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('createMatcher(search)', () => {
  const text = foldText('МБОУ «СОШ № 15»: призёров больше, чем участников');

  test.each(['', '   ', 'ПРИЗЕРОВ', 'призёров', 'сош 15', '15 сош', 'участников больше'])(
    '%j is found',
    (search) => {
      expect(createMatcher(search)(text)).toBe(true);
    },
  );

  test.each(['16', 'сош 16', 'лицей'])('%j is not found', (search) => {
    expect(createMatcher(search)(text)).toBe(false);
  });

  test('signs of regular expressions are letters like others', () => {
    expect(createMatcher('.*(')(text)).toBe(false);
    expect(createMatcher('«сош')(text)).toBe(true);
  });
});
