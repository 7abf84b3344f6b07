import fc from 'fast-check';
import {
  buildTextElement,
  escapeAttribute,
  escapeCellText,
  escapeXml,
  unescapeCellText,
} from '../../../../src/local/xlsx/xml/escape-xml.ts';
import { parseXml } from '../../../../src/local/xlsx/xml/parse-xml.ts';

test.each([
  ['', ''],
  ['а & б < в > "г"', 'а &amp; б &lt; в &gt; &quot;г&quot;'],
  ['\u0000x\u001f', 'x'],
])('escapeXml(%j) gives %j', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});

test.each([
  ['\u000b', '_x000B_'],
  ['\r\n', '_x000D_\n'],
  ['_x0041_', '_x005F_x0041_'],
  ['_x_', '_x_'],
  ['\ud83d\ude00', '\ud83d\ude00'],
  ['\ud83d', '_xD83D_'],
])('escapeCellText(%j) gives %j', (text, escaped) => {
  expect(escapeCellText(text)).toBe(escaped);
  expect(unescapeCellText(escaped)).toBe(text);
});

test('line breaks survive in an attribute', () => {
  const { root } = parseXml(`<a b="${escapeAttribute('1\n2\t"3"')}"/>`, 'a');
  expect(root.attributes.b).toBe('1\n2\t"3"');
});

test('any text comes back out of its element', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { root } = parseXml(buildTextElement(text, ''), 't');
      expect(unescapeCellText(root.text)).toBe(text);
    }),
  );
});
