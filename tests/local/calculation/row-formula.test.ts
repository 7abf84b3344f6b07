import { parseRowFormula } from '../../../src/local/calculation/row-formula.ts';
import type { Scalar } from '../../../src/local/workbook/workbook.ts';
import { cellOf, sheetOf } from './sheet-of.ts';

function resultOf(formula: string, first: Scalar = 6, second: Scalar = 4): Scalar | undefined {
  const sheet = sheetOf([[null], [null], [first, second]]);
  return parseRowFormula(formula, 3)?.evaluate(sheet.rows[3] ?? []);
}

test.each([
  ['=A3', 6],
  ['=A3-B3-1', 1],
  ['=A3/B3/2', 0.75],
  ['=A3+B3*2', 14],
  ['=(A3+B3)*2.5', 25],
  ['=A3*100/B3', 150],
  ['=A3>B3', true],
  ['=A3+1<=B3', false],
  ['=IF(B3<>0;A3*100/B3;"")', 150],
  ['=IF(A3=B3;1;"не ""то""")', 'не "то"'],
  ['=IF(A3>=6;IF(B3<4;1;2);3)', 2],
])('%s of the numbers 6 and 4 is %j', (formula, value) => {
  expect(resultOf(formula)).toBe(value);
});

test('a product of nothing is never -0, nor is a number that no spreadsheet has', () => {
  expect(resultOf('=A3*B3', -1, 0)).toBe(0);
  expect(resultOf('=A3*B3', 1e200, 1e200)).toBe(null);
});

test.each<[string, Scalar, Scalar]>([
  ['=A3+B3', 1, null],
  ['=A3+B3', '1', 2],
  ['=A3+B3', true, 2],
  ['=A3+B3', { kind: 'error', code: '#N/A' }, 2],
  ['=A3/B3', 1, 0],
  ['=IF(1/B3>0;1;2)', 1, 0],
  ['=IF(A3;1;2)', 1, 0],
  ['="а"&A3="а"', 1, 0],
  ['=A3+0.2=B3', 0.1, 0.3],
  ['=A3="6"', 6, 0],
])('%s of %j and %j is for the engine to say', (formula, first, second) => {
  expect(resultOf(formula, first, second) ?? null).toBe(null);
});

test.each([
  '',
  'A3',
  '=',
  '=A3+',
  '=1/3',
  '="текст"',
  '=A3 + B3',
  '=A3+B4',
  '=$A3+B3',
  '=A3:B3',
  '=SUM(A3:B3)',
  '=A3+Лист!B3',
  "=A3+'Лист 2'!B3",
  '=-A3',
  '=A3*-B3',
  '=A3^2',
  '=A3%',
  '=A3&B3',
  '=A3+1,5',
  '=IF(A3,B3,1)',
  '=IF(A3>1;B3)',
  '=IF(A3>1;B3;1;2)',
  '=IFERROR(A3;1)',
  '=A3)',
  '=(A3',
  '={1;2}',
  '=A3+1E5',
  '=A3+TRUE',
  `=${'('.repeat(300)}A3${')'.repeat(300)}`,
])('%j is no plain arithmetic of row 3', (formula) => {
  expect(parseRowFormula(formula, 3)).toBe(null);
});

test('the pieces joined by another row are the like formula there', () => {
  const { pieces } = parseRowFormula('=IF(B3<>0;A3*100/B3;"3")', 3) ?? { pieces: [] };
  expect(pieces.join('12')).toBe('=IF(B12<>0;A12*100/B12;"3")');
});

test('a number that a formula gave counts only if the file brought it', () => {
  const formula = parseRowFormula('=A1*2', 1);
  expect(formula?.evaluate([undefined, cellOf(5, '=2+3', true)])).toBe(10);
  expect(formula?.evaluate([undefined, cellOf(5, '=2+3')])).toBe(null);
  expect(formula?.evaluate([])).toBe(null);
});
