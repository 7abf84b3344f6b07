import { unzipSync, zipSync } from 'fflate';
import { NATIVE_DEFLATE } from '../../../src/local/node/native-deflate.ts';
import { crc32 } from '../../../src/local/xlsx/zip/crc32.ts';
import { readZip } from '../../../src/local/xlsx/zip/read-zip.ts';
import { writeZip } from '../../../src/local/xlsx/zip/write-zip.ts';

const PARTS = new Map([
  ['a.xml', new TextEncoder().encode('<a/>'.repeat(1000))],
  ['пусто', new Uint8Array()],
]);

test('what is packed natively is unpacked natively, by the portable method and by another library', () => {
  const zip = writeZip(PARTS, NATIVE_DEFLATE);
  expect(zip.length).toBeLessThan(400);
  for (const back of [
    readZip(zip, 10_000, NATIVE_DEFLATE),
    readZip(zip, 10_000),
    new Map(Object.entries(unzipSync(zip))),
  ]) {
    expect([...back.keys()]).toEqual([...PARTS.keys()]);
    for (const [name, bytes] of PARTS) expect([...(back.get(name) ?? [])]).toEqual([...bytes]);
  }
});

test('the native checksum is the portable one', () => {
  for (const bytes of PARTS.values()) expect(NATIVE_DEFLATE.crc32(bytes)).toBe(crc32(bytes));
  expect(NATIVE_DEFLATE.crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('a part that unpacks to more than it declares is refused', () => {
  const zip = zipSync({ 'a.xml': new Uint8Array(5000) });
  const directory = new DataView(zip.buffer).getUint32(zip.length - 6, true);
  new DataView(zip.buffer).setUint32(directory + 24, 4000, true);
  expect(() => readZip(zip, 10_000, NATIVE_DEFLATE)).toThrow('cannot be unpacked');
});

test('a part that is cut short or no deflate stream is refused', () => {
  const zip = zipSync({ 'a.xml': new TextEncoder().encode('<a>текст</a>'.repeat(10)) });
  zip.fill(0xff, 36, 40);
  expect(() => readZip(zip, 10_000, NATIVE_DEFLATE)).toThrow('a.xml');
});
