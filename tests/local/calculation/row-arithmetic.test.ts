import fc from 'fast-check';
import { calculateRows } from '../../../src/local/calculation/row-arithmetic.ts';
import { createWorkbook } from '../../../src/local/workbook/new-workbook.ts';
import type { Scalar, Sheet } from '../../../src/local/workbook/workbook.ts';
import { testCalculator } from '../open-test-host.ts';
import { sheetOf, valuesOf } from './sheet-of.ts';

const SHARE = '=IF(B#<>0;A#*100/B#;"")';

/** Rows of A and B with a formula (`#` is its row) in C. */
function tableOf(rows: readonly (readonly [Scalar, Scalar])[], formula: string): Sheet {
  return sheetOf(rows.map((row, index) => [...row, formula.replaceAll('#', String(index + 1))]));
}

function formulasOf(sheet: Sheet) {
  return sheet.rows.flatMap((line, row) =>
    line.flatMap((one, column) =>
      one === undefined || one.formula === null ? [] : [{ row, column, formula: one.formula }],
    ),
  );
}

test('every row gets its own value, and nothing is left', () => {
  const sheet = tableOf(
    [
      [1, 2],
      [3, 0],
      [3, 4],
    ],
    SHARE,
  );
  expect(calculateRows(sheet, formulasOf(sheet))).toEqual([]);
  expect(valuesOf(sheet, 3)).toEqual([50, '', 75]);
  expect(sheet.rows[1]?.[3]?.formula).toBe('=IF(B1<>0;A1*100/B1;"")');
});

test('rows that the engine must judge are left, whatever stands around them', () => {
  const sheet = tableOf(
    [
      [1, 2],
      [1, null],
      ['1', 2],
      [1, 4],
    ],
    SHARE,
  );
  expect(calculateRows(sheet, formulasOf(sheet)).map(({ row }) => row)).toEqual([2, 3]);
  expect(valuesOf(sheet, 3)).toEqual([50, null, null, 25]);
});

test('another formula in between is taken as what it is', () => {
  const sheet = tableOf(
    [
      [1, 2],
      [1, 2],
      [1, 2],
    ],
    '=A#+B#',
  );
  const middle = sheet.rows[2];
  if (middle !== undefined) middle[3] = sheetOf([['=A2-B2']]).rows[1]?.[1];
  expect(calculateRows(sheet, formulasOf(sheet))).toEqual([]);
  expect(valuesOf(sheet, 3)).toEqual([3, -1, 3]);
});

test('the engine comes to the same', () => {
  const calculator = testCalculator();
  const values = (sheet: Sheet) => {
    calculator.calculate(createWorkbook({ name: 'w', sheets: [sheet] }));
    return valuesOf(sheet, 3);
  };
  const figure = fc.oneof(
    fc.constant(0),
    fc.integer({ min: -1000, max: 100_000 }),
    fc.integer({ min: -1_000_000, max: 100_000_000 }).map((cents) => cents / 100),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(
        SHARE,
        '=A#/B#',
        '=IF(A#>=B#;A#-B#;(B#-A#)*2)',
        '=A#=B#',
        '=IF(A#<B#;"<";B#+1.5)',
        '=A#-B#/7*3-1',
      ),
      (rows, formula) => {
        // A space leaves the formula to the engine.
        const engine = values(tableOf(rows, formula.replace('=', '= ')));
        values(tableOf(rows, formula)).forEach((value, index) => {
          const wanted = engine[index];
          if (typeof wanted !== 'number') expect(value).toEqual(wanted);
          else
            expect(Math.abs(Number(value) - wanted)).toBeLessThanOrEqual(Math.abs(wanted) * 2e-14);
        });
      },
    ),
    { numRuns: 40 },
  );
});
