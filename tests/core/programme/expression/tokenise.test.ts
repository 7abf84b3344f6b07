import { type Token, tokenise } from '../../../../src/core/programme/expression/tokenise.ts';

function show(token: Token): string | number {
  switch (token.kind) {
    case 'number':
      return token.value;
    case 'name':
      return token.name;
    case 'sign':
      return token.sign;
    case 'end':
      return 'end';
  }
}

describe('tokenise', () => {
  test.each([
    ['', ['end']],
    [' \t\n\u00a0', ['end']],
    ['0', [0, 'end']],
    ['7,46', [7.46, 'end']],
    ['7.46', [7.46, 'end']],
    ['1 019', [1, 19, 'end']],
    ['договоры>0', ['договоры', '>', 0, 'end']],
    ['Профиль_11', ['Профиль_11', 'end']],
    ['_а1', ['_а1', 'end']],
    ['11а', [11, 'а', 'end']],
    [
      'a<>b<=c>=d<e>f=g',
      ['a', '<>', 'b', '<=', 'c', '>=', 'd', '<', 'e', '>', 'f', '=', 'g', 'end'],
    ],
    ['УЧЕНИКОВ(8;11)', ['УЧЕНИКОВ', '(', 8, ';', 11, ')', 'end']],
    ['− – × · ÷ ≤ ≥ ≠', ['-', '-', '*', '*', '/', '<=', '>=', '<>', 'end']],
  ])('cuts %j into %j', (text, tokens) => {
    const read = tokenise(text);
    expect(read.tokens.map(show)).toEqual(tokens);
    expect(read.faults).toEqual([]);
  });

  test('gives each token its place', () => {
    expect(tokenise(' ab + 1,5').tokens.map(({ at }) => [at.from, at.to])).toEqual([
      [1, 3],
      [4, 5],
      [6, 9],
      [9, 9],
    ]);
  });

  test('goes on after a character that belongs to no token', () => {
    const { tokens, faults } = tokenise('a $ 1');
    expect(tokens.map(show)).toEqual(['a', 1, 'end']);
    expect(faults).toEqual([
      { kind: 'unknown-character', at: { from: 2, to: 3 }, found: '$', nearest: null },
    ]);
  });
});
