// The text of a worksheet part with a sheet's changes in it; whatever the sheet does not change keeps its bytes.

import type { Sheet } from '../../workbook/workbook.ts';
import { planCharts } from '../charts/plan-charts.ts';
import type { WriteContext } from '../write-context.ts';
import { childOf, parseXml, type XmlDocument, type XmlStream } from '../xml/parse-xml.ts';
import { applyEdits, type TextEdit } from '../xml/text-edits.ts';
import { planAllRows } from './build-rows.ts';
import { type ChangedCells, findChangedCells } from './changed-cells.ts';
import { CellPlanner } from './plan-cells.ts';
import { planDimension } from './plan-dimension.ts';
import { planColumns, planPane, planTabColour } from './plan-layout.ts';
import { planLinks } from './plan-links.ts';
import { planMerges } from './plan-merges.ts';
import { planRules } from './plan-rules.ts';
import { planValidations } from './plan-validations.ts';
import { RowScanner } from './scan-rows.ts';

/** The new text of the part, and whether any cell in it is another than before. */
export interface PatchedSheet {
  readonly text: string;
  readonly cellsChanged: boolean;
}

/** Gives the patched text of a part; `isNew` writes everything of the sheet into an empty one. */
export function patchSheet(
  text: string,
  part: string,
  sheet: Sheet,
  isNew: boolean,
  context: WriteContext,
): PatchedSheet {
  const writesAll = isNew || sheet.restructured;
  const changed = writesAll ? null : findChangedCells(sheet);
  const { document, rows } = planRows(text, part, sheet, changed, context);
  const edits = [
    ...planTabColour(document, sheet, context.fileStyles.palette),
    ...planDimension(document, sheet, changed),
    ...(writesAll || sheet.layoutChanged ? planPane(document, sheet) : []),
    ...(writesAll || sheet.layoutChanged ? planColumns(document, sheet) : []),
    ...rows,
    ...(writesAll || sheet.mergesChanged ? planMerges(document, sheet) : []),
    ...(writesAll || sheet.rulesChanged
      ? planRules(document, sheet, context.fileStyles.table.ruleFormats, context.styles)
      : []),
    ...(writesAll || sheet.validationsChanged ? planValidations(document, sheet) : []),
    ...planLinks(document, sheet, part, changed, context),
    ...(isNew || sheet.chartsChanged ? planCharts(document, sheet, part, context.parts) : []),
  ];
  return { text: applyEdits(text, edits), cellsChanged: changed === null || changed.size > 0 };
}

/** Nothing in the rows concerns us: they go by unread. */
const IDLE: XmlStream = { inside: 'sheetData', open() {}, close() {}, text() {} };

/** Parses the part and plans its rows in one go; `changed` is null where all rows are written anew. */
function planRows(
  text: string,
  part: string,
  sheet: Sheet,
  changed: ChangedCells | null,
  context: WriteContext,
): { readonly document: XmlDocument; readonly rows: readonly TextEdit[] } {
  const isStreaming = changed !== null && (changed.size > 0 || sheet.layoutChanged);
  const planner = isStreaming ? new CellPlanner(text, sheet, changed, context) : null;
  const document = parseXml(text, part, planner === null ? IDLE : new RowScanner(text, planner));
  const sheetData = childOf(document.root, 'sheetData');
  if (sheetData === null) return { document, rows: [] };
  if (planner !== null) return { document, rows: planner.finish(sheetData, document.prefix) };
  if (changed !== null) return { document, rows: [] };
  return { document, rows: [planAllRows(sheet, sheetData, context, document.prefix)] };
}
