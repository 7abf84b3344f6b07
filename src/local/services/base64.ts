// Base64 and UTF-8 without any global of a browser or of Node. Bytes are signed, as in Apps Script.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Gives the bytes of a text in UTF-8, -128…127. */
export function utf8Bytes(text: string): number[] {
  const escaped = encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
  const parts = escaped.match(/%[0-9A-F]{2}|./g) ?? [];
  return parts.map((part) => {
    const byte = part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0);
    return byte > 127 ? byte - 256 : byte;
  });
}

/** Gives bytes, signed or not, in base64; '' for none. */
export function encodeBase64(bytes: readonly number[]): string {
  let encoded = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const taken = bytes.slice(index, index + 3).map((byte) => byte & 255);
    const [first = 0, second = 0, third = 0] = taken;
    const word = (first << 16) | (second << 8) | third;
    for (let place = 0; place < 4; place += 1) {
      encoded += place > taken.length ? '=' : (LETTERS[(word >> (18 - place * 6)) & 63] ?? '');
    }
  }
  return encoded;
}

/** Gives the signed bytes of a base64 text, or null when it is none. */
export function decodeBase64(encoded: string): number[] | null {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded) || encoded.length % 4 !== 0) return null;
  const digits = [...encoded.replace(/=+$/, '')].map((letter) => LETTERS.indexOf(letter));
  const bytes: number[] = [];
  for (let index = 0; index < digits.length; index += 4) {
    const taken = digits.slice(index, index + 4);
    const word = taken.reduce((sum, digit, place) => sum | (digit << (18 - place * 6)), 0);
    for (let place = 0; place < taken.length - 1; place += 1) {
      const byte = (word >> (16 - place * 8)) & 255;
      bytes.push(byte > 127 ? byte - 256 : byte);
    }
  }
  return bytes;
}
