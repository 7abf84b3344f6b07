// The parts beside workbook.xml that writing touches: styles, strings, removed sheets, the chain of calculation.

import type { Sheet } from '../../workbook/workbook.ts';
import { addContentType, removeContentType } from '../package/content-types.ts';
import { findPart, freePartName, relationshipsPartOf } from '../package/part-names.ts';
import { addRelationships, removeRelationships } from '../package/relationships.ts';
import type { WriteContext } from '../write-context.ts';
import { encodePart } from '../xml/part-text.ts';
import { type Book, findBookRelated } from './read-book.ts';

type Parts = Map<string, Uint8Array>;

/** Puts the grown styles into their part; a file without one gets it. */
export function saveStyles(book: Book, { parts, fileStyles, styles }: WriteContext): void {
  const text = styles.text();
  if (text === null) return;
  parts.set(fileStyles.part ?? addBookPart(book, parts, 'styles', 'styles+xml'), encodePart(text));
}

/** Puts the grown shared strings into their part; a file without one gets it. */
export function saveStrings(book: Book, { parts, strings }: WriteContext): void {
  const text = strings.text();
  if (text === null) return;
  const part = findBookRelated(book, parts, 'sharedStrings');
  const name = part ?? addBookPart(book, parts, 'sharedStrings', 'sharedStrings+xml');
  parts.set(name, encodePart(text));
}

function addBookPart(book: Book, parts: Parts, kind: string, contentType: string): string {
  const folder = book.part.slice(0, book.part.lastIndexOf('/') + 1);
  const plain = `${folder}${kind}.xml`;
  const part = findPart(parts, plain) === null ? plain : freePartName(parts, folder + kind, '.xml');
  addRelationships(parts, book.part, [{ kind, target: part.slice(folder.length), outside: false }]);
  addContentType(parts, part, contentType);
  return part;
}

/** Takes the parts of sheets that are no longer there out of the package, with what names them. */
export function removeSheets(book: Book, kept: readonly Sheet[], parts: Parts): void {
  const gone = book.entries
    .map(({ part }) => part)
    .filter((part) => part !== null)
    .filter((part) => !kept.some((sheet) => sheet.part === part));
  removeParts(book, gone, parts);
}

/** Takes the order of calculation out: it names cells that may no longer hold formulas, and is made anew on opening. */
export function removeCalculationChain(book: Book, parts: Parts): void {
  const part = findBookRelated(book, parts, 'calcChain');
  if (part !== null) removeParts(book, [part], parts);
}

function removeParts(book: Book, gone: readonly string[], parts: Parts): void {
  if (gone.length === 0) return;
  removeRelationships(parts, book.part, ({ part }) => part !== null && gone.includes(part));
  for (const part of gone) {
    removeContentType(parts, part);
    parts.delete(part);
    parts.delete(findPart(parts, relationshipsPartOf(part)) ?? '');
  }
}
