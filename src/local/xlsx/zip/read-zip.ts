// Unpacks a zip into its parts, refusing bombs before and damage while it unpacks.

import { damaged, XlsxFault } from '../xlsx-refusal.ts';
import { type DeflateMethod, PORTABLE_DEFLATE } from './deflate-method.ts';
import { readDirectory, type ZipEntry } from './read-directory.ts';

const LOCAL_SIGNATURE = 0x04034b50;
/** Deflate cannot pack better than this; what claims to is lying about its size. */
const BEST_RATIO = 1040;

/**
 * Gives name → unpacked bytes in the order of the directory. Throws a fault when the sizes declared there together
 * exceed `limit` bytes, when an entry is not what the directory says, and for every kind of damage.
 */
export function readZip(
  bytes: Uint8Array,
  limit: number,
  method: DeflateMethod = PORTABLE_DEFLATE,
): Map<string, Uint8Array> {
  const entries = readDirectory(bytes);
  const unpackedBytes = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unpackedBytes > limit) throw new XlsxFault({ kind: 'too-large', unpackedBytes, limit });
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    // The one name that the packing library cannot write back; no spreadsheet has it.
    if (entry.name === '__proto__') throw damaged('a part has an impossible name');
    parts.set(entry.name, unpack(bytes, entry, method));
  }
  return parts;
}

function unpack(bytes: Uint8Array, entry: ZipEntry, method: DeflateMethod): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const unpacked = inflate(packed, entry, method);
  if (unpacked.length !== entry.size || method.crc32(unpacked) !== entry.crc) {
    throw damaged(`${entry.name}: the content does not match its checksum`);
  }
  return unpacked;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = entry.headerOffset;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_SIGNATURE) {
    throw damaged(`${entry.name}: its place in the zip is wrong`);
  }
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + entry.packedSize > bytes.length) throw damaged(`${entry.name}: cut short`);
  return bytes.subarray(start, start + entry.packedSize);
}

function inflate(packed: Uint8Array, entry: ZipEntry, method: DeflateMethod): Uint8Array {
  if (entry.method === 0) return packed.slice();
  if (entry.method !== 8) throw damaged(`${entry.name}: unknown packing method ${entry.method}`);
  if (entry.size > packed.length * BEST_RATIO + 64) {
    throw damaged(`${entry.name}: the declared size is impossible`);
  }
  try {
    return method.inflate(packed, entry.size);
  } catch {
    throw damaged(`${entry.name}: cannot be unpacked`);
  }
}
