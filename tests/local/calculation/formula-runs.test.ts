import fc from 'fast-check';
import { joinRuns } from '../../../src/local/calculation/formula-runs.ts';
import { DEFAULT_STYLE } from '../../../src/local/workbook/default-style.ts';
import { createSheet, createWorkbook } from '../../../src/local/workbook/new-workbook.ts';
import type { Cell, Scalar, Sheet } from '../../../src/local/workbook/workbook.ts';
import { testCalculator } from '../open-test-host.ts';

const SHARE = 'IF(B#<>0;A#*100/B#;"")';

function cell(value: Scalar, formula: string | null = null, fromFile = false): Cell {
  return { value, formula, style: DEFAULT_STYLE, note: '', runs: null, fileStyle: null, fromFile };
}

/** Rows of A and B from row 1 on, with a formula (`#` is its row) in C. */
function sheetOf(rows: readonly (readonly [Scalar, Scalar])[], formula: string): Sheet {
  const sheet = createSheet({ id: 1, name: 'Лист' });
  rows.forEach(([first, second], index) => {
    const text = `=${formula.replaceAll('#', String(index + 1))}`;
    const line: (Cell | undefined)[] = [];
    if (first !== null) line[1] = cell(first);
    if (second !== null) line[2] = cell(second);
    line[3] = cell(null, text);
    sheet.rows[index + 1] = line;
  });
  return sheet;
}

function runsOf(sheet: Sheet): string[] {
  const formulas = sheet.rows.flatMap((line, row) =>
    line.flatMap((one, column) =>
      one === undefined || one.formula === null ? [] : [{ row, column, formula: one.formula }],
    ),
  );
  return joinRuns(sheet, formulas).map(({ row, rows, formula }) => `${row}+${rows} ${formula}`);
}

const NUMBERS = [
  [1, 2],
  [3, 4],
  [5, 0],
] as const;

test('like formulas over numbers of their own rows are joined', () => {
  expect(runsOf(sheetOf(NUMBERS, SHARE))).toEqual(['1+3 =IF(B1:B3<>0;A1:A3*100/B1:B3;"")']);
});

test.each<[string, readonly (readonly [Scalar, Scalar])[], string, readonly number[]]>([
  ['one row', [[1, 2]], SHARE, [1]],
  [
    'a blank',
    [
      [1, 2],
      [1, null],
      [1, 2],
      [1, 2],
    ],
    SHARE,
    [1, 1, 2],
  ],
  [
    'a text',
    [
      [1, 2],
      [1, 2],
      ['1', 2],
    ],
    SHARE,
    [2, 1],
  ],
  [
    'an error',
    [
      [{ kind: 'error', code: '#N/A' }, 2],
      [1, 2],
    ],
    SHARE,
    [1, 1],
  ],
  ['another row', NUMBERS, 'A#+B1', [1, 1, 1]],
  ['a block', NUMBERS, 'A#+SUM(A#:B#)', [1, 1, 1]],
  ['another sheet', NUMBERS, 'A#+Лист!B#', [1, 1, 1]],
  ['a function that takes arrays another way', NUMBERS, 'AND(A#;B#)', [1, 1, 1]],
  ['a sign', NUMBERS, '-A#', [1, 1, 1]],
  ['a sign after an operator', NUMBERS, 'A#*-B#', [1, 1, 1]],
  ['a fixed column', NUMBERS, '$A#+B#', [1, 1, 1]],
  ['a comma, which may be decimal', NUMBERS, 'IF(A#,B#,1)', [1, 1, 1]],
  ['no reference', NUMBERS, '1+2', [1, 1, 1]],
  ['a difference', NUMBERS, '(A#-B#)/2.5', [3]],
])('with %s in it the runs of %j are of %j × «%s» rows: %j', (_name, rows, formula, sizes) => {
  expect(runsOf(sheetOf(rows, formula)).map((run) => Number(run.split(/[+ ]/)[1]))).toEqual(sizes);
});

test('a row left out, or an input that is itself calculated, ends a run', () => {
  const gap = sheetOf([...NUMBERS, [1, 1]], 'A#+B#');
  delete gap.rows[2];
  expect(runsOf(gap)).toEqual(['1+1 =A1+B1', '3+2 =A3:A4+B3:B4']);
  const calculated = sheetOf(NUMBERS, 'A#+B#');
  const second = calculated.rows[3];
  if (second !== undefined) second[1] = cell(5, '=2+3', true);
  expect(runsOf(calculated)).toContain('1+3 =A1:A3+B1:B3');
  if (second !== undefined) second[1] = cell(5, '=2+3');
  expect(runsOf(calculated)).toContain('1+2 =A1:A2+B1:B2');
});

test('a joined formula gives every cell what it gives alone', () => {
  const calculator = testCalculator();
  const values = (sheet: Sheet) => {
    calculator.calculate(createWorkbook({ name: 'w', sheets: [sheet] }));
    return sheet.rows.map((line) => line[3]?.value);
  };
  const figure = fc.oneof(
    fc.constant(0),
    fc.integer({ min: -1000, max: 100_000 }),
    fc.integer({ min: -1_000_000, max: 100_000_000 }).map((cents) => cents / 100),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(figure, figure), { minLength: 2, maxLength: 8 }),
      fc.constantFrom(
        SHARE,
        'A#/B#',
        'IF(A#>=B#;A#-B#;(B#-A#)*2)',
        'A#=B#',
        'IF(A#<B#;"<";B#+1.5)',
      ),
      (rows, formula) => {
        const joined = values(sheetOf(rows, formula));
        rows.forEach((row, index) => {
          const alone = values(sheetOf([row], formula))[1];
          const value = joined[index + 1];
          // Of fifteen digits the two ways to read a number may show the last differently.
          if (typeof alone !== 'number') expect(value).toEqual(alone);
          else expect(Math.abs(Number(value) - alone)).toBeLessThanOrEqual(Math.abs(alone) * 2e-14);
        });
      },
    ),
    { numRuns: 40 },
  );
});
