// The way out: a workbook to the bytes of an .xlsx. Parts that no change concerns are those of the file, byte for byte.

import type { Sheet, Workbook } from '../workbook/workbook.ts';
import {
  removeCalculationChain,
  removeSheets,
  saveStrings,
  saveStyles,
} from './book/book-parts.ts';
import { buildEmptyPackage } from './book/empty-package.ts';
import { type Book, readBook } from './book/read-book.ts';
import type { AddedSheet } from './book/tabs.ts';
import { writeBook } from './book/write-book.ts';
import { addContentType } from './package/content-types.ts';
import { freePartName } from './package/part-names.ts';
import { addRelationships } from './package/relationships.ts';
import { needsPatch } from './sheet/needs-patch.ts';
import { buildEmptySheet } from './sheet/new-sheet.ts';
import { patchSheet } from './sheet/patch-sheet.ts';
import { createWriteContext, type WriteContext } from './write-context.ts';
import { decodePart, encodePart } from './xml/part-text.ts';
import type { DeflateMethod } from './zip/deflate-method.ts';
import { writeZip } from './zip/write-zip.ts';

/**
 * Gives the .xlsx of a workbook: its file with the changes in it, or a fresh one when it has no file. Throws only for a
 * workbook whose `file` is not what the reader made. Packed by the library unless another `deflate` is given.
 */
export function writeXlsx(workbook: Workbook, deflate?: DeflateMethod): Uint8Array {
  const parts = new Map(workbook.file?.parts ?? buildEmptyPackage());
  const book = readBook(parts);
  const context = createWriteContext(workbook, book, parts);
  const kept = workbook.sheets.filter(({ part }) => part !== null && parts.has(part));
  const changed = kept.map((sheet) => patchKept(sheet, context)).includes(true);
  const added = workbook.sheets
    .filter((sheet) => !kept.includes(sheet))
    .map((sheet) => addSheet(sheet, book, context));
  saveStyles(book, context);
  saveStrings(book, context);
  removeSheets(book, kept, parts);
  const recalculates = changed || added.some(({ sheet }) => hasFormulas(sheet));
  if (recalculates) removeCalculationChain(book, parts);
  const text = writeBook(book, workbook, added, recalculates, parts);
  if (text !== book.document.text) parts.set(book.part, encodePart(text));
  return writeZip(parts, deflate);
}

/** Brings a sheet's changes into its part and tells whether any of its cells is another than before. */
function patchKept(sheet: Sheet, context: WriteContext): boolean {
  const part = sheet.part ?? '';
  const bytes = context.parts.get(part);
  if (bytes === undefined || !needsPatch(sheet, bytes, context.fileStyles.palette)) return false;
  const before = decodePart(bytes, part);
  const { text, cellsChanged } = patchSheet(before, part, sheet, false, context);
  if (text !== before) context.parts.set(part, encodePart(text));
  return cellsChanged;
}

function addSheet(sheet: Sheet, book: Book, context: WriteContext): AddedSheet {
  const { parts } = context;
  const folder = book.part.slice(0, book.part.lastIndexOf('/') + 1);
  const part = freePartName(parts, `${folder}worksheets/sheet`, '.xml');
  // The place must be taken before links ask for the part's relationships.
  parts.set(part, new Uint8Array());
  const { text } = patchSheet(buildEmptySheet(sheet), part, sheet, true, context);
  parts.set(part, encodePart(text));
  addContentType(parts, part, 'worksheet+xml');
  const target = part.slice(folder.length);
  const [relationshipId = ''] = addRelationships(parts, book.part, [
    { kind: 'worksheet', target, outside: false },
  ]);
  return { sheet, relationshipId };
}

function hasFormulas(sheet: Sheet): boolean {
  return sheet.rows.some((cells) =>
    cells.some((cell) => cell !== undefined && cell.formula !== null),
  );
}
