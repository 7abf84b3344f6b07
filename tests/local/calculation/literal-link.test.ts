import { readLiteralLink } from '../../../src/local/calculation/literal-link.ts';

test.each([
  ['=HYPERLINK("#gid=7&range=A1";"Сбор!A1")', 'Сбор!A1'],
  ['=HYPERLINK("https://a.example/?x=1,2","a")', 'a'],
  ['=hyperlink("a";"он сказал ""да"";")', 'он сказал "да";'],
  ['=HYPERLINK("a";"")', ''],
  ['=HYPERLINK("a")', null],
  ['=HYPERLINK("a";A1)', null],
  ['=HYPERLINK(A1;"b")', null],
  ['=HYPERLINK("a";"b")&"c"', null],
  ['=HYPERLINK("a";"b"&"c")', null],
  ['HYPERLINK("a";"b")', null],
  ['=', null],
  ['', null],
])('readLiteralLink(%j) gives %j', (formula, expected) => {
  expect(readLiteralLink(formula)).toBe(expected);
});
