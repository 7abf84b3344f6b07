// The empty worksheet part that a new sheet is written into, with a print set-up for those that a script made.

import type { Sheet } from '../../workbook/workbook.ts';
import { columnUnits, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, rowPoints } from './sizes.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Inches, about one centimetre. */
const MARGINS =
  '<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.6" header="0.3" footer="0.3"/>';
/** A4 (9), one page wide and as many high as it takes. */
const PAGE = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
/** The sheet's name at the left, the page of how many at the right. */
const FOOTER =
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';

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
    printed ? MARGINS + PAGE + FOOTER : '',
    '</worksheet>',
  ].join('');
}
