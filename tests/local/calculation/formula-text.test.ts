import {
  formatForEngine,
  formulaPieces,
  sheetsNamedIn,
} from '../../../src/local/calculation/formula-text.ts';

test.each([
  ['=SUM(1;2)', '=SUM(1,2)'],
  ['=SUM(1,5;2)', '=SUM(1.5,2)'],
  ['=SUM(1,5)', '=SUM(1,5)'],
  ['="a;b"&A1', '="a;b"&A1'],
  ["='a;b'!A1", "='a;b'!A1"],
  ['={1;2}', '={1;2}'],
  ['=SUM(B5:B)', '=SUM(B5:B1048576)'],
  ['=SUM(B5:B9)', '=SUM(B5:B9)'],
  ['=HYPERLINK("a";"b;c")', '=("b;c")'],
  ['=HYPERLINK("a")&HYPERLINK("b";SUM(1;2))', '=("a")&(SUM(1,2))'],
  ['="HYPERLINK(1)"', '="HYPERLINK(1)"'],
  ['=HYPERLINK("a"', '=HYPERLINK("a"'],
])('formatForEngine(%j) gives %j', (formula, expected) => {
  expect(formatForEngine(formula)).toBe(expected);
});

test.each([
  ["='По школам 2023'!A1+Сводка!B2", ['по школам 2023', 'сводка']],
  ["='O''Hara'!A1", ["o'hara"]],
  ['="Нет!A1"&A1', []],
  ['=A1', []],
])('sheetsNamedIn(%j) gives %j', (formula, expected) => {
  expect(sheetsNamedIn(formula)).toEqual(expected);
});

test.each(['', '=A1', '="a""b"&\'c\'!A1', '="open', "='open"])(
  'the pieces of %j are the whole',
  (formula) => {
    expect(
      formulaPieces(formula)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(formula);
  },
);
