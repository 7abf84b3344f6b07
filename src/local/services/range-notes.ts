// Range: notes.
import { grid, textOrNull } from '../realm/parameter-kinds.ts';
import type { MethodTable } from '../realm/service-class.ts';
import { methodsOf } from '../realm/service-class.ts';
import { SELF } from '../realm/service-object.ts';
import type { Cell } from '../workbook/workbook.ts';
import { cellAt, changeCells, checkInside, mapCells } from './cell-grid.ts';
import { checkShape } from './range-area.ts';
import type { RangeSelf } from './service-selves.ts';

const { read, write } = methodsOf<'Range'>();

function withNote(cell: Cell, note: string | null): Cell {
  return cell.note === (note ?? '') ? cell : { ...cell, note: note ?? '', fromFile: false };
}

/** Methods of Range about notes. */
export const RANGE_NOTES: MethodTable<RangeSelf> = {
  getNote: read([], ({ self }) => {
    checkInside(self.sheet, self);
    return cellAt(self.sheet, self.row, self.column).note;
  }),
  getNotes: read([], ({ self }) => mapCells(self.sheet, self, (cell) => cell.note)),
  setNote: write([textOrNull], ({ self }, note) => {
    changeCells(self.sheet, self, (cell) => withNote(cell, note));
    return SELF;
  }),
  setNotes: write([grid(textOrNull)], ({ self }, notes) => {
    checkShape(self, notes);
    changeCells(self.sheet, self, (cell, row, column) =>
      withNote(cell, notes[row]?.[column] ?? null),
    );
    return SELF;
  }),
};
