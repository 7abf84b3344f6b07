import { collectNames } from '../../../../src/core/programme/expression/collect-names.ts';
import { parseExpression } from '../../../../src/core/programme/expression/parse-expression.ts';

describe('collectNames', () => {
  test.each([
    ['1', [], []],
    ['договоры > 0', ['договоры'], []],
    ['b + a + b', ['b', 'a'], []],
    ['-ЕСЛИ(a; МИН(b; c); 1)', ['a', 'b', 'c'], []],
    ['УЧЕНИКОВ(8;11)', [], [{ from: 8, to: 11 }]],
    [
      'a / (PUPILS(1;4) + УЧЕНИКОВ(9;9))',
      ['a'],
      [
        { from: 1, to: 4 },
        { from: 9, to: 9 },
      ],
    ],
    ['УЧЕНИКОВ(a;11)', ['a'], []],
    ['УЧЕНИКОВ(8)', [], []],
  ])('of %s', (text, fields, enrolments) => {
    const parsed = parseExpression(text);
    if (parsed.kind === 'faulty') throw new Error(`«${text}» does not parse`);
    expect(collectNames(parsed.tree)).toEqual({ fields, enrolments });
  });
});
