// How a sheet of ours looks: colours, letters, frames, widths. Each property is one call for the whole sheet.

import type { SheetPlan } from '../../core/workbook/plan.ts';
import type { Letters, Paint } from './paint-sheet.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** The width of a column that nobody has set, in pixels, and by how much a column may miss its own for the sake of a call. */
const DEFAULT_WIDTH = 100;
const WIDTH_TO_SPARE = 10;

/** Paints the region, which must be as large as the paint. */
export function applyLooks(sheet: Sheet, region: Range, paint: Paint): void {
  region.setBackgrounds(paint.backgrounds);
  region.setTextStyles(buildTextStyles(paint.letters));
  region.setHorizontalAlignments(paint.aligns);
  region.setWraps(paint.wraps);
  region.setVerticalAlignment('middle');
  if (paint.framed.length === 0) return;
  const line = SpreadsheetApp.BorderStyle.SOLID;
  sheet.getRangeList(paint.framed).setBorder(true, true, true, true, true, true, '#bcccdc', line);
}

function buildTextStyles(letters: readonly (readonly Letters[])[]): TextStyle[][] {
  const styles = new Map<Letters, TextStyle>();
  return letters.map((row) =>
    row.map((one) => {
      const style = styles.get(one) ?? buildTextStyle(one);
      styles.set(one, style);
      return style;
    }),
  );
}

function buildTextStyle({ colour, bold, size }: Letters): TextStyle {
  return SpreadsheetApp.newTextStyle()
    .setForegroundColor(colour)
    .setBold(bold)
    .setFontSize(size)
    .build();
}

/** Sets widths and frozen lines of a blank sheet. Equal neighbours share one call; what is nearly of the default width needs none. */
export function applyLayout(sheet: Sheet, plan: SheetPlan): void {
  const widths = plan.columnWidths;
  for (let first = 0; first < widths.length; ) {
    const width = widths[first] ?? DEFAULT_WIDTH;
    let next = first + 1;
    while (next < widths.length && widths[next] === width) next += 1;
    const isLeft = Math.abs(width - DEFAULT_WIDTH) <= WIDTH_TO_SPARE;
    if (!isLeft) sheet.setColumnWidths(first + 1, next - first, width);
    first = next;
  }
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
}
