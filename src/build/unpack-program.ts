// Goes into Code.js: the way back from the packed text to the program, without TextDecoder and atob, which Apps Script lacks.
// Written for speed on the first run: every execution of the script unpacks anew, with nothing compiled yet.

import { inflateSync } from 'fflate';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const LETTERS = 4;
const BYTES = 3;
const LATIN = 128;

/** As many units as `String.fromCharCode` takes at once without trouble. */
const CHUNK = 8192;

/** The value of a letter of base64 by its character code. */
function listValues(): Uint8Array {
  const values = new Uint8Array(LATIN);
  for (let value = 0; value < ALPHABET.length; value += 1) {
    values[ALPHABET.charCodeAt(value)] = value;
  }
  return values;
}

/** Bytes of a base64 text; what is not of its alphabet (line ends, padding) is passed over. */
function readBase64(text: string): Uint8Array {
  const letters = text.replace(/[^A-Za-z0-9+/]/g, '');
  const values = listValues();
  const valueAt = (place: number): number => values[letters.charCodeAt(place)] ?? 0;
  const bytes = new Uint8Array(Math.floor((letters.length * BYTES) / LETTERS));
  for (let place = 0, index = 0; place < letters.length; place += LETTERS, index += BYTES) {
    const group =
      (valueAt(place) << 18) |
      (valueAt(place + 1) << 12) |
      (valueAt(place + 2) << 6) |
      valueAt(place + 3);
    // A last group may be short; what then lies behind the end of the array is dropped.
    bytes[index] = group >> 16;
    bytes[index + 1] = group >> 8;
    bytes[index + 2] = group;
  }
  return bytes;
}

/** The text of well-formed UTF-8. fflate's own reader adds letter by letter, which is ten times slower here. */
function readUtf8(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  let place = 0;
  const next = (): number => (bytes[place++] ?? 0) & 0x3f;
  while (place < bytes.length) {
    const first = bytes[place++] ?? 0;
    if (first < 0x80) {
      units[length++] = first;
    } else if (first < 0xe0) {
      units[length++] = ((first & 0x1f) << 6) | next();
    } else if (first < 0xf0) {
      units[length++] = ((first & 0x0f) << 12) | (next() << 6) | next();
    } else {
      const point = ((first & 0x07) << 18) | (next() << 12) | (next() << 6) | next();
      units[length++] = 0xd7c0 + (point >> 10);
      units[length++] = 0xdc00 | (point & 0x3ff);
    }
  }
  let text = '';
  for (let from = 0; from < length; from += CHUNK) {
    const chunk = units.subarray(from, Math.min(from + CHUNK, length));
    text += Reflect.apply(String.fromCharCode, null, chunk);
  }
  return text;
}

/** Gives the text that was packed as base64 of deflated UTF-8. Throws for a blank one, and fflate's error for a damaged one. */
export function unpackProgram(packed: string): string {
  const bytes = readBase64(packed);
  // fflate would take nothing for an empty text.
  if (bytes.length === 0) throw new Error('the packed text is blank');
  return readUtf8(inflateSync(bytes));
}
