// The shared strings while a workbook is written: a text that is there is used again, a new one is added at the end.

import { setAttribute } from '../xml/element-order.ts';
import { buildTextElement } from '../xml/escape-xml.ts';
import { readNumber } from '../xml/parse-xml.ts';
import { applyEdits, type TextEdit } from '../xml/text-edits.ts';
import type { SharedStrings } from './read-shared-strings.ts';

/** The part of a workbook that has no texts yet. */
export const EMPTY_SHARED_STRINGS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"></sst>';

/** Gives the number for a text. */
export class StringBook {
  readonly #load: () => SharedStrings;
  readonly #indexes = new Map<string, number>();
  readonly #added: string[] = [];
  #strings: SharedStrings | null = null;
  #uses = 0;

  /** `load` reads the file's strings; it is called when the first text is asked for, which may be never. */
  constructor(load: () => SharedStrings) {
    this.#load = load;
  }

  #loaded(): SharedStrings {
    if (this.#strings !== null) return this.#strings;
    const strings = this.#load();
    strings.texts.forEach((text, index) => {
      if (!strings.rich.has(index) && !this.#indexes.has(text)) this.#indexes.set(text, index);
    });
    this.#strings = strings;
    return strings;
  }

  /** Gives the number of the text, adding it when it is new. */
  indexOf(text: string): number {
    const strings = this.#loaded();
    this.#uses += 1;
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    const index = strings.texts.length + this.#added.length;
    this.#indexes.set(text, index);
    this.#added.push(text);
    return index;
  }

  /** Gives the part's text with the new strings; null when there are none, so that the part can stay. */
  text(): string | null {
    if (this.#added.length === 0) return null;
    const strings = this.#loaded();
    const { text, root, prefix } = strings.document;
    const inner = this.#added
      .map((added) => `<${prefix}si>${buildTextElement(added, prefix)}</${prefix}si>`)
      .join('');
    let tag = text.slice(root.start, root.openEnd);
    const { count, uniqueCount } = root.attributes;
    if (count !== undefined) {
      tag = setAttribute(tag, 'count', String(readNumber(count, 0) + this.#uses));
    }
    if (uniqueCount !== undefined) {
      const total = strings.texts.length + this.#added.length;
      tag = setAttribute(tag, 'uniqueCount', String(total));
    }
    const edits: TextEdit[] = root.selfClosing
      ? [
          {
            start: root.start,
            end: root.end,
            text: `${tag.replace(/\s*\/>$/, '>')}${inner}</${prefix}sst>`,
          },
        ]
      : [
          { start: root.start, end: root.openEnd, text: tag },
          { start: root.closeStart, end: root.closeStart, text: inner },
        ];
    return applyEdits(text, edits);
  }
}
