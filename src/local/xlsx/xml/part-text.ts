// The bytes of a part as text and back; a part that is not changed never goes through here.

import { damaged } from '../xlsx-refusal.ts';

/**
 * Gives the text of an XML part, a byte-order mark included, so that encoding it gives the same bytes. UTF-16 becomes
 * UTF-8 with its declaration set right. Throws a fault for bytes that are no text.
 */
export function decodePart(bytes: Uint8Array, name: string): string {
  const first = bytes[0];
  const second = bytes[1];
  const utf16 =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : null;
  try {
    if (utf16 === null)
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const text = new TextDecoder(utf16, { fatal: true }).decode(bytes);
    return text.replace(/encoding=(["'])utf-16\w*\1/i, 'encoding="UTF-8"');
  } catch {
    throw damaged(`${name}: not a text in UTF-8`);
  }
}

/** Gives the UTF-8 bytes of a part's text. */
export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
