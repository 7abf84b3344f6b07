import { findDisagreements } from '../../../src/core/reporting/compare-figures.ts';
import { addRow, finishSheet, startSheet } from '../../../src/core/reporting/draft/sheet-draft.ts';
import type { PlannedCell } from '../../../src/core/workbook/plan.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';

function planRow(cells: readonly PlannedCell[]) {
  const draft = startSheet(cells.length);
  addRow(draft, cells);
  const columnWidths = cells.map(() => 50);
  return finishSheet(draft, { name: 'Лист', columnWidths, frozenRows: 0, frozenColumns: 0 });
}

function formula(expected: number | string): PlannedCell {
  return { kind: 'formula', formula: '=A1', expected };
}

const REF_ERROR: CellValue = { kind: 'error', code: '#REF!' };

test.each<[number | string, CellValue]>([
  [3, 3],
  [0, 0],
  [69.559_048_242_741_7, 69.559_048_242_7],
  ['✓ выполнен', '✓ выполнен'],
  ['', ''],
  ['', null],
])('expected %j agrees with %j', (expected, found) => {
  expect(findDisagreements(planRow([formula(expected)]), [[found]])).toEqual([]);
});

test.each<[number | string, CellValue]>([
  [3, 4],
  [3, '3'],
  [0, null],
  [0, ''],
  [0, false],
  ['', 0],
  ['✓ выполнен', '✓ Выполнен'],
  [3, REF_ERROR],
  ['', REF_ERROR],
])('expected %j disagrees with %j', (expected, found) => {
  expect(findDisagreements(planRow([null, formula(expected)]), [['x', found]])).toEqual([
    { kind: 'formula', cell: 'B1', expected, found },
  ]);
});

test('values that were not read count as blank', () => {
  expect(findDisagreements(planRow([formula(1), formula('')]), [])).toEqual([
    { kind: 'formula', cell: 'A1', expected: 1, found: null },
  ]);
});

test('cells that are no formulas are not compared', () => {
  const link: PlannedCell = { kind: 'link', text: 'D5', sheet: 'Сбор', cell: 'D5' };

  expect(findDisagreements(planRow([1, 'текст', null, link]), [[2, 'другой', 3, 'E6']])).toEqual(
    [],
  );
});

test.each(['=план', '+7 999', '- встреча', '@отдел', "'цитата"])(
  'the escaped text %s must read as itself',
  (text) => {
    const found = `'${text}`;

    expect(findDisagreements(planRow([text]), [[text]])).toEqual([]);
    expect(findDisagreements(planRow([text]), [[found]])).toEqual([
      { kind: 'text', cell: 'A1', expected: text, found },
    ]);
  },
);
