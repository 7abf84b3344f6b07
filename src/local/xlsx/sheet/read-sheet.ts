// One worksheet part to a sheet of the in-memory workbook.

import { DEFAULT_STYLE } from '../../workbook/default-style.ts';
import type { Area, Cell, Sheet } from '../../workbook/workbook.ts';
import { readCharts } from '../charts/read-charts.ts';
import { findPart } from '../package/part-names.ts';
import { readRelationships } from '../package/relationships.ts';
import { type Palette, readColour } from '../styles/colours.ts';
import { damaged } from '../xlsx-refusal.ts';
import { childOf, childrenOf, parseXml, readNumber, type XmlElement } from '../xml/parse-xml.ts';
import { decodePart } from '../xml/part-text.ts';
import { parseArea } from './cell-address.ts';
import { type FileLink, readLinks, readLocation, type SheetIds } from './links.ts';
import { type CellContext, CellReader } from './read-cells.ts';
import { readNotes } from './read-notes.ts';
import { readRules } from './read-rules.ts';
import { readValidations } from './read-validations.ts';
import { readColumnWidths, readHiddenColumns } from './sizes.ts';

/** What is known of a sheet before its part is read. */
export interface SheetSource {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** What the sheets of one file share. */
export interface SheetContext extends Omit<CellContext, 'spellLink'> {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly palette: Palette;
  readonly sheetIds: SheetIds;
}

/** Gives the sheet; throws a fault when its part or one that belongs to it is broken. */
export function readSheet(source: SheetSource, context: SheetContext): Sheet {
  const bytes = context.parts.get(source.part);
  if (bytes === undefined) throw damaged(`${source.part} is missing`);
  const spellLink = (link: string) => readLocation(link.slice(1), context.sheetIds, source.id);
  const cells = new CellReader({ ...context, spellLink });
  const document = parseXml(decodePart(bytes, source.part), source.part, cells);
  const worksheet = document.root;
  const relationships = readRelationships(context.parts, source.part);
  for (const { kind, part } of relationships) {
    if (kind === 'comments' && part !== null) addNotes(cells, part, context);
  }
  for (const link of readLinks(worksheet, relationships, context.sheetIds, source.id)) {
    addLink(cells.rows, link);
  }
  const maxColumns = Math.max(26, cells.lastColumn);
  return {
    ...source,
    maxRows: Math.max(1000, cells.lastRow),
    maxColumns,
    rows: cells.rows,
    merges: readMerges(worksheet),
    ...readPane(worksheet),
    columnWidths: readColumnWidths(worksheet, maxColumns),
    rowHeights: cells.rowHeights,
    hiddenRows: cells.hiddenRows,
    hiddenColumns: readHiddenColumns(worksheet, maxColumns),
    conditionalRules: readRules(document, context.styles.ruleFormats),
    validations: readValidations(document).map(({ rule }) => rule),
    charts: readCharts(relationships, source.name, context.parts),
    protections: [],
    tabColour: readColour(childOf(childOf(worksheet, 'sheetPr'), 'tabColor'), context.palette),
    createdByScript: false,
    restructured: false,
    layoutChanged: false,
    mergesChanged: false,
    rulesChanged: false,
    validationsChanged: false,
    chartsChanged: false,
  };
}

/** Gives the merged areas of a worksheet; what is no area of two cells or more is left out. */
export function readMerges(worksheet: XmlElement): Area[] {
  return childrenOf(childOf(worksheet, 'mergeCells'), 'mergeCell')
    .map((merge) => parseArea(merge.attributes.ref ?? ''))
    .filter((area) => area !== null)
    .filter((area) => area.rows > 1 || area.columns > 1);
}

/** Gives how many rows and columns are frozen in the first view of a worksheet; a split that is not frozen counts as none. */
export function readPane(worksheet: XmlElement): { frozenRows: number; frozenColumns: number } {
  const view = childOf(childOf(worksheet, 'sheetViews'), 'sheetView');
  const { state, xSplit, ySplit } = childOf(view, 'pane')?.attributes ?? {};
  const isFrozen = state === 'frozen' || state === 'frozenSplit';
  return {
    frozenRows: isFrozen ? Math.round(readNumber(ySplit, 0)) : 0,
    frozenColumns: isFrozen ? Math.round(readNumber(xSplit, 0)) : 0,
  };
}

function addNotes(cells: CellReader, wanted: string, context: SheetContext): void {
  const part = findPart(context.parts, wanted);
  const bytes = part === null ? undefined : context.parts.get(part);
  if (part === null || bytes === undefined) return;
  for (const [reference, note] of readNotes(decodePart(bytes, part), part)) {
    const area = parseArea(reference);
    if (area === null) continue;
    cells.rows[area.row] ??= [];
    const row = cells.rows[area.row] ?? [];
    row[area.column] = { ...(row[area.column] ?? blankCell(context)), note };
    cells.lastRow = Math.max(cells.lastRow, area.row);
    cells.lastColumn = Math.max(cells.lastColumn, area.column);
  }
}

/** A cell that the file does not hold, but that has a note. */
function blankCell(context: SheetContext): Cell {
  return {
    value: null,
    formula: null,
    style: context.styles.styles[0] ?? DEFAULT_STYLE,
    note: '',
    runs: null,
    fileStyle: 0,
    fromFile: true,
  };
}

function addLink(rows: (Cell | undefined)[][], { area, link }: FileLink): void {
  const lastRow = Math.min(area.row + area.rows, rows.length);
  for (let rowNumber = area.row; rowNumber < lastRow; rowNumber += 1) {
    const row = rows[rowNumber];
    if (row === undefined) continue;
    const lastColumn = Math.min(area.column + area.columns, row.length);
    for (let column = area.column; column < lastColumn; column += 1) {
      const cell = row[column];
      if (cell === undefined || cell.value === null) continue;
      row[column] = { ...cell, runs: [{ start: 0, end: textLength(cell), link }] };
    }
  }
}

function textLength({ value }: Cell): number {
  if (typeof value === 'object') return value?.code.length ?? 0;
  return String(value).length;
}
