// workbook.xml: which sheets there are, in which order, and what is said about all of them.

import { findPart } from '../package/part-names.ts';
import { type Relationship, readRelationships } from '../package/relationships.ts';
import { damaged, XlsxFault } from '../xlsx-refusal.ts';
import {
  childOf,
  childrenOf,
  parseXml,
  prefixedAttribute,
  readBoolean,
  readNumber,
  type XmlDocument,
  type XmlElement,
} from '../xml/parse-xml.ts';
import { decodePart } from '../xml/part-text.ts';

/** One <sheet> entry. `part` is null for what is no worksheet (a sheet of one chart, say). */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly hidden: boolean;
  readonly part: string | null;
  readonly element: XmlElement;
}

/** The workbook part as the file has it. */
export interface Book {
  readonly part: string;
  readonly document: XmlDocument;
  readonly relationships: readonly Relationship[];
  readonly entries: readonly SheetEntry[];
  readonly startsIn1904: boolean;
  /** The position of the sheet that is shown first, among all entries. */
  readonly activeTab: number;
}

type Parts = ReadonlyMap<string, Uint8Array>;

/** Gives the workbook part; throws a fault when the package is no .xlsx, has none or lacks a worksheet that it names. */
export function readBook(parts: Parts): Book {
  const part = findBookPart(parts);
  const bytes = part === null ? undefined : parts.get(part);
  if (part === null || bytes === undefined) {
    const isPackage = findPart(parts, '[Content_Types].xml') !== null;
    const isOther = [...parts.keys()].some((name) => /^(word|ppt)\/|workbook\.bin$/i.test(name));
    throw new XlsxFault({ kind: isPackage && !isOther ? 'empty' : 'not-xlsx' });
  }
  const document = parseXml(decodePart(bytes, part), part);
  if (document.root.name !== 'workbook') throw new XlsxFault({ kind: 'not-xlsx' });
  const relationships = readRelationships(parts, part);
  const view = childOf(childOf(document.root, 'bookViews'), 'workbookView');
  return {
    part,
    document,
    relationships,
    entries: childrenOf(childOf(document.root, 'sheets'), 'sheet').map((element) =>
      readEntry(element, relationships, parts),
    ),
    startsIn1904: readBoolean(childOf(document.root, 'workbookPr')?.attributes.date1904, false),
    activeTab: readNumber(view?.attributes.activeTab, 0),
  };
}

function findBookPart(parts: Parts): string | null {
  const main = readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument');
  const named = main?.part === undefined || main.part === null ? null : findPart(parts, main.part);
  const found = named ?? findPart(parts, 'xl/workbook.xml');
  return found?.toLowerCase().endsWith('.xml') === true ? found : null;
}

function readEntry(
  element: XmlElement,
  relationships: readonly Relationship[],
  parts: Parts,
): SheetEntry {
  const { name, sheetId, state } = element.attributes;
  const id = prefixedAttribute(element.attributes, 'id');
  const relationship = relationships.find((candidate) => candidate.id === id);
  return {
    name: name ?? '',
    sheetId: readNumber(sheetId, 0),
    hidden: state === 'hidden' || state === 'veryHidden',
    part: relationship?.kind === 'worksheet' ? findWorksheet(relationship, parts) : null,
    element,
  };
}

/** A worksheet that the workbook names and the file lacks is lost: without it every figure would be a wrong one. */
function findWorksheet({ part }: Relationship, parts: Parts): string {
  const found = part === null ? null : findPart(parts, part);
  if (found === null) throw damaged(`the worksheet ${part ?? ''} is not in the file`);
  return found;
}

/** Gives the part that the workbook names for `styles`, `theme` or `sharedStrings`; null when it has none. */
export function findBookRelated(book: Book, parts: Parts, kind: string): string | null {
  const part = book.relationships.find((relationship) => relationship.kind === kind)?.part ?? null;
  return part === null ? null : findPart(parts, part);
}
