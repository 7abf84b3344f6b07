// Several items in one cell, with signs between them; an item that holds such a sign itself stands in "quotes".

/** One item and the sign that follows it; '' after the last. */
export interface ListToken {
  readonly item: string;
  readonly quoted: boolean;
  readonly next: string;
}

/** The item as it is written among others; in quotes, with its own doubled, where it would not be read back as itself. */
export function quoteItem(item: string, separators: string): string {
  const isPlain =
    item !== '' &&
    item.trim() === item &&
    !item.startsWith('"') &&
    ![...item].some((sign) => separators.includes(sign) || sign === '\n' || sign === '\r');
  return isPlain ? item : `"${item.replace(/"/g, '""')}"`;
}

const QUOTED = /[^\S\n]*"((?:[^"]|"")*)"[^\S\n]*/uy;

/** A quoted item at `from` that ends where an item may end; null for anything else. */
function takeQuoted(text: string, from: number, separators: string) {
  QUOTED.lastIndex = from;
  const match = QUOTED.exec(text);
  if (match === null) return null;
  const to = from + match[0].length;
  const next = text[to] ?? '';
  if (next !== '' && !separators.includes(next)) return null;
  return { item: (match[1] ?? '').replace(/""/g, '"'), to, next };
}

/** Cuts a text at the separators (each one sign); outer spaces of items are dropped. A blank text is one blank item. */
export function splitTokens(text: string, separators: string): readonly ListToken[] {
  const tokens: ListToken[] = [];
  let from = 0;
  for (;;) {
    const quoted = takeQuoted(text, from, separators);
    let to = quoted?.to ?? from;
    if (quoted === null) while (to < text.length && !separators.includes(text[to] ?? '')) to += 1;
    const next = text[to] ?? '';
    const item = quoted?.item ?? text.slice(from, to).trim();
    tokens.push({ item, quoted: quoted !== null, next });
    if (to >= text.length) return tokens;
    from = to + 1;
  }
}

/** What stands between the items of a plain list: `;` or a line break. */
const LIST_SIGNS = ';\n';

/** A plain list; '' for none. */
export function joinList(items: readonly string[], separator: '; ' | '\n'): string {
  return items.map((item) => quoteItem(item, LIST_SIGNS)).join(separator);
}

/** The items of a plain list; blank ones that are not in quotes are none. */
export function splitList(text: string): readonly string[] {
  return splitTokens(text, LIST_SIGNS)
    .filter(({ item, quoted }) => quoted || item !== '')
    .map(({ item }) => item);
}
