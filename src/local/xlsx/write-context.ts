// What the writers of the single sheets share while one workbook is written.

import type { Workbook } from '../workbook/workbook.ts';
import { buildEmptyStyles } from './book/empty-package.ts';
import type { Book } from './book/read-book.ts';
import { readBookPart, readSharedStyles, type SharedStyles } from './book/read-shared-parts.ts';
import type { LinkSpelling } from './formula/file-formula.ts';
import { DAYS_TO_1904 } from './sheet/date-serial.ts';
import { formatLocation } from './sheet/links.ts';
import { readSharedStrings } from './strings/read-shared-strings.ts';
import { EMPTY_SHARED_STRINGS, StringBook } from './strings/string-book.ts';
import { readStyles } from './styles/read-styles.ts';
import { StyleBook } from './styles/style-book.ts';
import { parseXml } from './xml/parse-xml.ts';

/** `parts` grows as the sheets are written; everything else is looked up or added to through it. */
export interface WriteContext {
  readonly parts: Map<string, Uint8Array>;
  readonly fileStyles: SharedStyles;
  readonly styles: StyleBook;
  readonly strings: StringBook;
  /** Days to take off a date: 1462 where the file counts from 1904, else 0. */
  readonly dateShift: number;
  /** The name of a sheet by its id, or null when there is no such sheet. */
  readonly nameOfSheet: (id: number) => string | null;
  /** Gives the file's spelling of a formula's link into the workbook. */
  readonly spellLink: LinkSpelling;
}

/** Gives the context for writing a workbook over its parts. */
export function createWriteContext(
  workbook: Workbook,
  book: Book,
  parts: Map<string, Uint8Array>,
): WriteContext {
  const fileStyles = readSharedStyles(book, parts);
  const document = fileStyles.document ?? parseXml(buildEmptyStyles(), 'styles.xml');
  const { styles } =
    fileStyles.document === null ? readStyles(document, fileStyles.palette) : fileStyles.table;
  const nameOfSheet = (id: number): string | null =>
    workbook.sheets.find((sheet) => sheet.id === id)?.name ?? null;
  return {
    parts,
    fileStyles,
    styles: new StyleBook(document, styles),
    strings: new StringBook(() => {
      const strings = readBookPart(book, parts, 'sharedStrings');
      return readSharedStrings(strings?.text ?? EMPTY_SHARED_STRINGS, strings?.part ?? 'strings');
    }),
    dateShift: book.startsIn1904 ? DAYS_TO_1904 : 0,
    nameOfSheet,
    spellLink: (link) => `#${formatLocation(link, nameOfSheet) ?? link.slice(1)}`,
  };
}
