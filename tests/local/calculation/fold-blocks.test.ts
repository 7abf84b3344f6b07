import fc from 'fast-check';
import { BlockFolder } from '../../../src/local/calculation/fold-blocks.ts';
import { createWorkbook } from '../../../src/local/workbook/new-workbook.ts';
import type { Scalar, Sheet } from '../../../src/local/workbook/workbook.ts';
import { testCalculator } from '../open-test-host.ts';
import { cellOf, sheetOf, valuesOf } from './sheet-of.ts';

/** Sixty rows: a district by turns, the row's number, a half of it. */
const ROWS = Array.from({ length: 60 }, (_, index): Scalar[] => [
  index % 3 === 0 ? 'Заводский' : 'рудничный',
  index + 1,
  (index + 1) / 2,
]);

function put(sheet: Sheet, row: number, column: number, value: Scalar, formula?: string): Sheet {
  const line = sheet.rows[row];
  if (line !== undefined) line[column] = cellOf(value, formula ?? null);
  return sheet;
}

function fold(formula: string, sheet = sheetOf([...ROWS, ['ЗАВОДСКИЙ', 5]])): string {
  const other = sheetOf(ROWS, 'По школам 2023', 2);
  return new BlockFolder([sheet, other]).fold(sheet, formula);
}

test.each([
  ['=SUM(B1:B60)', '=1830'],
  ['=sum($B$1:$B$60)', '=1830'],
  ['=SUM(B1:C60)', '=2745'],
  ['=SUM(C1:C59)', '=885'],
  ['=COUNT(A1:C60)', '=120'],
  ['=COUNT(A1:A60)&" из 60"', '=0&" из 60"'],
  ['=SUM(B1:B100)', '=1835'],
  ["=IF(COUNT('По школам 2023'!B1:B60)=0;\"\";SUM('По школам 2023'!B1:B60))", '=IF(60=0;"";1830)'],
  ['=SUMIF(A1:A60;A61;B1:B60)', '=590'],
  ['=SUMIF(A1:A60,A2,B1:B60)', '=1240'],
  ["=SUMIF('По школам 2023'!A1:A60;A61;'По школам 2023'!B1:B60)", '=590'],
])('%s is folded into %s', (formula, folded) => {
  expect(fold(formula)).toBe(folded);
});

test.each([
  '=SUM(B1:B49)',
  '=SUM(B1:B60;C1:C60)',
  '=SUM(B1:B)',
  '=SUM(B:B)',
  '=SUM(Нет!B1:B60)',
  '=SUM( B1:B60)',
  '=DSUM(B1:B60)',
  '=MAX(B1:B60)',
  '="SUM(B1:B60)"',
  "='SUM(B1:B60)'!A1",
  '=SUM(B1:B60;A61;C1:C60)',
  '=SUMIF(A1:A60;A61)',
  '=SUMIF(A1:A60;"Заводский";B1:B60)',
  '=SUMIF(A1:A60;A61;B1:B61)',
  '=SUMIF(B1:B60;A61;B1:B60)',
  '=SUMIF(A1:A60;B61;B1:B60)',
  '=SUMIF(A1:A60;D61;B1:B60)',
])('%s is left as it is', (formula) => {
  expect(fold(formula)).toBe(formula);
});

test.each(['=5', '>Я', 'Завод*', 'Завод?', '~', '5', 'ИСТИНА', 'true', ''])(
  'a criterion %j is left to the engine',
  (criterion) => {
    const formula = '=SUMIF(A1:A60;D1;B1:B60)';
    expect(fold(formula, put(sheetOf(ROWS), 1, 4, criterion))).toBe(formula);
  },
);

test('a negative sum stands in brackets, one that is no plain number is left', () => {
  expect(fold('=2-SUM(B1:B60)', put(sheetOf(ROWS), 1, 2, -1830))).toBe('=2-(-1)');
  expect(fold('=SUM(B1:B60)', put(sheetOf(ROWS), 1, 2, 1e300))).toBe('=SUM(B1:B60)');
});

test('texts and truths count for nothing; an error or a formula that is not calculated leaves all', () => {
  expect(fold('=SUM(B1:B60)', put(sheetOf(ROWS), 60, 2, '60'))).toBe('=1770');
  expect(fold('=COUNT(B1:B60)', put(sheetOf(ROWS), 60, 2, true))).toBe('=59');
  const error = put(sheetOf(ROWS), 9, 2, { kind: 'error', code: '#N/A' });
  expect(fold('=SUM(B1:B60)', error)).toBe('=SUM(B1:B60)');
  expect(fold('=SUM(B1:B60)', put(sheetOf(ROWS), 9, 2, 9, '=3*3'))).toBe('=SUM(B1:B60)');
  expect(fold('=SUMIF(A1:A60;A2;B1:B60)', put(sheetOf(ROWS), 9, 1, 7))).toBe(
    '=SUMIF(A1:A60;A2;B1:B60)',
  );
});

test('a sum of nothing is 0', () => {
  expect(fold('=SUM(F1:F60)+COUNT(F1:F60)')).toBe('=0+0');
  expect(fold('=SUMIF(A1:A60;D1;B1:B60)', put(sheetOf(ROWS), 1, 4, 'Ленинский'))).toBe('=0');
});

test('the engine comes to the same', () => {
  const calculator = testCalculator();
  const value = fc.oneof(
    fc.integer({ min: -1000, max: 100_000 }),
    fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100),
    fc.constantFrom<Scalar>(null, 'нет', true, ''),
  );
  const district = fc.constantFrom<Scalar>('Заводский', 'заводский', 'Рудничный', null);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(district, value), { minLength: 50, maxLength: 60 }),
      fc.constantFrom('SUM(#B1:B60)', 'COUNT(#B1:B60)', 'SUMIF(#A1:A60;A61;B1:B60)'),
      (rows, call) => {
        const blanks = Array.from({ length: 60 - rows.length }, () => []);
        // A space leaves the call to the engine.
        const formulas = [`=${call.replace('#', '')}`, `=${call.replace('#', ' ')}`];
        const sheet = sheetOf([...rows, ...blanks, ['Заводский', null, ...formulas]]);
        calculator.calculate(createWorkbook({ name: 'w', sheets: [sheet] }));
        const [folded] = valuesOf(sheet, 3).slice(60);
        const [engine] = valuesOf(sheet, 4).slice(60);
        expect(typeof engine).toBe('number');
        expect(Number(folded)).toBeCloseTo(Number(engine), 6);
      },
    ),
    { numRuns: 40 },
  );
});
