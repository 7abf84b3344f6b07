// The checksum that a zip keeps of every entry, so that a flipped bit is found and not read as another figure.

/** What a byte does to the sum (places 0 to 255), and what it does when one, two or three more bytes follow it. */
const TABLE = buildTable();

function buildTable(): Uint32Array {
  const table = new Uint32Array(4 * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) {
      value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    }
    table[byte] = value;
  }
  for (let place = 256; place < table.length; place += 1) {
    const before = table[place - 256] ?? 0;
    table[place] = (table[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return table;
}

/** Gives the CRC-32 of the bytes (ISO 3309, as in the zip format), 0 for no bytes. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  let index = 0;
  // Four bytes at a time take half as long.
  for (; index + 3 < bytes.length; index += 4) {
    value ^=
      (bytes[index] ?? 0) |
      ((bytes[index + 1] ?? 0) << 8) |
      ((bytes[index + 2] ?? 0) << 16) |
      ((bytes[index + 3] ?? 0) << 24);
    value =
      (TABLE[768 + (value & 0xff)] ?? 0) ^
      (TABLE[512 + ((value >>> 8) & 0xff)] ?? 0) ^
      (TABLE[256 + ((value >>> 16) & 0xff)] ?? 0) ^
      (TABLE[value >>> 24] ?? 0);
  }
  for (; index < bytes.length; index += 1) {
    value = (TABLE[(value ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  }
  return (value ^ 0xffffffff) >>> 0;
}
