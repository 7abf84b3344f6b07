// Unpacking: whatever text was packed comes back letter by letter.

import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { unpackProgram } from '../../src/build/unpack-program.ts';

const pack = (text: string) => Buffer.from(deflateSync(strToU8(text))).toString('base64');

describe('unpackProgram', () => {
  test.each([
    ['an empty text', ''],
    ['one letter', 'a'],
    ['a zero', '0'],
    ['letters of one, two, three and four bytes', 'a\u0000 ё № ✓ 𝔸 🏫'],
    ['the borders between them', '\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}'],
    ['code', 'var addon=(()=>{"use strict";return{построить:`\\n`}})();'],
  ])('gives back %s', (_, text) => {
    expect(unpackProgram(pack(text))).toBe(text);
  });

  test('gives back a text longer than any chunk it is put together from', () => {
    const text = 'Сводка № 1 🏫\n'.repeat(20_000);

    expect(unpackProgram(pack(text))).toBe(text);
  });

  test('passes over line ends and padding', () => {
    const lines = pack('Построить сводку').replace(/.{5}/g, '$&\r\n');

    expect(unpackProgram(`\n${lines}===\n`)).toBe('Построить сводку');
  });

  test.each([
    ['a blank text', '', 'the packed text is blank'],
    ['a text without a letter of base64', ' \n==', 'the packed text is blank'],
    [
      'the beginning of a packed text',
      pack('Построить сводку'.repeat(50)).slice(0, 40),
      'unexpected EOF',
    ],
    ['a text that was never packed', '/'.repeat(80), 'invalid block type'],
  ])('throws for %s', (_, packed, message) => {
    expect(() => unpackProgram(packed)).toThrow(message);
  });

  test('gives back every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unpackProgram(pack(text))).toBe(text);
      }),
    );
  });
});
