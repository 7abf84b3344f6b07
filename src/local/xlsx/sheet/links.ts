// Links of cells between the file's spelling (a place in the workbook, or an address in .rels) and that of Google Sheets.

import type { Area } from '../../workbook/workbook.ts';
import type { Relationship } from '../package/relationships.ts';
import { childOf, childrenOf, prefixedAttribute, type XmlElement } from '../xml/parse-xml.ts';
import { parseArea, quoteSheetName } from './cell-address.ts';

/** The id of a sheet by its name in lower case. */
export type SheetIds = ReadonlyMap<string, number>;

/** One <hyperlink>: where it stands, and its link as Google Sheets spells it. */
export interface FileLink {
  readonly area: Area;
  readonly link: string;
  readonly element: XmlElement;
}

/** Gives the links of a worksheet; those that lead nowhere are left out. `ownId` is the sheet's own id. */
export function readLinks(
  worksheet: XmlElement,
  relationships: readonly Relationship[],
  sheetIds: SheetIds,
  ownId: number,
): FileLink[] {
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  const links: FileLink[] = [];
  for (const element of childrenOf(childOf(worksheet, 'hyperlinks'), 'hyperlink')) {
    const area = parseArea(element.attributes.ref ?? '');
    const address = targets.get(prefixedAttribute(element.attributes, 'id') ?? '') ?? null;
    const location = element.attributes.location ?? null;
    const link = buildLink(address, location, sheetIds, ownId);
    if (area !== null && link !== null) links.push({ area, link, element });
  }
  return links;
}

function buildLink(
  address: string | null,
  location: string | null,
  sheetIds: SheetIds,
  ownId: number,
): string | null {
  if (address !== null && address !== '')
    return location === null ? address : `${address}#${location}`;
  if (location === null || location === '') return null;
  return readLocation(location.replace(/^#/, ''), sheetIds, ownId);
}

/** Gives `#gid=2&range=B5` for `'Лист 2'!$B$5`, `#<name>` for a place that is a defined name or an unknown sheet. */
export function readLocation(location: string, sheetIds: SheetIds, ownId: number): string {
  const bang = location.lastIndexOf('!');
  const quoted = location.slice(0, Math.max(bang, 0));
  const name = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  const id = bang === -1 ? ownId : sheetIds.get(name.toLowerCase());
  const range = location.slice(bang + 1).replaceAll('$', '');
  if (id === undefined || parseArea(range) === null) return `#${location}`;
  return `#gid=${id}&range=${range}`;
}

/** Gives the file's location for `#gid=2&range=B5` (`'Лист 2'!B5`; without a range A1) or `#name`; null for an address. */
export function formatLocation(
  link: string,
  nameOfSheet: (id: number) => string | null,
): string | null {
  if (!link.startsWith('#')) return null;
  const match = /^#gid=(\d+)(?:&range=([^&]+))?$/.exec(link);
  if (match === null) return link.slice(1);
  const name = nameOfSheet(Number(match[1]));
  return name === null ? null : `${quoteSheetName(name)}!${match[2] ?? 'A1'}`;
}
