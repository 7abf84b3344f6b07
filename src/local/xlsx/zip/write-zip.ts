// Packs parts into a zip, in their order and with a fixed time stamp, so that equal parts give equal files.

import { type Zippable, type ZippableFile, zipSync } from 'fflate';

const ALREADY_PACKED = /\.(png|jpe?g|gif|emf|wmf|zip|bin)$/i;
const LEVEL = 4;
/** The earliest day that a zip can name; a real one would make two equal builds differ. */
const FIXED_TIME = new Date(1980, 0, 1, 12, 0, 0);

/** Gives the bytes of the zip with the parts in the order of the map; an empty map gives an empty zip. */
export function writeZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) {
    const file: ZippableFile = [bytes, { level: ALREADY_PACKED.test(name) ? 0 : LEVEL }];
    files[name] = file;
  }
  return zipSync(files, { mtime: FIXED_TIME });
}
