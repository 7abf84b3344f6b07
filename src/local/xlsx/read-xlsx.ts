// The way in: the bytes of an .xlsx to the in-memory workbook, or the reason why not.

import { createWorkbook } from '../workbook/new-workbook.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';
import { type Book, readBook, type SheetEntry } from './book/read-book.ts';
import { readBookPart, readSharedStyles } from './book/read-shared-parts.ts';
import { checkExtent } from './sheet/check-extent.ts';
import { DAYS_TO_1904 } from './sheet/date-serial.ts';
import { readSheet, type SheetContext } from './sheet/read-sheet.ts';
import { readSharedStrings } from './strings/read-shared-strings.ts';
import { XlsxFault, type XlsxRefusal } from './xlsx-refusal.ts';
import type { DeflateMethod } from './zip/deflate-method.ts';
import { readZip } from './zip/read-zip.ts';

/**
 * `name` becomes the workbook's; `maxUnpackedBytes` bounds what the zip may unpack to, 600 MB unless given; `deflate` is
 * how it is unpacked, by the library unless given.
 */
export interface ReadOptions {
  readonly name: string;
  readonly maxUnpackedBytes?: number;
  readonly deflate?: DeflateMethod;
}

export type ReadResult =
  | { readonly kind: 'ok'; readonly workbook: Workbook }
  | { readonly kind: 'refused'; readonly reason: XlsxRefusal };

const DEFAULT_LIMIT = 600 * 1024 * 1024;

/**
 * Reads an .xlsx. Never throws for bad bytes: whatever is wrong with them is the reason of a refusal. The gid of a sheet is
 * its `sheetId` in the file; sheets that are no worksheets are not listed, but kept when the workbook is written.
 */
export function readXlsx(bytes: Uint8Array, options: ReadOptions): ReadResult {
  try {
    const reason = refuseByHead(bytes);
    if (reason !== null) return { kind: 'refused', reason };
    const parts = readZip(bytes, options.maxUnpackedBytes ?? DEFAULT_LIMIT, options.deflate);
    return { kind: 'ok', workbook: readWorkbook(parts, options.name) };
  } catch (error) {
    if (error instanceof XlsxFault) return { kind: 'refused', reason: error.refusal };
    // A file broken in a way nobody foresaw must still end in a sentence, not in a stack trace.
    return { kind: 'refused', reason: { kind: 'damaged', detail: String(error) } };
  }
}

function refuseByHead(bytes: Uint8Array): XlsxRefusal | null {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return null;
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: 'not-xlsx' };
  if (includesWideText(bytes, 'EncryptedPackage')) return { kind: 'encrypted' };
  const isXls = includesWideText(bytes, 'Workbook') || includesWideText(bytes, 'Book');
  return isXls ? { kind: 'old-xls' } : { kind: 'not-xlsx' };
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** The names of streams inside an old Office file stand in UTF-16. */
function includesWideText(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let start = bytes.indexOf(first); start !== -1; start = bytes.indexOf(first, start + 1)) {
    let length = 0;
    while (
      length < text.length &&
      bytes[start + 2 * length] === text.charCodeAt(length) &&
      bytes[start + 2 * length + 1] === 0
    ) {
      length += 1;
    }
    if (length === text.length) return true;
  }
  return false;
}

function readWorkbook(parts: ReadonlyMap<string, Uint8Array>, name: string): Workbook {
  const book = readBook(parts);
  const shown = giveOwnIds(book.entries.filter((entry) => entry.part !== null));
  if (shown.length === 0) throw new XlsxFault({ kind: 'empty' });
  const styles = readSharedStyles(book, parts);
  const strings = readBookPart(book, parts, 'sharedStrings');
  const context: SheetContext = {
    parts,
    palette: styles.palette,
    styles: styles.table,
    texts: strings === null ? [] : readSharedStrings(strings.text, strings.part).texts,
    dateShift: book.startsIn1904 ? DAYS_TO_1904 : 0,
    sheetIds: new Map(shown.map((entry) => [entry.name.toLowerCase(), entry.sheetId])),
  };
  const sheets: Sheet[] = [];
  for (const { name: sheetName, sheetId: id, hidden, part } of shown) {
    if (part === null) continue;
    const sheet = readSheet({ id, name: sheetName, hidden, part }, context);
    checkExtent(sheet);
    sheets.push(sheet);
  }
  const workbook = createWorkbook({ name, sheets });
  return { ...workbook, activeSheetId: activeSheetId(book, sheets), file: { parts } };
}

/** A file that gives one id to two sheets is wrong, but must not make two tabs one. */
function giveOwnIds(entries: readonly SheetEntry[]): SheetEntry[] {
  const taken = new Set<number>();
  return entries.map((entry) => {
    let sheetId = entry.sheetId;
    const free = Math.max(0, ...entries.map((other) => other.sheetId), ...taken) + 1;
    if (sheetId < 1 || taken.has(sheetId)) sheetId = free;
    taken.add(sheetId);
    return { ...entry, sheetId };
  });
}

function activeSheetId(book: Book, sheets: readonly Sheet[]): number {
  const active = book.entries[book.activeTab];
  const sheet =
    sheets.find(({ part }) => part !== null && part === active?.part) ??
    sheets.find(({ hidden }) => !hidden) ??
    sheets[0];
  return sheet?.id ?? 1;
}
