// Reads the central directory of a zip (APPNOTE 4.3.12, 4.3.14, 4.3.16): what is inside and how large it says it is.

import { damaged, XlsxFault } from '../xlsx-refusal.ts';

/** One file inside a zip; sizes and offset in bytes, as the directory declares them. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const IN_ZIP64 = 0xffffffff;

/** Gives the entries in the order of the directory; throws a fault for a broken, truncated or password-protected zip. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = readEnd(view);
  const entries: ZipEntry[] = [];
  let position = offset;
  for (let index = 0; index < count; index += 1) {
    if (position + 46 > view.byteLength || view.getUint32(position, true) !== ENTRY_SIGNATURE) {
      throw damaged('the zip directory is cut short');
    }
    entries.push(readEntry(bytes, view, position));
    position +=
      46 +
      view.getUint16(position + 28, true) +
      view.getUint16(position + 30, true) +
      view.getUint16(position + 32, true);
  }
  return entries;
}

function readEnd(view: DataView): { readonly count: number; readonly offset: number } {
  const lowest = Math.max(0, view.byteLength - 65557);
  for (let position = view.byteLength - 22; position >= lowest; position -= 1) {
    if (view.getUint32(position, true) === END_SIGNATURE) {
      return (
        readZip64End(view, position) ?? {
          count: view.getUint16(position + 10, true),
          offset: view.getUint32(position + 16, true),
        }
      );
    }
  }
  throw damaged('the zip has no directory');
}

function readZip64End(view: DataView, end: number) {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const position = Number(view.getBigUint64(locator + 8, true));
  if (position + 56 > view.byteLength || view.getUint32(position, true) !== ZIP64_END_SIGNATURE) {
    throw damaged('the zip64 directory is cut short');
  }
  return {
    count: Number(view.getBigUint64(position + 32, true)),
    offset: Number(view.getBigUint64(position + 48, true)),
  };
}

function readEntry(bytes: Uint8Array, view: DataView, position: number): ZipEntry {
  if ((view.getUint16(position + 8, true) & 1) === 1) throw new XlsxFault({ kind: 'encrypted' });
  const nameLength = view.getUint16(position + 28, true);
  const extraStart = position + 46 + nameLength;
  const sizes = readSizes(view, position, extraStart);
  return {
    name: new TextDecoder().decode(bytes.subarray(position + 46, extraStart)),
    method: view.getUint16(position + 10, true),
    crc: view.getUint32(position + 16, true),
    ...sizes,
  };
}

function readSizes(view: DataView, position: number, extraStart: number) {
  let size = view.getUint32(position + 24, true);
  let packedSize = view.getUint32(position + 20, true);
  let headerOffset = view.getUint32(position + 42, true);
  const extraEnd = extraStart + view.getUint16(position + 30, true);
  if (extraEnd > view.byteLength) throw damaged('the zip directory is cut short');
  for (let extra = extraStart; extra + 4 <= extraEnd; ) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1) {
      let next = extra + 4;
      const take = (): number => {
        if (next + 8 > extraEnd) throw damaged('a zip64 size is cut short');
        next += 8;
        return Number(view.getBigUint64(next - 8, true));
      };
      if (size === IN_ZIP64) size = take();
      if (packedSize === IN_ZIP64) packedSize = take();
      if (headerOffset === IN_ZIP64) headerOffset = take();
    }
    extra += 4 + length;
  }
  return { size, packedSize, headerOffset };
}
