import fc from 'fast-check';
import {
  formatFraction,
  formulaCell,
  isClose,
  quoteText,
  roundedTextFormula,
} from '../../../../src/core/reporting/draft/formula-text.ts';

test.each([
  ['', '""'],
  ['✓ выполнен', '"✓ выполнен"'],
  ['СОШ "Луч"', '"СОШ ""Луч"""'],
  ['";A1;"', '""";A1;"""'],
])('quoteText(%j) gives %s', (text, quoted) => {
  expect(quoteText(text)).toBe(quoted);
});

test('quoteText cannot be ended from inside', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(quoteText(text)).toMatch(/^"(?:[^"]|"")*"$/);
    }),
  );
});

test.each([
  [0, '0'],
  [45, '45'],
  [-2, '(-2)'],
  [57.13, '(5713/100)'],
  [-0.5, '(-5/10)'],
  [0.1 + 0.2, '(300000000000/1000000000000)'],
  [1e21, '1000000000000000000000'],
])('formatFraction(%d) gives %s', (value, text) => {
  expect(formatFraction(value)).toBe(text);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('formatFraction(%d) throws', (value) => {
  expect(() => formatFraction(value)).toThrow(RangeError);
});

test('formulaCell adds the equals sign', () => {
  expect(formulaCell('SUM(A1:A3)', 6)).toEqual({
    kind: 'formula',
    formula: '=SUM(A1:A3)',
    expected: 6,
  });
});

test('roundedTextFormula replaces the mark of the other language', () => {
  expect(roundedTextFormula('A1', ',')).toBe('SUBSTITUTE(ROUND(A1;2)&"";".";",")');
  expect(roundedTextFormula('A1', '.')).toBe('SUBSTITUTE(ROUND(A1;2)&"";",";".")');
});

test.each([
  [0, 0, true],
  [0, 1e-10, true],
  [1, 1 + 1e-8, false],
  [1e12, 1e12 + 1, true],
  [-1, 1, false],
])('isClose(%d, %d) is %s', (a, b, close) => {
  expect(isClose(a, b)).toBe(close);
});
