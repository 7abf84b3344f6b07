import { shiftXmlFormulas } from '../../../../src/local/xlsx/formula/shift-xml-formulas.ts';

const ERRORS =
  '<x:cfRule type="containsErrors" priority="1"><x:formula>ISERROR(B2)</x:formula></x:cfRule>';

describe('shiftXmlFormulas', () => {
  test.each<[string, number, number, string]>([
    [ERRORS, 0, 0, ERRORS],
    [ERRORS, 3, 1, ERRORS.replace('B2', 'C5')],
    ['<f/>', 3, 1, '<f/>'],
    [
      '<d a="B2"><formula1>B2&gt;$A$1</formula1><formula2>"B2"</formula2></d>',
      2,
      0,
      '<d a="B2"><formula1>B4&gt;$A$1</formula1><formula2>&quot;B2&quot;</formula2></d>',
    ],
    [
      '<colorScale><cfvo type="formula" val="$A$1"/></colorScale>',
      2,
      0,
      '<colorScale><cfvo type="formula" val="$A$1"/></colorScale>',
    ],
  ])('%s by %i rows and %i columns', (xml, rows, columns, expected) => {
    expect(shiftXmlFormulas(xml, { rows, columns })).toBe(expected);
  });

  test('without a move the bytes are the same', () => {
    expect(shiftXmlFormulas(ERRORS, undefined)).toBe(ERRORS);
  });
});
