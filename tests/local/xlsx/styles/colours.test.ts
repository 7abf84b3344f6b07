import { formatRgb, readColour, readPalette } from '../../../../src/local/xlsx/styles/colours.ts';
import { parseXml } from '../../../../src/local/xlsx/xml/parse-xml.ts';

const palette = readPalette(null, null);

test.each([
  ['<color rgb="FFC00000"/>', '#c00000'],
  ['<color rgb="c00000"/>', '#c00000'],
  ['<color indexed="10"/>', '#ff0000'],
  ['<color indexed="64"/>', '#000000'],
  ['<color theme="0"/>', '#ffffff'],
  ['<color theme="0" tint="-0.25"/>', '#bfbfbf'],
  ['<color theme="1" tint="0.5"/>', '#808080'],
  ['<color theme="4" tint="0.7999"/>', '#dae3f3'],
  ['<color auto="1"/>', null],
  ['<color rgb="красный"/>', null],
  ['<color theme="99"/>', null],
])('%s is %j', (xml, colour) => {
  expect(readColour(parseXml(xml, 'x').root, palette)).toBe(colour);
});

test('a file may bring its own indexed colours', () => {
  const styles = parseXml(
    '<styleSheet><colors><indexedColors><rgbColor rgb="00112233"/></indexedColors></colors></styleSheet>',
    'x',
  ).root;
  expect(readPalette(null, styles).indexed.slice(0, 2)).toEqual(['#112233', '#ffffff']);
});

test('no colour is null, and colours go back as files spell them', () => {
  expect(readColour(null, palette)).toBeNull();
  expect(formatRgb('#12ab3c')).toBe('FF12AB3C');
});
