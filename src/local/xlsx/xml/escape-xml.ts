// Text into XML, and the `_xHHHH_` spelling that OOXML has for characters that XML cannot hold (ECMA-376 22.9.2.19).

// biome-ignore lint/suspicious/noControlCharactersInRegex: characters that XML cannot hold are dropped here
const MARKUP = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** What XML 1.0 cannot hold or would change (a carriage return becomes a line feed), and text that looks escaped. */
const UNSPEAKABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to be escaped
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Gives the text as it stands between tags, without what XML cannot hold; '' stays ''. */
export function escapeXml(text: string): string {
  return text.replace(MARKUP, (sign) => ENTITIES[sign] ?? '');
}

/** Gives the text as it stands in a double-quoted attribute, where line breaks would become spaces. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Gives a cell's text as it stands between tags: also control characters survive, as `_x000B_`. */
export function escapeCellText(text: string): string {
  const speakable = text.replace(
    UNSPEAKABLE,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
  return escapeXml(speakable);
}

/** Gives a cell's text from what stands in the XML (entities already resolved): `_x000B_` becomes its character. */
export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Gives `<t>` with the text, keeping the spaces at its ends; `prefix` is `''` or such as `x:`. */
export function buildTextElement(text: string, prefix: string): string {
  const keep = /^\s|\s$|[\t\n]| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${keep}>${escapeCellText(text)}</${prefix}t>`;
}
