// How a cell looks before anybody has styled it: what an empty tab of Google Sheets shows.

import type { CellStyle } from './workbook.ts';

/**
 * The style of an untouched cell: Arial 10, black, no fill, no borders. `numberFormat` is `General` here; the service
 * shows it to scripts as `0.###############`.
 */
export const DEFAULT_STYLE: CellStyle = Object.freeze({
  numberFormat: 'General',
  fontFamily: 'Arial',
  fontSize: 10,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColour: '#000000',
  background: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: 'OVERFLOW',
  borders: Object.freeze({ top: null, right: null, bottom: null, left: null }),
});
