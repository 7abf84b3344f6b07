// Where a new child belongs: the file format fixes the order of an element's children.

import type { XmlElement } from './parse-xml.ts';

/**
 * Gives the place for a new child called `name`: behind the last child that `order` puts before it or beside it, or at
 * the very beginning. Children that `order` does not know are passed by.
 */
export function placeForChild(parent: XmlElement, order: readonly string[], name: string): number {
  const rank = order.indexOf(name);
  let place = parent.openEnd;
  for (const child of parent.children) {
    const other = order.indexOf(child.name);
    if (other !== -1 && other <= rank) place = child.end;
  }
  return place;
}

/** Gives the opening tag's text with an attribute set to a value already escaped, or taken out for null. */
export function setAttribute(tag: string, name: string, value: string | null): string {
  const present = new RegExp(`(\\s)${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  if (value === null) return tag.replace(present, '');
  if (present.test(tag))
    return tag.replace(present, (_all, space: string) => `${space}${name}="${value}"`);
  return tag.replace(/\s*(\/?)>$/, (_all, slash: string) => ` ${name}="${value}"${slash}>`);
}
