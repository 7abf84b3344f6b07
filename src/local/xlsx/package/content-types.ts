// [Content_Types].xml: what kind each part is. Adding and removing the overrides of single parts.

import { escapeAttribute } from '../xml/escape-xml.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { decodePart, encodePart } from '../xml/part-text.ts';
import { applyEdits } from '../xml/text-edits.ts';
import { findPart } from './part-names.ts';
import { insertInside } from './relationships.ts';

const NAME = '[Content_Types].xml';
const STEM = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** Says that a part is a `worksheet+xml`, `sharedStrings+xml` or the like, or of a type written out in full; does nothing when the list has it already. */
export function addContentType(parts: Map<string, Uint8Array>, part: string, kind: string): void {
  const found = readList(parts);
  if (found === null) return;
  const { name, text, root, prefix } = found;
  const partName = `/${part}`;
  const known = root.children.some((child) => isOverrideOf(child.attributes.PartName, partName));
  if (known) return;
  const type = kind.includes('/') ? kind : STEM + kind;
  const entry = `<${prefix}Override PartName="${escapeAttribute(partName)}" ContentType="${type}"/>`;
  parts.set(name, encodePart(insertInside(text, root, prefix, entry)));
}

/** Takes the override of a part out; does nothing when there is none. */
export function removeContentType(parts: Map<string, Uint8Array>, part: string): void {
  const found = readList(parts);
  if (found === null) return;
  const edits = found.root.children
    .filter((child) => isOverrideOf(child.attributes.PartName, `/${part}`))
    .map((child) => ({ start: child.start, end: child.end, text: '' }));
  if (edits.length > 0) parts.set(found.name, encodePart(applyEdits(found.text, edits)));
}

function isOverrideOf(partName: string | undefined, wanted: string): boolean {
  return partName?.toLowerCase() === wanted.toLowerCase();
}

function readList(parts: ReadonlyMap<string, Uint8Array>) {
  const name = findPart(parts, NAME);
  const bytes = name === null ? undefined : parts.get(name);
  if (name === null || bytes === undefined) return null;
  const document = parseXml(decodePart(bytes, name), name);
  return { name, ...document };
}
