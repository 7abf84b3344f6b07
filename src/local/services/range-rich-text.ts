// Range: texts with links.
import { grid, instance } from '../realm/parameter-kinds.ts';
import type { MethodTable } from '../realm/service-class.ts';
import { methodsOf } from '../realm/service-class.ts';
import type { ServiceResult } from '../realm/service-object.ts';
import { SELF, serviceObject } from '../realm/service-object.ts';
import type { Cell } from '../workbook/workbook.ts';
import { cellAt, checkInside, mapCells, withContent } from './cell-grid.ts';
import { checkShape } from './range-area.ts';
import { writeContent } from './range-values.ts';
import type { RangeSelf, RichTextSelf } from './service-selves.ts';

const { read, write } = methodsOf<'Range'>();

function richTextOf(cell: Cell): ServiceResult {
  if (typeof cell.value !== 'string') return null;
  return serviceObject('RichTextValue', { text: cell.value, start: 0, runs: cell.runs ?? [] });
}

function withRichText(cell: Cell, rich: RichTextSelf): Cell {
  const links = rich.runs.filter((run) => run.link !== null);
  const runs = links.length === 0 ? null : rich.runs;
  return { ...withContent(cell, rich.text === '' ? null : rich.text, null), runs };
}

/** Methods of Range about texts with links. */
export const RANGE_RICH_TEXT: MethodTable<RangeSelf> = {
  getRichTextValue: read([], ({ self, context }) => {
    context.calculate();
    checkInside(self.sheet, self);
    return richTextOf(cellAt(self.sheet, self.row, self.column));
  }),
  getRichTextValues: read([], ({ self, context }) => {
    context.calculate();
    return mapCells(self.sheet, self, richTextOf);
  }),
  setRichTextValue: write([instance('RichTextValue')], ({ self, context }, rich) => {
    writeContent(context, self, (cell) => withRichText(cell, rich));
    return SELF;
  }),
  setRichTextValues: write([grid(instance('RichTextValue'))], ({ self, context }, values) => {
    checkShape(self, values);
    writeContent(context, self, (cell, row, column) => {
      const rich = values[row]?.[column];
      return rich === undefined ? cell : withRichText(cell, rich);
    });
    return SELF;
  }),
};
