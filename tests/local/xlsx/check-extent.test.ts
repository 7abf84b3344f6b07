import { DEFAULT_STYLE } from '../../../src/local/workbook/default-style.ts';
import { createSheet, createWorkbook } from '../../../src/local/workbook/new-workbook.ts';
import { readXlsx } from '../../../src/local/xlsx/read-xlsx.ts';
import { writeXlsx } from '../../../src/local/xlsx/write-xlsx.ts';

/** A file with one value at the place, and nothing else. */
function makeFile(row: number, column: number): Uint8Array {
  const sheet = createSheet({
    id: 1,
    name: 'Лист',
    maxRows: row,
    maxColumns: Math.max(26, column),
  });
  const line: NonNullable<(typeof sheet.rows)[number]> = [];
  line[column] = {
    value: 'х',
    formula: null,
    style: DEFAULT_STYLE,
    note: '',
    runs: null,
    fileStyle: null,
    fromFile: false,
  };
  sheet.rows[row] = line;
  return writeXlsx(createWorkbook({ name: 'книга', sheets: [sheet] }));
}

describe('a sheet whose last cell stands far out', () => {
  test('is refused with its name and the cell', () => {
    expect(readXlsx(makeFile(50_000, 702), { name: 'книга' })).toEqual({
      kind: 'refused',
      reason: { kind: 'too-many-cells', sheet: 'Лист', cell: 'ZZ50000' },
    });
  });

  test('is read up to five million cells', () => {
    expect(readXlsx(makeFile(50_000, 100), { name: 'книга' }).kind).toBe('ok');
    expect(readXlsx(makeFile(50_001, 100), { name: 'книга' }).kind).toBe('refused');
  });
});
