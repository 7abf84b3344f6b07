// workbook.xml with the sheets as they are now: entries that stay keep their bytes, numbers of sheets follow the order.

import type { Workbook } from '../../workbook/workbook.ts';
import { placeForChild, setAttribute } from '../xml/element-order.ts';
import { childOf } from '../xml/parse-xml.ts';
import { applyEdits, type TextEdit } from '../xml/text-edits.ts';
import { planNames } from './plan-names.ts';
import type { Book } from './read-book.ts';
import { type AddedSheet, entryText, orderTabs, type Tab } from './tabs.ts';
import { WORKBOOK_ORDER } from './workbook-order.ts';

const HEAD_BYTES = 16_384;

/** Gives the new text of the workbook part; the same text when nothing that it says has changed. */
export function writeBook(
  book: Book,
  workbook: Workbook,
  added: readonly AddedSheet[],
  recalculates: boolean,
  parts: ReadonlyMap<string, Uint8Array>,
): string {
  const tabs = orderTabs(book, workbook, added);
  const { text } = book.document;
  return applyEdits(text, [
    ...planActiveTab(book, workbook, tabs, parts),
    ...planSheets(book, tabs),
    ...planNames(book, tabs),
    ...(recalculates ? planRecalculation(book) : []),
  ]);
}

function planSheets(book: Book, tabs: readonly Tab[]): TextEdit[] {
  const { document, entries } = book;
  const sheets = childOf(document.root, 'sheets');
  if (sheets === null) return [];
  const kept = tabs.filter(({ entry }) => entry !== null);
  const keepsOrder =
    kept.length === entries.length && kept.every(({ entry }, index) => entry === entries[index]);
  if (!keepsOrder || sheets.selfClosing || entries.length === 0) {
    const inner = tabs.map(({ text }) => text).join('');
    const { prefix } = document;
    const whole = `<${prefix}sheets>${inner}</${prefix}sheets>`;
    return [{ start: sheets.start, end: sheets.end, text: whole }];
  }
  const edits: TextEdit[] = [];
  let place = sheets.openEnd;
  for (const { entry, text } of tabs) {
    if (entry === null) {
      edits.push({ start: place, end: place, text });
      continue;
    }
    place = entry.element.end;
    if (text !== entryText(book, entry)) {
      edits.push({ start: entry.element.start, end: entry.element.end, text });
    }
  }
  return edits;
}

/**
 * The file opens on the workbook's active sheet where that costs no byte of another sheet. A part may say of itself that it
 * is selected; then the file opens on that sheet as before, for two selected sheets would be edited together.
 */
function planActiveTab(
  book: Book,
  workbook: Workbook,
  tabs: readonly Tab[],
  parts: ReadonlyMap<string, Uint8Array>,
): TextEdit[] {
  const view = childOf(childOf(book.document.root, 'bookViews'), 'workbookView');
  if (view === null) return [];
  const before = book.entries[book.activeTab] ?? null;
  const staysAt = tabs.findIndex(({ entry }) => entry !== null && entry === before);
  const activeAt = tabs.findIndex(({ sheet }) => sheet?.id === workbook.activeSheetId);
  const isTied = tabs.some(({ entry }) => isSelected(parts.get(entry?.part ?? '')));
  const isShown = staysAt !== -1 && tabs[staysAt]?.sheet?.hidden !== true;
  const wanted = (isTied && isShown) || activeAt === -1 ? Math.max(0, staysAt) : activeAt;
  if (wanted === book.activeTab) return [];
  const { text } = book.document;
  const tag = setAttribute(text.slice(view.start, view.openEnd), 'activeTab', String(wanted));
  return [{ start: view.start, end: view.openEnd, text: tag }];
}

/** The views stand at the beginning of a worksheet. */
function isSelected(part: Uint8Array | undefined): boolean {
  const head = new TextDecoder().decode(part?.subarray(0, HEAD_BYTES));
  return /\stabSelected\s*=\s*["'](?:1|true)["']/.test(head);
}

function planRecalculation(book: Book): TextEdit[] {
  const { root, prefix, text } = book.document;
  const present = childOf(root, 'calcPr');
  if (present === null) {
    const place = placeForChild(root, WORKBOOK_ORDER, 'calcPr');
    return [{ start: place, end: place, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }];
  }
  const tag = text.slice(present.start, present.openEnd);
  const set = setAttribute(tag, 'fullCalcOnLoad', '1');
  return set === tag ? [] : [{ start: present.start, end: present.openEnd, text: set }];
}
