// Column widths, frozen panes and the tab's colour into a worksheet; what has not changed keeps its bytes.

import type { Sheet } from '../../workbook/workbook.ts';
import { formatRgb, type Palette, readColour } from '../styles/colours.ts';
import { placeForChild, setAttribute } from '../xml/element-order.ts';
import { childOf, childrenOf, type XmlDocument } from '../xml/parse-xml.ts';
import type { TextEdit } from '../xml/text-edits.ts';
import { cellName } from './cell-address.ts';
import { readPane } from './read-sheet.ts';
import { columnUnits, DEFAULT_COLUMN_PIXELS, readColumnSpans, readColumnWidths } from './sizes.ts';
import { WORKSHEET_ORDER } from './worksheet-order.ts';

/** Plans the tab's colour; none when it is as the file has it. */
export function planTabColour(document: XmlDocument, sheet: Sheet, palette: Palette): TextEdit[] {
  const { root, prefix } = document;
  const properties = childOf(root, 'sheetPr');
  const present = childOf(properties, 'tabColor');
  if (readColour(present, palette) === sheet.tabColour) return [];
  const text =
    sheet.tabColour === null ? '' : `<${prefix}tabColor rgb="${formatRgb(sheet.tabColour)}"/>`;
  if (present !== null) return [{ start: present.start, end: present.end, text }];
  if (properties === null) {
    const whole = `<${prefix}sheetPr>${text}</${prefix}sheetPr>`;
    return [{ start: root.openEnd, end: root.openEnd, text: whole }];
  }
  if (!properties.selfClosing) {
    return [{ start: properties.openEnd, end: properties.openEnd, text }];
  }
  const opened = `>${text}</${prefix}sheetPr>`;
  return [{ start: properties.end - 2, end: properties.end, text: opened }];
}

/** Plans the frozen rows and columns of the first view; none when they are as the file has them. */
export function planPane(document: XmlDocument, sheet: Sheet): TextEdit[] {
  const { root, prefix, text } = document;
  const before = readPane(root);
  const { frozenRows, frozenColumns } = sheet;
  if (before.frozenRows === frozenRows && before.frozenColumns === frozenColumns) return [];
  const pane = buildPane(frozenRows, frozenColumns, prefix);
  const views = childOf(root, 'sheetViews');
  const view = childOf(views, 'sheetView');
  if (view === null) {
    const inner = `<${prefix}sheetView workbookViewId="0">${pane}</${prefix}sheetView>`;
    const whole = `<${prefix}sheetViews>${inner}</${prefix}sheetViews>`;
    const place = placeForChild(root, WORKSHEET_ORDER, 'sheetViews');
    return [{ start: views?.start ?? place, end: views?.end ?? place, text: whole }];
  }
  const tag = text.slice(view.start, view.openEnd);
  if (view.selfClosing) {
    const opened = `${tag.replace(/\s*\/>$/, '>')}${pane}</${prefix}sheetView>`;
    return [{ start: view.start, end: view.end, text: opened }];
  }
  // A selection names the pane it belongs to, so it goes with it.
  const gone = [...childrenOf(view, 'pane'), ...childrenOf(view, 'selection')];
  return [
    { start: view.openEnd, end: view.openEnd, text: pane },
    ...gone.map(({ start, end }) => ({ start, end, text: '' })),
  ];
}

function buildPane(rows: number, columns: number, prefix: string): string {
  if (rows === 0 && columns === 0) return '';
  const name = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const corner = cellName(rows + 1, columns + 1);
  const pane = `<${prefix}pane${splits} topLeftCell="${corner}" activePane="${name}" state="frozen"/>`;
  return `${pane}<${prefix}selection pane="${name}"/>`;
}

interface ColumnPiece {
  readonly first: number;
  readonly last: number;
  /** The `<col/>` before its place is set. */
  readonly tag: string;
}

/** Plans the widths that differ from the file's; other columns keep what is said about them. */
export function planColumns(document: XmlDocument, sheet: Sheet): TextEdit[] {
  const { root, prefix, text } = document;
  const count = Math.max(sheet.maxColumns, ...sheet.columnWidths.keys());
  const before = readColumnWidths(root, count);
  const changed = new Map<number, number>();
  for (let column = 1; column <= count; column += 1) {
    const pixels = sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_PIXELS;
    if (pixels !== (before.get(column) ?? DEFAULT_COLUMN_PIXELS)) changed.set(column, pixels);
  }
  if (changed.size === 0) return [];
  const pieces = keptPieces(document, changed);
  for (const [column, pixels] of changed) {
    const span = readColumnSpans(root).find(({ first, last }) => first <= column && column <= last);
    const tag =
      span === undefined
        ? `<${prefix}col/>`
        : text.slice(span.element.start, span.element.openEnd).replace(/\s*\/?>$/, '/>');
    const sized = setAttribute(tag, 'width', String(columnUnits(pixels)));
    pieces.push({ first: column, last: column, tag: setAttribute(sized, 'customWidth', '1') });
  }
  const whole = `<${prefix}cols>${joinPieces(pieces).join('')}</${prefix}cols>`;
  const present = childOf(root, 'cols');
  const place = placeForChild(root, WORKSHEET_ORDER, 'cols');
  return [{ start: present?.start ?? place, end: present?.end ?? place, text: whole }];
}

function keptPieces(document: XmlDocument, changed: ReadonlyMap<number, number>): ColumnPiece[] {
  const pieces: ColumnPiece[] = [];
  for (const { first, last, element } of readColumnSpans(document.root)) {
    const tag = document.text.slice(element.start, element.openEnd).replace(/\s*\/?>$/, '/>');
    const cuts = [...changed.keys()].filter((column) => first <= column && column <= last);
    let start = first;
    for (const cut of [...cuts.sort((one, other) => one - other), last + 1]) {
      if (cut > start) pieces.push({ first: start, last: cut - 1, tag });
      start = cut + 1;
    }
  }
  return pieces;
}

function joinPieces(pieces: readonly ColumnPiece[]): string[] {
  const joined: ColumnPiece[] = [];
  for (const piece of [...pieces].sort((one, other) => one.first - other.first)) {
    const previous = joined.at(-1);
    if (previous !== undefined && previous.last + 1 === piece.first && previous.tag === piece.tag) {
      joined[joined.length - 1] = { ...previous, last: piece.last };
    } else {
      joined.push(piece);
    }
  }
  return joined.map(({ first, last, tag }) =>
    setAttribute(setAttribute(tag, 'min', String(first)), 'max', String(last)),
  );
}
