// The empty worksheet part that a new sheet is written into, with a print set-up for those that a script made.

import type { Sheet } from '../../workbook/workbook.ts';
import { columnUnits, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, rowPoints } from './sizes.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Inches, about one centimetre. */
const MARGINS =
  '<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.6" header="0.3" footer="0.3"/>';
/** Pixels: what is no wider is readable on an upright page. */
const UPRIGHT_WIDTH = 760;
/** Pixels: what is wider goes on several landscape pages side by side, for on one its print would be too small to read. */
const WIDEST_PAGE = 2600;
/** The sheet's name at the left, the page of how many at the right. */
const FOOTER =
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';

function isBlank(sheet: Sheet, column: number): boolean {
  return sheet.rows.every((line) => {
    const value = line?.[column]?.value ?? null;
    return value === null || value === '';
  });
}

/** The width of the columns up to the last one with content. */
function measureWidth(sheet: Sheet): number {
  let count = sheet.rows.reduce((most, line) => Math.max(most, line?.length ?? 0), 0);
  while (count > 0 && isBlank(sheet, count)) count -= 1;
  let width = 0;
  for (let column = 1; column <= count; column += 1) {
    width += sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_PIXELS;
  }
  return width;
}

/** A4 (9), one page wide unless that is unreadable, as many high as it takes; upright for a sheet narrow enough. */
function buildPage(sheet: Sheet): string {
  const width = measureWidth(sheet);
  const orientation = width <= UPRIGHT_WIDTH ? 'portrait' : 'landscape';
  const pages = Math.max(1, Math.ceil(width / WIDEST_PAGE));
  return `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="${pages}" fitToHeight="0"/>`;
}

/** Gives the text of an empty part, columns and rows as large as those of Google Sheets. */
export function buildEmptySheet(sheet: Sheet): string {
  const printed = sheet.createdByScript;
  const properties = printed ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '';
  const height = rowPoints(DEFAULT_ROW_PIXELS);
  const width = columnUnits(DEFAULT_COLUMN_PIXELS);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`,
    properties,
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
    `<sheetFormatPr defaultColWidth="${width}" defaultRowHeight="${height}"/>`,
    '<sheetData/>',
    printed ? MARGINS + buildPage(sheet) + FOOTER : '',
    '</worksheet>',
  ].join('');
}
