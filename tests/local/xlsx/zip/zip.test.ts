import { unzipSync, zipSync } from 'fflate';
import { crc32 } from '../../../../src/local/xlsx/zip/crc32.ts';
import { readZip } from '../../../../src/local/xlsx/zip/read-zip.ts';
import { writeZip } from '../../../../src/local/xlsx/zip/write-zip.ts';

const text = new TextEncoder();
const PARTS = new Map([
  ['b.xml', text.encode('<a/>'.repeat(100))],
  ['папка/картинка.png', new Uint8Array([1, 2, 3])],
  ['пусто', new Uint8Array()],
]);

test.each([
  ['', 0],
  ['a', 0xe8b7be43],
  ['abc', 0x352441c2],
  ['abcd', 0xed82cd11],
  ['123456789', 0xcbf43926],
])('crc32(%j) is %i', (content, sum) => {
  expect(crc32(text.encode(content))).toBe(sum);
});

test('what is packed is unpacked the same, in its order', () => {
  const back = readZip(writeZip(PARTS), 10_000);
  expect([...back.keys()]).toEqual([...PARTS.keys()]);
  for (const [name, bytes] of PARTS) expect([...(back.get(name) ?? [])]).toEqual([...bytes]);
});

test('another library unpacks it', () => {
  expect(unzipSync(writeZip(PARTS))['b.xml']).toEqual(PARTS.get('b.xml'));
});

test('sizes above the limit are refused before unpacking', () => {
  const bomb = zipSync({ a: new Uint8Array(5_000_000), b: new Uint8Array(5_000_000) });
  expect(bomb.length).toBeLessThan(20_000);
  expect(() => readZip(bomb, 9_999_999)).toThrow('too-large');
  expect(readZip(bomb, 10_000_000).size).toBe(2);
});

test('an entry under a password is refused as encrypted', () => {
  const bytes = writeZip(PARTS);
  const directory = new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
  bytes[directory + 8] = (bytes[directory + 8] ?? 0) | 1;
  expect(() => readZip(bytes, 10_000)).toThrow('encrypted');
});
