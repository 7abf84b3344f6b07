import { findReferredCells } from '../../../src/local/calculation/referred-cells.ts';
import { sheetOf } from './sheet-of.ts';

const ROWS = Array.from({ length: 6 }, () => [1, 2, 3]);

/** The addresses of the cells (3 columns, 6 rows) of the own and of the other sheet that the formulas look at. */
function referredBy(...formulas: readonly string[]): readonly [string, string] {
  const sheets = [sheetOf(ROWS, 'Своя'), sheetOf(ROWS, 'По школам 2023', 2)] as const;
  const own = formulas.map((formula) => ({ row: 1, column: 9, formula }));
  const isReferred = findReferredCells([
    { sheet: sheets[0], formulas: own },
    { sheet: sheets[1], formulas: [] },
  ]);
  const list = (sheet: (typeof sheets)[number]) =>
    ['A', 'B', 'C']
      .flatMap((letter, index) =>
        [1, 2, 3, 4, 5, 6]
          .filter((row) => isReferred(sheet, row, index + 1))
          .map((row) => `${letter}${row}`),
      )
      .join(' ');
  return [list(sheets[0]), list(sheets[1])];
}

test.each([
  [['=1+2'], '', ''],
  [['=A1+B2'], 'A1 B2', ''],
  [['=a1+$b$2'], 'A1 B2', ''],
  [['=SUM(A2:B3;C6)'], 'A2 A3 B2 B3 C6', ''],
  [['=SUM(B3:A2)'], 'A2 A3 B2 B3', ''],
  [['=SUM(C5:C)'], 'C5 C6', ''],
  [['=SUM(C5:C1048576)'], 'C5 C6', ''],
  [['=SUM(A5:ZZ5)'], 'A5 B5 C5', ''],
  [["='По школам 2023'!C1&своя!A1"], 'A1', 'C1'],
  [['=IF(A1="B2";"C3";"")'], 'A1', ''],
  [['=LOG10(A1)+ATAN2(A2;1)'], 'A1 A2', ''],
  [['=A1', '=A2', '=A4:A5', '=SUM(A1:A2)'], 'A1 A2 A4 A5', ''],
  [['=Нет!A1'], '', ''],
  [['=A99'], '', ''],
])('%j looks at «%s» and «%s» of the other sheet', (formulas, own, other) => {
  expect(referredBy(...formulas)).toEqual([own, other]);
});

test.each(['=SUM(A:A)', '=SUM(1:2)', '=INDIRECT("A"&1)', '=OFFSET(A1;1;1)', '=A1:INDEX(B1:B6;2)'])(
  '%s may look at any cell',
  (formula) => {
    const [own, other] = referredBy(formula);
    expect([own.split(' ').length, other.split(' ').length]).toEqual([18, 18]);
  },
);
