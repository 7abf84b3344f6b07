// Packs parts into a zip (APPNOTE 4.3.7, 4.3.12, 4.3.16), in their order and with a fixed time stamp, so that equal parts
// give equal files.

import { type DeflateMethod, PORTABLE_DEFLATE } from './deflate-method.ts';

const ALREADY_PACKED = /\.(png|jpe?g|gif|emf|wmf|zip|bin)$/i;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** Noon of the earliest day that a zip can name (MS-DOS time and date); a real one would make two equal builds differ. */
const FIXED_TIME = 12 << 11;
const FIXED_DATE = (1 << 5) | 1;
const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
/** More needs zip64, which no workbook that was read within its limit comes near. */
const LARGEST = 0xffff_fffe;
const MOST_ENTRIES = 0xfffe;

interface PackedPart {
  readonly name: Uint8Array;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

function packPart(name: string, bytes: Uint8Array, method: DeflateMethod): PackedPart {
  const isStored = ALREADY_PACKED.test(name) || bytes.length === 0;
  return {
    name: new TextEncoder().encode(name),
    method: isStored ? 0 : 8,
    crc: method.crc32(bytes),
    size: bytes.length,
    packed: isStored ? bytes : method.deflate(bytes),
  };
}

/** What the local header and the directory say alike, from «version needed» to the length of the extra field. */
function writeFacts(view: DataView, at: number, part: PackedPart): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint16(at + 6, FIXED_TIME, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packed.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, part.name.length, true);
}

/**
 * Gives the bytes of the zip with the parts in the order of the map; an empty map gives an empty zip. Throws a RangeError
 * for more than 4 GB.
 */
export function writeZip(
  parts: ReadonlyMap<string, Uint8Array>,
  method: DeflateMethod = PORTABLE_DEFLATE,
): Uint8Array {
  const packed = [...parts].map(([name, bytes]) => packPart(name, bytes, method));
  const names = packed.reduce((sum, { name }) => sum + name.length, 0);
  const contents = packed.reduce((sum, part) => sum + part.packed.length, 0);
  const directory = contents + names + packed.length * LOCAL_LENGTH;
  const length = directory + names + packed.length * ENTRY_LENGTH + END_LENGTH;
  const isTooLarge = packed.length > MOST_ENTRIES || packed.some(({ size }) => size > LARGEST);
  if (isTooLarge || length > LARGEST) throw new RangeError('the zip would need zip64');
  const zip = new Uint8Array(length);
  const view = new DataView(zip.buffer);
  let place = 0;
  let entry = directory;
  for (const part of packed) {
    view.setUint32(place, 0x04034b50, true);
    writeFacts(view, place + 4, part);
    zip.set(part.name, place + LOCAL_LENGTH);
    zip.set(part.packed, place + LOCAL_LENGTH + part.name.length);
    view.setUint32(entry, 0x02014b50, true);
    view.setUint16(entry + 4, VERSION, true);
    writeFacts(view, entry + 6, part);
    view.setUint32(entry + 42, place, true);
    zip.set(part.name, entry + ENTRY_LENGTH);
    place += LOCAL_LENGTH + part.name.length + part.packed.length;
    entry += ENTRY_LENGTH + part.name.length;
  }
  view.setUint32(entry, 0x06054b50, true);
  view.setUint16(entry + 8, packed.length, true);
  view.setUint16(entry + 10, packed.length, true);
  view.setUint32(entry + 12, entry - directory, true);
  view.setUint32(entry + 16, directory, true);
  return zip;
}
