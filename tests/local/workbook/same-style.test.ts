import { DEFAULT_STYLE } from '../../../src/local/workbook/default-style.ts';
import { isSameStyle } from '../../../src/local/workbook/same-style.ts';
import type { BorderSide, CellStyle } from '../../../src/local/workbook/workbook.ts';

const LINE: BorderSide = { line: 'SOLID', colour: '#000000' };
const NONE = DEFAULT_STYLE.borders;

test('a copy looks the same, its borders too', () => {
  const framed: CellStyle = { ...DEFAULT_STYLE, borders: { ...NONE, top: LINE } };
  const copy: CellStyle = { ...framed, borders: { ...NONE, top: { ...LINE } } };
  expect(isSameStyle(DEFAULT_STYLE, { ...DEFAULT_STYLE })).toBe(true);
  expect(isSameStyle(framed, copy)).toBe(true);
});

test.each<Partial<CellStyle>>([
  { numberFormat: '@' },
  { fontFamily: 'Roboto' },
  { fontSize: 11 },
  { bold: true },
  { italic: true },
  { underline: true },
  { strikethrough: true },
  { fontColour: '#ff0000' },
  { background: '#ffffff' },
  { horizontal: 'left' },
  { vertical: 'top' },
  { wrap: 'WRAP' },
  { borders: { ...NONE, top: LINE } },
  { borders: { ...NONE, right: LINE } },
  { borders: { ...NONE, bottom: { ...LINE, line: 'DOUBLE' } } },
  { borders: { ...NONE, left: { ...LINE, colour: '#ffffff' } } },
])('a style with %j looks another', (part) => {
  expect(isSameStyle(DEFAULT_STYLE, { ...DEFAULT_STYLE, ...part })).toBe(false);
});
