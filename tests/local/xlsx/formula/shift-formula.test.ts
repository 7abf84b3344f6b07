import { readFormulaTokens } from '../../../../src/local/xlsx/formula/formula-tokens.ts';
import { shiftFormula } from '../../../../src/local/xlsx/formula/shift-formula.ts';

test.each([
  ['A1+$B$2+C$3+$D4', 2, 1, 'B3+$B$2+D$3+$D6'],
  ['\'A1\'!A1&"A1"&Лист1!Z9', 1, 1, '\'A1\'!B2&"A1"&Лист1!AA10'],
  ['LOG10(A1)+A1B', 1, 0, 'LOG10(A2)+A1B'],
  ['SUM(A:B,$C:C,1:2,$1:1)', 3, 2, 'SUM(C:D,$C:E,4:5,$1:4)'],
  ['A1', -1, 0, '#REF!'],
  ['XFD1', 0, 1, '#REF!'],
  ['A1:B2', 0, 0, 'A1:B2'],
  ['10+1.5', 5, 5, '10+1.5'],
])('%j moved by %i rows and %i columns is %j', (formula, rows, columns, moved) => {
  expect(shiftFormula(readFormulaTokens(formula), rows, columns)).toBe(moved);
});
