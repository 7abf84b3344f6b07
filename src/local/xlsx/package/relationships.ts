// The .rels parts: which part belongs to which, by id. Reading, and adding or removing single entries.

import { escapeAttribute } from '../xml/escape-xml.ts';
import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { decodePart, encodePart } from '../xml/part-text.ts';
import { applyEdits } from '../xml/text-edits.ts';
import { findPart, relationshipsPartOf, resolveTarget } from './part-names.ts';

/** One relationship. `kind` is the last word of its type, such as `worksheet`; `part` is null for an outside target. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly part: string | null;
  readonly element: XmlElement;
}

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const TYPE_STEM = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

type Parts = ReadonlyMap<string, Uint8Array>;

/** Gives the relationships of a part ('' for those of the package) in their order; none when it has no .rels. */
export function readRelationships(parts: Parts, source: string): Relationship[] {
  const name = findPart(parts, relationshipsPartOf(source));
  const bytes = name === null ? undefined : parts.get(name);
  if (name === null || bytes === undefined) return [];
  const { root } = parseXml(decodePart(bytes, name), name);
  return root.children
    .filter((element) => element.name === 'Relationship')
    .map((element) => readRelationship(parts, source, element));
}

function readRelationship(parts: Parts, source: string, element: XmlElement): Relationship {
  const { Id, Type, Target, TargetMode } = element.attributes;
  const target = Target ?? '';
  const outside = TargetMode?.toLowerCase() === 'external';
  const resolved = resolveTarget(source, target);
  return {
    id: Id ?? '',
    kind: (Type ?? '').slice((Type ?? '').lastIndexOf('/') + 1),
    target,
    part: outside ? null : (findPart(parts, resolved) ?? resolved),
    element,
  };
}

/** What a new relationship says; `outside` for a web address. */
export interface NewRelationship {
  readonly kind: string;
  readonly target: string;
  readonly outside: boolean;
}

/** Adds relationships to the parts, making the .rels when there is none, and gives their ids in the same order. */
export function addRelationships(
  parts: Map<string, Uint8Array>,
  source: string,
  added: readonly NewRelationship[],
): string[] {
  if (added.length === 0) return [];
  const present = readRelationships(parts, source);
  const taken = new Set(present.map((relationship) => relationship.id));
  const name = findPart(parts, relationshipsPartOf(source)) ?? relationshipsPartOf(source);
  const bytes = parts.get(name);
  const text = bytes === undefined ? EMPTY_RELATIONSHIPS : decodePart(bytes, name);
  const { root, prefix } = parseXml(text, name);
  const stem = typeStem(present);
  let number = 0;
  const ids = added.map(() => {
    do number += 1;
    while (taken.has(`rId${number}`));
    return `rId${number}`;
  });
  const entries = added.map(({ kind, target, outside }, index) => {
    const mode = outside ? ' TargetMode="External"' : '';
    return `<${prefix}Relationship Id="${ids[index]}" Type="${stem}${kind}" Target="${escapeAttribute(target)}"${mode}/>`;
  });
  parts.set(name, encodePart(insertInside(text, root, prefix, entries.join(''))));
  return ids;
}

/** A strict package has another namespace, which its own entries show. */
function typeStem(present: readonly Relationship[]): string {
  const strict = present.some((relationship) =>
    (relationship.element.attributes.Type ?? '').startsWith('http://purl.oclc.org/ooxml/'),
  );
  return strict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/' : TYPE_STEM;
}

/** Gives the text with `inner` added as the last content of an element, opening a self-closing one. */
export function insertInside(
  text: string,
  element: XmlElement,
  prefix: string,
  inner: string,
): string {
  if (!element.selfClosing) {
    return applyEdits(text, [{ start: element.closeStart, end: element.closeStart, text: inner }]);
  }
  const opened = `>${inner}</${prefix}${element.name}>`;
  return applyEdits(text, [{ start: element.end - 2, end: element.end, text: opened }]);
}

/** Takes the relationships that `isGone` names out of a part's .rels; the rest keeps its bytes. */
export function removeRelationships(
  parts: Map<string, Uint8Array>,
  source: string,
  isGone: (relationship: Relationship) => boolean,
): void {
  const gone = readRelationships(parts, source).filter(isGone);
  const name = findPart(parts, relationshipsPartOf(source));
  const bytes = name === null ? undefined : parts.get(name);
  if (gone.length === 0 || name === null || bytes === undefined) return;
  const edits = gone.map(({ element }) => ({ start: element.start, end: element.end, text: '' }));
  parts.set(name, encodePart(applyEdits(decodePart(bytes, name), edits)));
}
