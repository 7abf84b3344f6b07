// Links of changed cells into a worksheet and its .rels; all other links keep their bytes.

import type { Cell, Sheet } from '../../workbook/workbook.ts';
import { addRelationships, readRelationships } from '../package/relationships.ts';
import type { WriteContext } from '../write-context.ts';
import { placeForChild } from '../xml/element-order.ts';
import { escapeAttribute } from '../xml/escape-xml.ts';
import { childOf, childrenOf, type XmlDocument } from '../xml/parse-xml.ts';
import type { TextEdit } from '../xml/text-edits.ts';
import { cellName } from './cell-address.ts';
import type { ChangedCells } from './changed-cells.ts';
import { formatLocation } from './links.ts';
import { WORKSHEET_ORDER } from './worksheet-order.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface NewLink {
  readonly reference: string;
  readonly link: string;
}

/**
 * Plans the links: `changed` names the cells whose links are to be as the workbook has them, null all cells (then no link
 * of the file stays). A cell has one link in a file: the first of its text.
 */
export function planLinks(
  document: XmlDocument,
  sheet: Sheet,
  part: string,
  changed: ChangedCells | null,
  context: WriteContext,
): TextEdit[] {
  const { root, prefix, text } = document;
  const present = childOf(root, 'hyperlinks');
  const inFile = childrenOf(present, 'hyperlink');
  const wanted = findLinks(sheet, changed);
  const concerned = (reference: string | undefined): boolean =>
    changed === null || isChanged(reference ?? '', changed);
  const kept = inFile.filter(({ attributes }) => !concerned(attributes.ref));
  if (wanted.length === 0 && kept.length === inFile.length) return [];
  const entries = [
    ...kept.map(({ start, end }) => text.slice(start, end)),
    ...buildLinks(wanted, part, context, prefix),
  ];
  const place = placeForChild(root, WORKSHEET_ORDER, 'hyperlinks');
  const whole =
    entries.length === 0 ? '' : `<${prefix}hyperlinks>${entries.join('')}</${prefix}hyperlinks>`;
  return [{ start: present?.start ?? place, end: present?.end ?? place, text: whole }];
}

function isChanged(reference: string, changed: ChangedCells): boolean {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(reference);
  if (match === null) return false;
  const row = Number(match[2]);
  return (changed.get(row) ?? []).some(
    (column) => cellName(row, column) === reference.toUpperCase(),
  );
}

function findLinks(sheet: Sheet, changed: ChangedCells | null): NewLink[] {
  const links: NewLink[] = [];
  const add = (cell: Cell | undefined, row: number, column: number): void => {
    const link = cell?.runs?.find((run) => run.link !== null)?.link ?? null;
    if (link !== null && link !== '') links.push({ reference: cellName(row, column), link });
  };
  if (changed === null) {
    sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        add(cell, row, column);
      });
    });
  } else {
    for (const [row, columns] of changed) {
      for (const column of columns) add(sheet.rows[row]?.[column], row, column);
    }
  }
  return links;
}

function buildLinks(
  links: readonly NewLink[],
  part: string,
  context: WriteContext,
  prefix: string,
): string[] {
  const known = new Map(
    readRelationships(context.parts, part)
      .filter(({ kind, part: inner }) => kind === 'hyperlink' && inner === null)
      .map(({ id, target }) => [target, id]),
  );
  const outside = links.map(({ link }) => link).filter((link) => !link.startsWith('#'));
  const missing = [...new Set(outside)].filter((link) => !known.has(link));
  const added = missing.map((target) => ({ kind: 'hyperlink', target, outside: true }));
  addRelationships(context.parts, part, added).forEach((id, index) => {
    known.set(missing[index] ?? '', id);
  });
  return links.flatMap(({ reference, link }) => {
    const id = known.get(link);
    if (id !== undefined) {
      return [`<${prefix}hyperlink ref="${reference}" xmlns:r="${NAMESPACE}" r:id="${id}"/>`];
    }
    const location = formatLocation(link, context.nameOfSheet);
    if (location === null) return [];
    return [`<${prefix}hyperlink ref="${reference}" location="${escapeAttribute(location)}"/>`];
  });
}
