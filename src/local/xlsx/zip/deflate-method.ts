// How the parts of a zip are packed, unpacked and summed up: by code that runs anywhere, or what a platform has built in.

import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';

/** Raw deflate (RFC 1951) both ways, and the checksum of a zip. */
export interface DeflateMethod {
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** Gives at most `size` bytes; throws for bytes that are no deflate stream, and for more of them. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  /** Gives the CRC-32 (ISO 3309). */
  readonly crc32: (bytes: Uint8Array) => number;
}

const LEVEL = 4;

/** Needs nothing of the platform. */
export const PORTABLE_DEFLATE: DeflateMethod = {
  deflate: (bytes) => deflateSync(bytes, { level: LEVEL }),
  // The buffer of the declared size is also the bound: fflate never writes past it.
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  crc32,
};
