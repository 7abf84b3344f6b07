// Links whose text is written out in the formula: their value is known without calculating.

const LITERAL_LINK = /^=HYPERLINK\("(?:[^"]|"")*"[;,]"((?:[^"]|"")*)"\)$/i;

/** Gives what `=HYPERLINK("…";"text")` shows; null for every other formula. */
export function readLiteralLink(formula: string): string | null {
  const text = LITERAL_LINK.exec(formula)?.[1];
  return text === undefined ? null : text.replaceAll('""', '"');
}
