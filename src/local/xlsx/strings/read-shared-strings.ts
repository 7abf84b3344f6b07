// sharedStrings.xml: the texts that cells name by number. Rich text is read as its plain text, phonetic hints left out.

import { unescapeCellText } from '../xml/escape-xml.ts';
import { parseXml, type XmlDocument } from '../xml/parse-xml.ts';

/** The texts by number, and which of them are rich and so cannot stand for a plain one. */
export interface SharedStrings {
  readonly texts: readonly string[];
  readonly rich: ReadonlySet<number>;
  readonly document: XmlDocument;
}

/** Gives the shared strings of the part's text, in their order. */
export function readSharedStrings(text: string, part: string): SharedStrings {
  const texts: string[] = [];
  const rich = new Set<number>();
  let depth = 0;
  let phoneticDepth = 0;
  let inText = false;
  let current = '';
  const document = parseXml(text, part, {
    inside: 'sst',
    open(name) {
      depth += 1;
      if (depth === 1) current = '';
      else if (name === 'rPh') phoneticDepth = depth;
      else if (name === 'r') rich.add(texts.length);
      inText = name === 't' && phoneticDepth === 0;
    },
    close(name) {
      if (depth === phoneticDepth) phoneticDepth = 0;
      depth -= 1;
      inText = false;
      if (depth === 0 && name === 'si') texts.push(unescapeCellText(current));
    },
    text(piece) {
      if (inText) current += piece;
    },
  });
  return { texts, rich, document };
}
