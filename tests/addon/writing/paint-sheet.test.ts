import { paintSheet, toSheetValue } from '../../../src/addon/writing/paint-sheet.ts';
import type { SheetPlan } from '../../../src/core/workbook/plan.ts';

const EMPTY: SheetPlan = {
  name: 'Сводка 2023',
  cells: [],
  styles: [],
  merges: [],
  rules: [],
  lists: [],
  columnWidths: [],
  frozenRows: 0,
  frozenColumns: 0,
  onlyIfAbsent: false,
  replacement: null,
};

/** Sheets by name. */
const IDS = new Map([['лист "А"', 7]]);

describe('toSheetValue(cell)', () => {
  test.each([
    [null, ''],
    ['', ''],
    [0, 0],
    [-5, -5],
    ['1.10', '1.10'],
    ['=1+1', "'=1+1"],
    ['+7 999', "'+7 999"],
    ['-', "'-"],
    ['@name', "'@name"],
    ["'цитата", "''цитата"],
  ])('%j is written as %j', (cell, written) => {
    expect(toSheetValue(cell, IDS)).toBe(written);
  });

  test('a formula goes out as it is', () => {
    expect(toSheetValue({ kind: 'formula', formula: '=SUM(A1:A2)', expected: 3 }, IDS)).toBe(
      '=SUM(A1:A2)',
    );
  });

  test('a link becomes a HYPERLINK with its quotes doubled', () => {
    const link = { kind: 'link', text: 'лист "А"!B5', sheet: 'лист "А"', cell: 'B5' } as const;

    expect(toSheetValue(link, IDS)).toBe('=HYPERLINK("#gid=7&range=B5";"лист ""А""!B5")');
  });
});

test('a link to a sheet that is not there is its text, escaped where it has to be', () => {
  const link = { kind: 'link', text: '=лист!B5', sheet: '=лист', cell: 'B5' } as const;

  expect(toSheetValue(link, IDS)).toBe("'=лист!B5");
});

describe('paintSheet(plan)', () => {
  test('a plan without cells paints one blank cell', () => {
    const paint = paintSheet(EMPTY, IDS);

    expect([paint.rows, paint.columns, paint.values]).toEqual([1, 1, [['']]]);
  });

  test('texts and blanks keep the text format, so that nothing typed later turns into a date', () => {
    const paint = paintSheet({ ...EMPTY, cells: [['1.10', null, 5]] }, IDS);

    expect(paint.numberFormats).toEqual([['@', '@', '0']]);
  });

  test('later styles win and short rows are filled up with blanks', () => {
    const paint = paintSheet(
      {
        ...EMPTY,
        cells: [['а'], ['б', 1.5]],
        styles: [
          { block: { row: 1, column: 1, rows: 2, columns: 2 }, style: 'text' },
          {
            block: { row: 2, column: 2, rows: 1, columns: 1 },
            style: 'number',
            numberFormat: '0.00',
          },
        ],
      },
      IDS,
    );

    expect(paint.values).toEqual([
      ['а', ''],
      ['б', 1.5],
    ]);
    expect(paint.numberFormats[1]?.[1]).toBe('0.00');
    expect(paint.aligns).toEqual([
      ['left', 'left'],
      ['left', 'right'],
    ]);
    expect(paint.framed).toEqual(['A1:B2']);
  });

  test('cells of one look share their letters, bold or not', () => {
    const block = (column: number) => ({ row: 1, column, rows: 1, columns: 1 });
    const { letters } = paintSheet(
      {
        ...EMPTY,
        cells: [['а', 'б', 'в']],
        styles: [
          { block: block(1), style: 'text' },
          { block: block(2), style: 'text', bold: true },
          { block: block(3), style: 'text' },
        ],
      },
      IDS,
    );

    expect(letters).toEqual([
      [
        { colour: '#1f2933', bold: false, size: 10 },
        { colour: '#1f2933', bold: true, size: 10 },
        { colour: '#1f2933', bold: false, size: 10 },
      ],
    ]);
    expect(letters[0]?.[0]).toBe(letters[0]?.[2]);
  });

  test('frames join rows with the same run and leave out what has none', () => {
    const block = (row: number, rows: number, columns: number) => ({
      row,
      column: 1,
      rows,
      columns,
    });
    const paint = paintSheet(
      {
        ...EMPTY,
        cells: Array.from({ length: 4 }, () => ['а', 'б', 'в']),
        styles: [
          { block: block(1, 4, 3), style: 'text' },
          { block: block(3, 1, 3), style: 'section' },
          { block: { row: 4, column: 2, rows: 1, columns: 1 }, style: 'stamp' },
        ],
      },
      IDS,
    );

    expect(paint.framed).toEqual(['A1:C2', 'A4:A4', 'C4:C4']);
  });
});
