import { copySheet } from '../../../src/local/workbook/copy-sheet.ts';
import { DEFAULT_STYLE } from '../../../src/local/workbook/default-style.ts';
import { createSheet } from '../../../src/local/workbook/new-workbook.ts';
import type { Cell } from '../../../src/local/workbook/workbook.ts';

const CELL: Cell = {
  value: 7,
  formula: '=Лист2!A1',
  style: DEFAULT_STYLE,
  note: 'заметка',
  runs: null,
  fileStyle: 12,
  fromFile: true,
};

function buildSheet() {
  const sheet = { ...createSheet({ id: 3, name: 'Форма' }), part: 'xl/worksheets/sheet3.xml' };
  sheet.rows = [[], [undefined, CELL]];
  sheet.merges = [{ row: 1, column: 1, rows: 1, columns: 2 }];
  sheet.columnWidths.set(1, 240);
  return sheet;
}

test('keeps cells and looks under a new id, without what ties them to their file', () => {
  const copy = copySheet(buildSheet(), 9, { formulas: true });
  expect(copy).toMatchObject({ id: 9, name: 'Форма', part: null, createdByScript: true });
  expect(copy.rows[1]?.[1]).toEqual({ ...CELL, fileStyle: null, fromFile: false });
  expect(copy.merges).toHaveLength(1);
  expect(copy.columnWidths.get(1)).toBe(240);
});

test('without formulas their values stay', () => {
  const copy = copySheet(buildSheet(), 9, { formulas: false });
  expect(copy.rows[1]?.[1]).toMatchObject({ value: 7, formula: null, note: 'заметка' });
});

test('the sheet it is made from stays as it was', () => {
  const sheet = buildSheet();
  copySheet(sheet, 9, { formulas: false }).name = 'Другая';
  expect(sheet.rows[1]?.[1]).toBe(CELL);
  expect(sheet.name).toBe('Форма');
});
