// Files made from nothing: what is written is read back the same, by this reader and by a library that is not ours.

import fc from 'fast-check';
import { createSheet, createWorkbook } from '../../../src/local/workbook/new-workbook.ts';
import type { Cell, Sheet } from '../../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../../src/local/xlsx/write-xlsx.ts';
import { readByOther } from './other-reader.ts';
import { newCell, putCell, readWorkbook, sheetAt, textsOf } from './sample-file.ts';

const scalar: fc.Arbitrary<Cell['value']> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', ' ', '0', '=1', '_x0041_', 'а\r\nб\t', '\u0000\u001f', '\ud800', '<&>"\''),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('#DIV/0!', '#N/A', '#REF!').map((code) => ({ kind: 'error' as const, code })),
);
const colour = fc.constantFrom('#ff0000', '#00b050', '#123456');
const side = fc.option(
  fc.record({
    line: fc.constantFrom('SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DASHED', 'DOTTED', 'DOUBLE'),
    colour,
  }),
);
const style = fc.record({
  numberFormat: fc.constantFrom('General', '0.00', '@', '0.0" %"', 'dd.mm.yyyy', '#,##0.00\\ "₽"'),
  fontFamily: fc.constantFrom('Arial', 'Times "New" & Roman'),
  fontSize: fc.constantFrom(8, 10.5, 14),
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  strikethrough: fc.boolean(),
  fontColour: colour,
  background: fc.option(colour),
  horizontal: fc.constantFrom('general', 'left', 'center', 'right'),
  vertical: fc.constantFrom('top', 'middle', 'bottom'),
  wrap: fc.constantFrom('OVERFLOW', 'WRAP'),
  borders: fc.record({ top: side, right: side, bottom: side, left: side }),
});
const matrix = fc.array(fc.array(fc.tuple(scalar, style), { maxLength: 6 }), { maxLength: 6 });

function buildSheet(
  rows: readonly (readonly (readonly [Cell['value'], Cell['style']])[])[],
): Sheet {
  const sheet = createSheet({ id: 4, name: 'Лист' });
  rows.forEach((cells, row) => {
    cells.forEach(([value, look], column) => {
      putCell(sheet, row + 1, column + 1, newCell(value, look));
    });
  });
  return sheet;
}

describe('a new file', () => {
  test('any values and looks are read back the same', () => {
    fc.assert(
      fc.property(matrix, fc.nat(3), (rows, merged) => {
        const sheet = buildSheet(rows);
        if (merged > 0) sheet.merges = [{ row: 9, column: 1, rows: merged, columns: 2 }];
        const back = sheetAt(
          readWorkbook(writeXlsx(createWorkbook({ name: 'x', sheets: [sheet] }))),
          0,
        );
        expect(back.merges).toEqual(sheet.merges);
        rows.forEach((cells, row) => {
          cells.forEach(([value, look], column) => {
            const cell = back.rows[row + 1]?.[column + 1];
            expect(cell?.value).toEqual(Object.is(value, -0) ? 0 : value);
            expect(cell?.style).toEqual(look);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  test('an empty workbook has one empty sheet', () => {
    const back = readWorkbook(writeXlsx(createWorkbook({ name: 'x' })));
    expect(back.sheets.map(({ id, name, rows }) => [id, name, rows])).toEqual([[1, 'Лист1', []]]);
  });

  test('widths of new sheets are those of Google Sheets', () => {
    const sheet = createSheet({ id: 1, name: 'a' });
    sheet.columnWidths.set(2, 37).set(3, 412);
    sheet.rowHeights.set(4, 50);
    const back = sheetAt(
      readWorkbook(writeXlsx(createWorkbook({ name: 'x', sheets: [sheet] }))),
      0,
    );
    expect([...back.columnWidths]).toEqual([
      [2, 37],
      [3, 412],
    ]);
    expect([...back.rowHeights]).toEqual([[4, 50]]);
  });

  test('the active sheet is the one that is shown', () => {
    const sheets = [createSheet({ id: 1, name: 'a' }), createSheet({ id: 2, name: 'b' })];
    const workbook = createWorkbook({ name: 'x', sheets });
    workbook.activeSheetId = 2;
    expect(readWorkbook(writeXlsx(workbook)).activeSheetId).toBe(2);
  });

  test('a library that is not ours reads the same', async () => {
    const sheet = createSheet({ id: 2, name: 'Сводка', createdByScript: true });
    putCell(
      sheet,
      1,
      1,
      newCell('Показатель', { bold: true, background: '#1f4e79', wrap: 'WRAP' }),
    );
    putCell(sheet, 2, 1, newCell(70.5, { numberFormat: '0.00' }, { formula: '=SUM(B1;B2)' }));
    putCell(sheet, 2, 2, newCell(true));
    putCell(
      sheet,
      2,
      3,
      newCell('ссылка', {}, { runs: [{ start: 0, end: 6, link: '#gid=2&range=A1' }] }),
    );
    sheet.merges = [{ row: 1, column: 1, rows: 1, columns: 3 }];
    sheet.frozenRows = 1;
    const bytes = writeXlsx(createWorkbook({ name: 'x', sheets: [sheet] }));
    const other = await readByOther(bytes);
    const [first] = other.sheets;
    expect(first?.name).toBe('Сводка');
    expect(first?.rows[1]?.slice(0, 3)).toEqual([70.5, true, 'ссылка']);
    expect(first?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }]);
    expect(first?.cells?.get('1,0')?.formula).toBe('SUM(B1,B2)');
    expect(first?.cells?.get('0,0')?.style).toMatchObject({ font: { bold: true } });
  });

  test('only the parts that are needed are there', () => {
    const names = Object.keys(textsOf(writeXlsx(createWorkbook({ name: 'x' }))));
    expect(names).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });
});
