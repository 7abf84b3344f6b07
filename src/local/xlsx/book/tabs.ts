// The tabs of the result in their order, each with its <sheet> entry: those of the file keep their bytes.

import type { Sheet, Workbook } from '../../workbook/workbook.ts';
import { setAttribute } from '../xml/element-order.ts';
import { escapeAttribute } from '../xml/escape-xml.ts';
import type { Book, SheetEntry } from './read-book.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet that the file did not have, with the id of its relationship. */
export interface AddedSheet {
  readonly sheet: Sheet;
  readonly relationshipId: string;
}

/** One tab of the result. `entry` is that of the file, null for a new sheet; `sheet` null for what is no worksheet. */
export interface Tab {
  readonly entry: SheetEntry | null;
  readonly sheet: Sheet | null;
  readonly text: string;
}

/** Entries that the workbook does not list (a sheet of one chart) stay behind the sheet that they followed. */
export function orderTabs(book: Book, workbook: Workbook, added: readonly AddedSheet[]): Tab[] {
  const ids = chooseIds(book, added);
  const tabs: Tab[] = [];
  const followers = groupFollowers(book, workbook);
  const push = (entries: readonly SheetEntry[]): void => {
    for (const entry of entries) tabs.push({ entry, sheet: null, text: entryText(book, entry) });
  };
  push(followers.get(null) ?? []);
  for (const sheet of workbook.sheets) {
    const isNew = added.find((candidate) => candidate.sheet === sheet);
    if (isNew !== undefined) {
      tabs.push({ entry: null, sheet, text: buildEntry(book, isNew, ids.get(sheet) ?? 1) });
      continue;
    }
    const entry = book.entries.find(({ part }) => part === sheet.part) ?? null;
    if (entry === null) continue;
    tabs.push({ entry, sheet, text: changedEntry(book, entry, sheet) });
    push(followers.get(entry) ?? []);
  }
  return tabs;
}

function groupFollowers(book: Book, workbook: Workbook): Map<SheetEntry | null, SheetEntry[]> {
  const parts = new Set(workbook.sheets.map(({ part }) => part));
  const followers = new Map<SheetEntry | null, SheetEntry[]>();
  let before: SheetEntry | null = null;
  for (const entry of book.entries) {
    if (entry.part === null) followers.set(before, [...(followers.get(before) ?? []), entry]);
    else if (parts.has(entry.part)) before = entry;
  }
  return followers;
}

/** A sheet keeps its id where the file format allows it (1 to 65534) and no other sheet has it. */
function chooseIds(book: Book, added: readonly AddedSheet[]): Map<Sheet, number> {
  const taken = new Set(book.entries.map(({ sheetId }) => sheetId));
  const ids = new Map<Sheet, number>();
  for (const { sheet } of added) {
    let id = sheet.id;
    if (id < 1 || id > 65534 || taken.has(id)) {
      id = 1;
      while (taken.has(id)) id += 1;
    }
    taken.add(id);
    ids.set(sheet, id);
  }
  return ids;
}

/** Gives the text of an entry as the file has it. */
export function entryText(book: Book, { element }: SheetEntry): string {
  return book.document.text.slice(element.start, element.end);
}

function changedEntry(book: Book, entry: SheetEntry, sheet: Sheet): string {
  let text = entryText(book, entry);
  if (sheet.name !== entry.name) text = setAttribute(text, 'name', escapeAttribute(sheet.name));
  if (sheet.hidden !== entry.hidden)
    text = setAttribute(text, 'state', sheet.hidden ? 'hidden' : null);
  return text;
}

function buildEntry(book: Book, { sheet, relationshipId }: AddedSheet, id: number): string {
  const { prefix, root } = book.document;
  const declared = Object.entries(root.attributes).find(
    ([key, value]) =>
      key.startsWith('xmlns:') && value.endsWith('/officeDocument/2006/relationships'),
  );
  const short = declared?.[0].slice('xmlns:'.length) ?? 'r';
  const declaration = declared === undefined ? ` xmlns:r="${RELATIONSHIPS}"` : '';
  const state = sheet.hidden ? ' state="hidden"' : '';
  return `<${prefix}sheet name="${escapeAttribute(sheet.name)}" sheetId="${id}"${state}${declaration} ${short}:id="${relationshipId}"/>`;
}
