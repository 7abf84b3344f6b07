import { isKept, keepText, showKept, tidyShown } from '../../../src/core/campaign/kept-text.ts';

describe('keepText(text, longest)', () => {
  test.each([
    ['', ''],
    ['  5 ', '5'],
    ['КузГТУ,\n  КемГУ', 'КузГТУ, КемГУ'],
    ['0', '0'],
  ])('keeps %j whole as %j', (text, kept) => {
    expect(keepText(text, 100)).toBe(kept);
    expect(isKept(keepText(text, 100), text)).toBe(true);
  });

  test('keeps of a long text its beginning, its length and a sum', () => {
    const kept = keepText('много слов', 5);

    expect(kept).toEqual({ head: 'много', length: 10, sum: expect.any(Number) });
    expect(showKept(kept)).toBe('много…');
  });

  test.each(['много слон', 'много сло', 'много слова', '', 'много'])(
    'a long text is not taken for %j',
    (other) => {
      expect(isKept(keepText('много слов', 5), other)).toBe(false);
    },
  );

  test('a long text is known again, whatever its spaces', () => {
    expect(isKept(keepText('много слов', 5), ' много\nслов')).toBe(true);
  });
});

test('a blank is not 0', () => {
  expect(isKept(keepText('', 9), '0')).toBe(false);
  expect(isKept(keepText('0', 9), '')).toBe(false);
});

test('tidyShown puts all on one line', () => {
  expect(tidyShown('\u00a01\u00a0019 \n')).toBe('1 019');
});
