import fc from 'fast-check';
import { readFormulaTokens } from '../../../../src/local/xlsx/formula/formula-tokens.ts';

test('the pieces of any text joined together give the text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'AБ1$.;,:!(){}[]"\' '), maxLength: 30 });
  fc.assert(
    fc.property(text, (formula) => {
      expect(
        readFormulaTokens(formula)
          .map((token) => token.text)
          .join(''),
      ).toBe(formula);
    }),
  );
});

test('quotes, braces and brackets are one piece', () => {
  expect(readFormulaTokens('Я("a""b";{1;"}"})').map(({ text }) => text)).toEqual([
    'Я',
    '(',
    '"a""b"',
    ';',
    '{1;"}"}',
    ')',
  ]);
});
