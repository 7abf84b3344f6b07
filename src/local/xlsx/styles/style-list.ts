// One of the lists inside styles.xml (fonts, fills, …): found by content, added to only at its end.

import { placeForChild, setAttribute } from '../xml/element-order.ts';
import { childOf, type XmlDocument } from '../xml/parse-xml.ts';
import type { TextEdit } from '../xml/text-edits.ts';

/** A list as it grows. `indexes` finds an entry by its exact text. */
export interface StyleList {
  readonly name: string;
  readonly indexes: Map<string, number>;
  readonly added: string[];
  /** How many entries the list will have in the file. */
  count: number;
}

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Gives the list of that name; one that the file lacks or has empty begins with `reserved`, whose places are fixed. */
export function createStyleList(
  document: XmlDocument,
  name: string,
  reserved: readonly string[],
): StyleList {
  const list: StyleList = { name, indexes: new Map(), added: [], count: 0 };
  for (const child of childOf(document.root, name)?.children ?? []) {
    const text = document.text.slice(child.start, child.end);
    if (!list.indexes.has(text)) list.indexes.set(text, list.count);
    list.count += 1;
  }
  if (list.count === 0) for (const entry of reserved) addToStyleList(list, entry);
  return list;
}

/** Gives the index of an entry, adding it when no entry has the same text. */
export function addToStyleList(list: StyleList, entry: string): number {
  const known = list.indexes.get(entry);
  if (known !== undefined) return known;
  const index = list.count;
  list.indexes.set(entry, index);
  list.added.push(entry);
  list.count += 1;
  return index;
}

/** Gives the edits that bring what was added into the part; none when nothing was. */
export function planStyleListEdit(document: XmlDocument, list: StyleList): TextEdit[] {
  if (list.added.length === 0) return [];
  const { prefix, text, root } = document;
  const inner = list.added.join('');
  const element = childOf(root, list.name);
  if (element === null) {
    const place = placeForChild(root, ORDER, list.name);
    const whole = `<${prefix}${list.name} count="${list.count}">${inner}</${prefix}${list.name}>`;
    return [{ start: place, end: place, text: whole }];
  }
  const counted = setAttribute(
    text.slice(element.start, element.openEnd),
    'count',
    String(list.count),
  );
  if (element.selfClosing) {
    const opened = counted.replace(/\s*\/>$/, '>');
    const whole = `${opened}${inner}</${prefix}${list.name}>`;
    return [{ start: element.start, end: element.end, text: whole }];
  }
  return [
    { start: element.start, end: element.openEnd, text: counted },
    { start: element.closeStart, end: element.closeStart, text: inner },
  ];
}
