// A small sheet for the tests of the grid.

import type { CellLook, SheetView } from '../../../../src/local/browser/protocol.ts';

/** A plain look, changed where a test needs it. */
export function makeLook(changed: Partial<CellLook> = {}): CellLook {
  return {
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
    borders: { top: null, right: null, bottom: null, left: null },
    isNumber: false,
    isLink: false,
    ...changed,
  };
}

/** Five rows of four columns, 100 × 20 each: row 2 is hidden, A3:B4 is merged, D4 has a note and D5 a link. */
export function makeView(changed: Partial<SheetView> = {}): SheetView {
  return {
    id: 7,
    rows: 5,
    columns: 4,
    texts: [
      ['Школа', 'Число', '', 'Итог'],
      ['скрыта'],
      ['слито'],
      ['', '', '5', '6'],
      ['', '', '', 'дальше'],
    ],
    looks: [],
    palette: [makeLook()],
    merges: [{ row: 3, column: 1, rows: 2, columns: 2 }],
    frozenRows: 1,
    frozenColumns: 1,
    columnWidths: [100, 100, 100, 100],
    rowHeights: [20, 0, 20, 20, 20],
    notes: [{ row: 4, column: 4, text: 'проверьте' }],
    links: [{ row: 5, column: 4, target: { kind: 'cell', sheetId: 7, cell: 'A1' } }],
    ...changed,
  };
}
