// The defined names: those of single sheets follow their sheet, and new sheets get their print titles.

import type { Sheet } from '../../workbook/workbook.ts';
import { columnName, quoteSheetName } from '../sheet/cell-address.ts';
import { placeForChild, setAttribute } from '../xml/element-order.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { childOf, childrenOf, readNumber, type XmlElement } from '../xml/parse-xml.ts';
import type { TextEdit } from '../xml/text-edits.ts';
import type { Book, SheetEntry } from './read-book.ts';
import type { Tab } from './tabs.ts';
import { WORKBOOK_ORDER } from './workbook-order.ts';

/** Plans the names; none when no sheet has moved, gone or come with print titles. */
export function planNames(book: Book, tabs: readonly Tab[]): TextEdit[] {
  const { root, prefix } = book.document;
  const list = childOf(root, 'definedNames');
  const positions = new Map(tabs.map(({ entry }, index) => [entry, index]));
  const edits = childrenOf(list, 'definedName').flatMap((name) =>
    planLocalName(book, name, positions),
  );
  const titles = tabs
    .map(({ entry, sheet }, position) =>
      entry === null && sheet !== null ? buildPrintTitles(sheet, position, prefix) : '',
    )
    .join('');
  if (titles === '') return edits;
  if (list === null) {
    const place = placeForChild(root, WORKBOOK_ORDER, 'definedNames');
    const whole = `<${prefix}definedNames>${titles}</${prefix}definedNames>`;
    return [...edits, { start: place, end: place, text: whole }];
  }
  if (list.selfClosing) {
    const whole = `<${prefix}definedNames>${titles}</${prefix}definedNames>`;
    return [{ start: list.start, end: list.end, text: whole }];
  }
  return [...edits, { start: list.closeStart, end: list.closeStart, text: titles }];
}

function planLocalName(
  book: Book,
  name: XmlElement,
  positions: ReadonlyMap<SheetEntry | null, number>,
): TextEdit[] {
  const local = readNumber(name.attributes.localSheetId, -1);
  const entry = book.entries[local];
  if (entry === undefined) return [];
  const position = positions.get(entry);
  if (position === undefined) return [{ start: name.start, end: name.end, text: '' }];
  if (position === local) return [];
  const tag = book.document.text.slice(name.start, name.openEnd);
  const moved = setAttribute(tag, 'localSheetId', String(position));
  return [{ start: name.start, end: name.openEnd, text: moved }];
}

/** The frozen rows and columns of a sheet made by a script are repeated on every printed page. */
function buildPrintTitles(sheet: Sheet, position: number, prefix: string): string {
  if (!sheet.createdByScript) return '';
  const { frozenRows, frozenColumns } = sheet;
  const own = quoteSheetName(sheet.name);
  const titles = [
    ...(frozenColumns === 0 ? [] : [`${own}!$A:$${columnName(frozenColumns)}`]),
    ...(frozenRows === 0 ? [] : [`${own}!$1:$${frozenRows}`]),
  ].join(',');
  if (titles === '') return '';
  const name = `${prefix}definedName`;
  return `<${name} name="_xlnm.Print_Titles" localSheetId="${position}">${escapeXml(titles)}</${name}>`;
}
