// XML as a small tree that knows the place of every element, with one element's inside handed on as a stream.

import { SaxesParser } from 'saxes';
import { damaged } from '../xlsx-refusal.ts';

export type Attributes = Readonly<Record<string, string>>;

/**
 * One element. `name` is without the prefix of the part's own vocabulary (that of the root); names of other
 * vocabularies keep theirs (`x14:cfRule`). Places are indexes into the text.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** The text directly inside, in one piece. */
  readonly text: string;
  readonly start: number;
  /** Just after the opening tag. */
  readonly openEnd: number;
  /** Just before the closing tag; equal to `openEnd` where there is none. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/** Receives what is inside the element `inside`, which gets no children in the tree; `openEnd` and `end` are places. */
export interface XmlStream {
  readonly inside: string;
  open(name: string, attributes: Attributes, openEnd: number, selfClosing: boolean): void;
  close(name: string, end: number): void;
  text(text: string): void;
}

/** A parsed part: the root and the prefix of its own vocabulary, `''` or such as `x:`. */
export interface XmlDocument {
  readonly text: string;
  readonly prefix: string;
  readonly root: XmlElement;
}

type Building = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  children: Building[];
};

/** Gives the document; throws a fault naming the part when the text is not well-formed XML. Entities are not expanded. */
export function parseXml(text: string, part: string, stream?: XmlStream): XmlDocument {
  const parser = new SaxesParser();
  const open: Building[] = [];
  let root: Building | null = null;
  let prefix = '';
  let depthInStream = 0;

  const localName = (name: string): string => {
    if (prefix === '') return name;
    if (name.startsWith(prefix)) return name.slice(prefix.length);
    return name.includes(':') ? name : `:${name}`;
  };
  parser.on('error', (error) => {
    throw damaged(`${part}: ${error.message}`);
  });
  parser.on('opentag', (tag) => {
    if (root === null) prefix = tag.name.slice(0, tag.name.indexOf(':') + 1);
    const name = localName(tag.name);
    const openEnd = parser.position;
    const parent = open.at(-1);
    if (stream !== undefined && (depthInStream > 0 || parent?.name === stream.inside)) {
      depthInStream += 1;
      stream.open(name, tag.attributes, openEnd, tag.isSelfClosing);
      return;
    }
    const element = buildElement(name, tag.attributes, tag.isSelfClosing, text, openEnd);
    root ??= element;
    parent?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', (tag) => {
    const end = parser.position;
    if (stream !== undefined && depthInStream > 0) {
      depthInStream -= 1;
      stream.close(localName(tag.name), end);
      return;
    }
    const element = open.pop();
    if (element === undefined) return;
    element.end = end;
    if (!tag.isSelfClosing) element.closeStart = text.lastIndexOf('<', end - 1);
  });
  const addText = (piece: string): void => {
    if (stream !== undefined && depthInStream > 0) {
      stream.text(piece);
      return;
    }
    const parent = open.at(-1);
    if (parent !== undefined) parent.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  if (root === null) throw damaged(`${part}: no XML inside`);
  return { text, prefix, root };
}

function buildElement(
  name: string,
  attributes: Attributes,
  selfClosing: boolean,
  text: string,
  openEnd: number,
): Building {
  const start = text.lastIndexOf('<', openEnd - 1);
  return {
    name,
    attributes,
    children: [],
    text: '',
    start,
    openEnd,
    closeStart: openEnd,
    end: openEnd,
    selfClosing,
  };
}

/** Gives the first child of that name, or null. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** Gives all children of that name in their order; none for null. */
export function childrenOf(element: XmlElement | null, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Gives an attribute by its name without prefix, but with one in the file (`r:id`), or null. */
export function prefixedAttribute(attributes: Attributes, name: string): string | null {
  for (const key of Object.keys(attributes)) {
    if (key.endsWith(`:${name}`)) return attributes[key] ?? null;
  }
  return null;
}

/** Reads an xsd:boolean: `1`, `true`, `on` are true, `0`, `false`, `off` false, an absent one is `otherwise`. */
export function readBoolean(value: string | undefined, otherwise: boolean): boolean {
  if (value === undefined) return otherwise;
  const word = value.trim().toLowerCase();
  return word === '1' || word === 'true' || word === 'on';
}

/** Reads a number of an attribute; an absent or unreadable one is `otherwise`. */
export function readNumber(value: string | undefined, otherwise: number): number {
  if (value === undefined || value.trim() === '') return otherwise;
  const number = Number(value);
  return Number.isFinite(number) ? number : otherwise;
}
