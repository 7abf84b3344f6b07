import { createSheet } from '../../../../src/local/workbook/new-workbook.ts';
import { estimateRowHeight } from '../../../../src/local/xlsx/sheet/row-height.ts';
import { newCell, putCell } from '../sample-file.ts';

const WRAP = { wrap: 'WRAP' } as const;

function heightOf(text: string | number | null, style = {}, width = 100): number {
  const sheet = createSheet({ id: 1, name: 'a' });
  sheet.columnWidths.set(1, width);
  putCell(sheet, 1, 1, newCell(text, style));
  return estimateRowHeight(sheet, 1);
}

test.each([
  [null, 21],
  ['', 21],
  [1e15, 21],
  ['коротко', 21],
  ['две строки\nтекста', 36],
  ['слово слово слово', 36],
  ['слово слово слово слово слово', 52],
  ['длинноесловобезпробелов', 36],
])('wrapped %j takes %i pixels', (text, pixels) => {
  expect(heightOf(text, WRAP)).toBe(pixels);
});

test('text that does not wrap takes one line', () => {
  expect(heightOf('слово слово слово слово слово')).toBe(21);
});

test('a larger font takes a higher line, a wider column fewer lines', () => {
  expect(heightOf('Сводка', { fontSize: 14 })).toBe(27);
  expect(heightOf('слово слово слово', WRAP, 300)).toBe(21);
});

test('a merged cell has the width of all its columns, one over several rows asks for nothing', () => {
  const sheet = createSheet({ id: 1, name: 'a' });
  putCell(sheet, 1, 1, newCell('слово слово слово', WRAP));
  sheet.merges = [{ row: 1, column: 1, rows: 1, columns: 3 }];
  expect(estimateRowHeight(sheet, 1)).toBe(21);
  sheet.merges = [{ row: 1, column: 1, rows: 2, columns: 1 }];
  expect(estimateRowHeight(sheet, 1)).toBe(21);
});

test('a row without cells is an ordinary one', () => {
  expect(estimateRowHeight(createSheet({ id: 1, name: 'a' }), 7)).toBe(21);
});

test('a bold heading that would only just fit is given its second line', () => {
  const header = { ...WRAP, bold: true, fontSize: 9 };

  expect(heightOf('Столбец или показатель', header, 160)).toBe(33);
});
