// The parts that all sheets of a file share: palette, styles and strings.

import { type Palette, readPalette } from '../styles/colours.ts';
import { readStyles, type StyleTable } from '../styles/read-styles.ts';
import { parseXml, type XmlDocument } from '../xml/parse-xml.ts';
import { decodePart } from '../xml/part-text.ts';
import { type Book, findBookRelated } from './read-book.ts';

/** The looks of a file. `part` and `document` are null when it has no styles.xml. */
export interface SharedStyles {
  readonly part: string | null;
  readonly document: XmlDocument | null;
  readonly palette: Palette;
  readonly table: StyleTable;
}

/** Gives the text of the part that the workbook names for `kind`, or null. */
export function readBookPart(
  book: Book,
  parts: ReadonlyMap<string, Uint8Array>,
  kind: string,
): { readonly part: string; readonly text: string } | null {
  const part = findBookRelated(book, parts, kind);
  const bytes = part === null ? undefined : parts.get(part);
  return part === null || bytes === undefined ? null : { part, text: decodePart(bytes, part) };
}

/** Gives the looks of a file, empty where it has no such part. */
export function readSharedStyles(book: Book, parts: ReadonlyMap<string, Uint8Array>): SharedStyles {
  const theme = readBookPart(book, parts, 'theme');
  const styles = readBookPart(book, parts, 'styles');
  const document = styles === null ? null : parseXml(styles.text, styles.part);
  const palette = readPalette(theme?.text ?? null, document?.root ?? null);
  return { part: styles?.part ?? null, document, palette, table: readStyles(document, palette) };
}
