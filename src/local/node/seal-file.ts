// A seal on a result file: a digest in the zip comment, by which a file that nobody has changed since is told.

import { createHash } from 'node:crypto';

/** A zip without a comment ends with its end record: 22 bytes, the last two the comment's length. */
const LENGTH_BYTES = 2;
const MARK = 'svodka:';

function buildSeal(bytes: Uint8Array): Buffer {
  return Buffer.from(MARK + createHash('sha256').update(bytes).digest('hex'), 'latin1');
}

const SEAL_BYTES = buildSeal(new Uint8Array()).length;

/** The same zip with the seal as its comment. The zip must have no comment yet. */
export function sealFile(zip: Uint8Array): Uint8Array {
  const seal = buildSeal(zip);
  const sealed = Buffer.concat([zip, seal]);
  sealed.writeUInt16LE(seal.length, zip.length - LENGTH_BYTES);
  return sealed;
}

/** True when the file is exactly as sealFile gave it; false for any other file, saved again by a program or not sealed. */
export function isSealed(file: Uint8Array): boolean {
  if (file.length < SEAL_BYTES + LENGTH_BYTES) return false;
  const zip = Buffer.from(file.subarray(0, file.length - SEAL_BYTES));
  zip.writeUInt16LE(0, zip.length - LENGTH_BYTES);
  return buildSeal(zip).equals(file.subarray(file.length - SEAL_BYTES));
}
