// The notes of cells (the file's "comments" part) as plain text.

import { unescapeCellText } from '../xml/escape-xml.ts';
import { childOf, childrenOf, parseXml, type XmlElement } from '../xml/parse-xml.ts';

/** Gives address → text of the notes in a comments part; the formatting inside is left out. */
export function readNotes(text: string, part: string): Map<string, string> {
  const notes = new Map<string, string>();
  const { root } = parseXml(text, part);
  for (const comment of childrenOf(childOf(root, 'commentList'), 'comment')) {
    const note = plainText(childOf(comment, 'text'));
    const reference = comment.attributes.ref;
    if (reference !== undefined && note !== '') notes.set(reference, note);
  }
  return notes;
}

function plainText(element: XmlElement | null): string {
  const pieces = (element?.children ?? []).map((child) =>
    child.name === 't' ? child.text : (childOf(child.name === 'r' ? child : null, 't')?.text ?? ''),
  );
  return unescapeCellText(pieces.join(''));
}
