// The charts of a sheet into its drawing: new ones are added, those taken away go with their parts, all others keep their bytes.

import type { Sheet, SheetChart } from '../../workbook/workbook.ts';
import { addContentType, removeContentType } from '../package/content-types.ts';
import { findPart, freePartName, relationshipsPartOf } from '../package/part-names.ts';
import {
  addRelationships,
  insertInside,
  readRelationships,
  removeRelationships,
} from '../package/relationships.ts';
import { DEFAULT_COLUMN_PIXELS } from '../sheet/sizes.ts';
import { WORKSHEET_ORDER } from '../sheet/worksheet-order.ts';
import { placeForChild } from '../xml/element-order.ts';
import { escapeAttribute } from '../xml/escape-xml.ts';
import { parseXml, type XmlDocument } from '../xml/parse-xml.ts';
import { decodePart, encodePart } from '../xml/part-text.ts';
import { applyEdits, type TextEdit } from '../xml/text-edits.ts';
import { buildChart } from './build-chart.ts';
import { listDrawnCharts } from './read-charts.ts';

type Parts = Map<string, Uint8Array>;

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const DRAWING_TYPE = `${OFFICE}drawing+xml`;
const CHART_TYPE = `${OFFICE}drawingml.chart+xml`;
const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** English Metric Units: 914,400 an inch, 96 pixels an inch. */
const UNITS_PER_PIXEL = 9525;
/** Of an A4 page across, without its margins: how high it is for its width. */
const PAGE_HEIGHT_OF_WIDTH = 0.66;
/** Pixels of the repeated headings, and of the blank rows between two charts. */
const HEADINGS = 140;
const BETWEEN_CHARTS = 16;
/** Ids of what is drawn begin above those that others are likely to have given. */
const FIRST_ID = 1001;

const EMPTY_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`;

/** Plans the reference to a drawing where the sheet gets its first one, and brings drawing and chart parts up to date. */
export function planCharts(
  document: XmlDocument,
  sheet: Sheet,
  part: string,
  parts: Parts,
): TextEdit[] {
  const present = readRelationships(parts, part).find(({ kind }) => kind === 'drawing')?.part;
  const added = sheet.charts.filter((chart) => chart.part === null);
  if (present !== undefined && present !== null) {
    removeCharts(present, sheet, parts);
    addCharts(present, added, sheet, parts);
    return [];
  }
  if (added.length === 0) return [];
  const drawing = freePartName(parts, 'xl/drawings/drawing', '.xml');
  parts.set(drawing, encodePart(EMPTY_DRAWING));
  addContentType(parts, drawing, DRAWING_TYPE);
  const [id = ''] = addRelationships(parts, part, [
    { kind: 'drawing', target: `/${drawing}`, outside: false },
  ]);
  addCharts(drawing, added, sheet, parts);
  const { root, prefix } = document;
  const place = placeForChild(root, WORKSHEET_ORDER, 'drawing');
  const text = `<${prefix}drawing xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`;
  return [
    ...(sheet.createdByScript ? planBreaks(document, sheet, added) : []),
    { start: place, end: place, text },
  ];
}

/** How many charts, one below the other, a page takes that is as wide as the sheet. */
function countOnPage({ rows, columnWidths }: Sheet, charts: readonly SheetChart[]): number {
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length - 1), 0);
  let width = 0;
  for (let column = 1; column <= columns; column += 1) {
    width += columnWidths.get(column) ?? DEFAULT_COLUMN_PIXELS;
  }
  const height = Math.max(1, ...charts.map((chart) => chart.height)) + BETWEEN_CHARTS;
  return Math.max(1, Math.floor((width * PAGE_HEIGHT_OF_WIDTH - HEADINGS) / height));
}

/** Charts begin on a page of their own, with the heading above them, and none is cut by the end of a page. */
function planBreaks(
  { root, prefix }: XmlDocument,
  sheet: Sheet,
  charts: readonly SheetChart[],
): TextEdit[] {
  const perPage = countOnPage(sheet, charts);
  const lines = [...new Set(charts.map(({ row }) => row))];
  const breaks = lines
    .filter((_, index) => index % perPage === 0)
    // The row above a chart, a heading or blank, goes with it.
    .map((row) => row - 2)
    .filter((row) => row > 0)
    .map((row) => `<${prefix}brk id="${row}" max="16383" man="1"/>`);
  if (breaks.length === 0) return [];
  const place = placeForChild(root, WORKSHEET_ORDER, 'rowBreaks');
  const counts = `count="${breaks.length}" manualBreakCount="${breaks.length}"`;
  const text = `<${prefix}rowBreaks ${counts}>${breaks.join('')}</${prefix}rowBreaks>`;
  return [{ start: place, end: place, text }];
}

/** Takes the charts of the drawing out that the sheet no longer has. */
function removeCharts(drawing: string, { charts }: Sheet, parts: Parts): void {
  const kept = new Set(charts.map(({ part }) => part));
  const gone = listDrawnCharts(parts, drawing).filter(({ part }) => !kept.has(part));
  const name = findPart(parts, drawing);
  const bytes = name === null ? undefined : parts.get(name);
  if (gone.length === 0 || name === null || bytes === undefined) return;
  const edits = gone.map(({ anchor }) => ({ start: anchor.start, end: anchor.end, text: '' }));
  parts.set(name, encodePart(applyEdits(decodePart(bytes, name), edits)));
  const names = new Set(gone.map(({ part }) => part));
  removeRelationships(parts, drawing, ({ part }) => part !== null && names.has(part));
  for (const chart of names) removeChartPart(chart, parts);
}

/** The chart, and its own styles and colours, which nothing else refers to. */
function removeChartPart(chart: string, parts: Parts): void {
  const own = readRelationships(parts, chart).flatMap(({ part }) => (part === null ? [] : [part]));
  for (const part of [...own, chart]) {
    removeContentType(parts, part);
    parts.delete(findPart(parts, part) ?? '');
  }
  parts.delete(findPart(parts, relationshipsPartOf(chart)) ?? '');
}

function addCharts(
  drawing: string,
  added: readonly SheetChart[],
  sheet: Sheet,
  parts: Parts,
): void {
  const anchors = added.map((chart, index) => {
    const part = freePartName(parts, 'xl/charts/chart', '.xml');
    parts.set(part, encodePart(buildChart(sheet, chart)));
    addContentType(parts, part, CHART_TYPE);
    const [id = ''] = addRelationships(parts, drawing, [
      { kind: 'chart', target: `/${part}`, outside: false },
    ]);
    return buildAnchor(chart, id, FIRST_ID + index);
  });
  const name = findPart(parts, drawing);
  const bytes = name === null ? undefined : parts.get(name);
  if (anchors.length === 0 || name === null || bytes === undefined) return;
  const text = decodePart(bytes, name);
  const { root, prefix } = parseXml(text, name);
  parts.set(name, encodePart(insertInside(text, root, prefix, anchors.join(''))));
}

function buildAnchor(
  { row, column, width, height, title }: SheetChart,
  id: string,
  number: number,
) {
  const from = `<xdr:from><xdr:col>${column - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`;
  const size = `<xdr:ext cx="${width * UNITS_PER_PIXEL}" cy="${height * UNITS_PER_PIXEL}"/>`;
  const names = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="Chart ${number}" descr="${escapeAttribute(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`;
  const place = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
  const graphic = `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${id}"/></a:graphicData></a:graphic>`;
  return `<xdr:oneCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN}">${from}${size}<xdr:graphicFrame macro="">${names}${place}${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
}
