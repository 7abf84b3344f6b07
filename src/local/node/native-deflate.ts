// Deflate and checksums by Node itself: several times faster than any script.

import * as zlib from 'node:zlib';
import { crc32 } from '../xlsx/zip/crc32.ts';
import type { DeflateMethod } from '../xlsx/zip/deflate-method.ts';

const LEVEL = 4;

/** Packs as well as the portable method, though not to the same bytes. */
export const NATIVE_DEFLATE: DeflateMethod = {
  deflate: (bytes) => zlib.deflateRawSync(bytes, { level: LEVEL }),
  // zlib takes no bound of 0.
  inflate: (packed, size) => zlib.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }),
  // Node has one since 20.15.
  crc32: zlib.crc32 ?? crc32,
};
