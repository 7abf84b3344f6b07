import {
  findPart,
  freePartName,
  relationshipsPartOf,
  resolveTarget,
} from '../../../../src/local/xlsx/package/part-names.ts';

test.each([
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
  ['xl/worksheets/sheet1.xml', '../comments1.xml', 'xl/comments1.xml'],
  ['xl/workbook.xml', './a%20b.xml#x', 'xl/a b.xml'],
  ['xl/workbook.xml', 'a%.xml', 'xl/a%.xml'],
])('from %j to %j is %j', (source, target, part) => {
  expect(resolveTarget(source, target)).toBe(part);
});

test('the relationships of a part stand beside it', () => {
  expect(relationshipsPartOf('')).toBe('_rels/.rels');
  expect(relationshipsPartOf('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
});

test('parts are found in another case, and free names are free', () => {
  const parts = new Map([['xl/Worksheets/Sheet1.xml', new Uint8Array()]]);
  expect(findPart(parts, 'xl/worksheets/sheet1.xml')).toBe('xl/Worksheets/Sheet1.xml');
  expect(findPart(parts, 'xl/sheet1.xml')).toBeNull();
  expect(freePartName(parts, 'xl/worksheets/sheet', '.xml')).toBe('xl/worksheets/sheet2.xml');
});
