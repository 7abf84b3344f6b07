// Cells on the clipboard.

import * as fc from 'fast-check';
import { formatTsv, parseTsv, squareRows } from '../../../../src/local/page/grid/tsv.ts';

test('formatTsv quotes only what would break the cells apart', () => {
  expect(
    formatTsv([
      ['a', 'b c'],
      ['"', 'x\ny'],
    ]),
  ).toBe('a\tb c\n""""\t"x\ny"');
});

test.each([
  ['', [['']]],
  ['a', [['a']]],
  ['a\tb\nc', [['a', 'b'], ['c']]],
  ['a\r\nb\r\n', [['a'], ['b']]],
  ['\t', [['', '']]],
  ['"a\nb"\tc', [['a\nb', 'c']]],
  ['"он сказал ""да"""', [['он сказал "да"']]],
  ['5" труба\tx', [['5" труба', 'x']]],
  ['"Ромашка" ООО\tx', [['"Ромашка" ООО', 'x']]],
])('parseTsv(%j)', (text, rows) => {
  expect(parseTsv(text)).toEqual(rows);
});

test('what is copied is pasted as it was', () => {
  const cells = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(cells, (rows) => {
      const clean = rows.map((row) => row.map((text) => text.replaceAll('\r', '')));
      // A last row of one blank cell is a line end and nothing else.
      fc.pre(clean.at(-1)?.join('\t') !== '');
      expect(parseTsv(formatTsv(clean))).toEqual(clean);
    }),
  );
});

test('squareRows fills short rows with blanks', () => {
  expect(squareRows([['a'], ['b', 'c']])).toEqual([
    ['a', ''],
    ['b', 'c'],
  ]);
});
