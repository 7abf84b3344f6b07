import fc from 'fast-check';
import type { ExpressionFault } from '../../../../src/core/programme/expression/expression.ts';
import {
  MAX_DEPTH,
  MAX_LENGTH,
  MAX_NODES,
} from '../../../../src/core/programme/expression/limits.ts';
import { parseExpression } from '../../../../src/core/programme/expression/parse-expression.ts';
import { printExpression } from '../../../../src/core/programme/expression/print-expression.ts';

/** The tree as text with every bracket written, or the first fault's kind. */
function show(text: string): string {
  const parsed = parseExpression(text);
  return parsed.kind === 'parsed' ? printExpression(parsed.tree) : (parsed.faults[0]?.kind ?? '');
}

function findFault(text: string): ExpressionFault {
  const parsed = parseExpression(text);
  if (parsed.kind === 'parsed') throw new Error(`«${text}» parses`);
  const [fault] = parsed.faults;
  if (fault === undefined) throw new Error('a faulty expression without faults');
  return fault;
}

describe('parseExpression reads', () => {
  test.each([
    ['7', '7'],
    ['0', '0'],
    ['7,46', '7,46'],
    ['7.46', '7,46'],
    ['007', '7'],
    ['договоры', 'договоры'],
    ['Договоры', 'договоры'],
    ['ПРОФИЛЬ_11', 'профиль_11'],
    ['партнёры', 'партнёры'],
    ['students_9', 'students_9'],
    ['договоры>0', 'договоры > 0'],
    ['  договоры \n >\u00a00 ', 'договоры > 0'],
    ['a ≤ 1', 'a <= 1'],
    ['a ≥ 1', 'a >= 1'],
    ['a ≠ 1', 'a <> 1'],
    ['a − b', 'a - b'],
    ['a – b', 'a - b'],
    ['a × b ÷ c', 'a * b / c'],
    ['УЧЕНИКОВ(8;11)', 'УЧЕНИКОВ(8; 11)'],
    ['учеников( 8 ; 11 )', 'УЧЕНИКОВ(8; 11)'],
    ['PUPILS(8;11)', 'УЧЕНИКОВ(8; 11)'],
    ['if(and(a;b);not(c);min(1;2))', 'ЕСЛИ(И(a; b); НЕ(c); МИН(1; 2))'],
    ['Или(a;Макс(1,5;2))', 'ИЛИ(a; МАКС(1,5; 2))'],
    ['OR(a;MAX(1.5;2))', 'ИЛИ(a; МАКС(1,5; 2))'],
    ['срзнач(a)', 'СРЗНАЧ(a)'],
    ['МИН()', 'МИН()'],
    ['-a', '-a'],
    ['--a', '--a'],
    ['2*-a', '2 * -a'],
    ['((a))', 'a'],
  ])('%j as %j', (text, shown) => {
    expect(show(text)).toBe(shown);
  });

  test('й spelt as two characters as the one letter', () => {
    expect(show('русски\u0438\u0306')).toBe('русский');
  });
});

describe('parseExpression binds', () => {
  test.each([
    ['a + b * c', { kind: 'arithmetic', operator: '+' }],
    ['a * b + c', { kind: 'arithmetic', operator: '+' }],
    ['(a + b) * c', { kind: 'arithmetic', operator: '*' }],
    ['-a * b', { kind: 'arithmetic', operator: '*' }],
    ['-(a * b)', { kind: 'negation' }],
    ['a + b > c * d', { kind: 'comparison', operator: '>' }],
  ])('%s by its loosest sign', (text, top) => {
    const parsed = parseExpression(text);
    expect(parsed).toMatchObject({ kind: 'parsed', tree: top });
  });

  test.each([
    ['a - b - c', 'a - b - c'],
    ['(a - b) - c', 'a - b - c'],
    ['a - (b - c)', 'a - (b - c)'],
    ['a / b / c', 'a / b / c'],
    ['a / (b / c)', 'a / (b / c)'],
    ['a / (b * c)', 'a / (b * c)'],
  ])('%s from the left', (text, shown) => {
    expect(show(text)).toBe(shown);
  });
});

test('parseExpression gives every node its place', () => {
  expect(parseExpression('2 * (a + b)')).toEqual({
    kind: 'parsed',
    tree: {
      kind: 'arithmetic',
      operator: '*',
      at: { from: 0, to: 11 },
      left: { kind: 'number', value: 2, at: { from: 0, to: 1 } },
      right: {
        kind: 'arithmetic',
        operator: '+',
        at: { from: 4, to: 11 },
        left: { kind: 'field', key: 'a', at: { from: 5, to: 6 } },
        right: { kind: 'field', key: 'b', at: { from: 9, to: 10 } },
      },
    },
  });
  expect(parseExpression('НЕ(x)')).toEqual({
    kind: 'parsed',
    tree: {
      kind: 'call',
      name: 'НЕ',
      at: { from: 0, to: 5 },
      nameAt: { from: 0, to: 2 },
      arguments: [{ kind: 'field', key: 'x', at: { from: 3, to: 4 } }],
    },
  });
});

describe('parseExpression refuses', () => {
  test.each([
    ['', 'empty', '', 0],
    ['   ', 'empty', '   ', 0],
    ['a +', 'unexpected', '', 3],
    ['a b', 'unexpected', 'b', 2],
    ['8а', 'unexpected', 'а', 1],
    ['* a', 'unexpected', '*', 0],
    ['+ a', 'unexpected', '+', 0],
    ['a ** b', 'unexpected', '*', 3],
    ['(a', 'unexpected', '', 2],
    ['a)', 'unexpected', ')', 1],
    ['()', 'unexpected', ')', 1],
    ['МИН(1;)', 'unexpected', ')', 6],
    ['МИН(;1)', 'unexpected', ';', 4],
    ['МИН(1 2)', 'unexpected', '2', 6],
    ['МИН(1;2', 'unexpected', '', 7],
    ['a == b', 'unexpected', '=', 3],
    ['a; b', 'unexpected', ';', 1],
    ['1e5', 'unexpected', 'e5', 1],
    ['a < b < c', 'chained-comparison', '<', 6],
    ['a = b = c', 'chained-comparison', '=', 6],
    ['a, b', 'unknown-character', ',', 1],
    ['5,', 'unknown-character', ',', 1],
    ['1,2,3', 'unknown-character', ',', 3],
    ['.5', 'unknown-character', '.', 0],
    ['50%', 'unknown-character', '%', 2],
    ['a & b', 'unknown-character', '&', 2],
    ['"a"', 'unknown-character', '"', 0],
    ['a 😀', 'unknown-character', '😀', 2],
    ['9'.repeat(400), 'number-too-large', '9'.repeat(400), 0],
  ])('%j: %s', (text, kind, found, from) => {
    expect(findFault(text)).toMatchObject({ kind, found, at: { from } });
  });

  test.each([
    ['a ! b', '<>'],
    ['МИН(a, b)', ';'],
    ['a : b', '/'],
    ['[a]', '('],
    ['a ^ b', null],
  ])('%j and proposes %j', (text, nearest) => {
    expect(findFault(text)).toMatchObject({ kind: 'unknown-character', nearest });
  });

  test.each([
    ['a +', ['value']],
    ['(a', ['operator', ')']],
    ['МИН(1', ['operator', ';', ')']],
    ['a b', ['operator', 'end']],
  ])('%j and says what could stand there', (text, expected) => {
    expect(findFault(text)).toMatchObject({ expected });
  });

  test('every unknown character at once', () => {
    const parsed = parseExpression('a $ b # c');
    expect(parsed).toMatchObject({ faults: [{ found: '$' }, { found: '#' }] });
  });
});

describe('parseExpression keeps its limits', () => {
  const nested = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`;
  const minuses = (depth: number) => `${'-'.repeat(depth)}a`;
  const calls = (depth: number) => `${'НЕ('.repeat(depth)}a${')'.repeat(depth)}`;
  // n numbers and n − 1 pluses.
  const added = (numbers: number) => Array.from({ length: numbers }, () => '1').join('+');

  test.each([
    ['length', 'a'.repeat(MAX_LENGTH), 'a'.repeat(MAX_LENGTH + 1), 'too-long'],
    ['bracket depth', nested(MAX_DEPTH), nested(MAX_DEPTH + 1), 'too-deep'],
    ['minus depth', minuses(MAX_DEPTH), minuses(MAX_DEPTH + 1), 'too-deep'],
    ['call depth', calls(MAX_DEPTH), calls(MAX_DEPTH + 1), 'too-deep'],
    ['nodes', added(MAX_NODES / 2), added(MAX_NODES / 2 + 1), 'too-many-parts'],
  ])('%s at the limit and above', (_, atLimit, above, kind) => {
    expect(parseExpression(atLimit).kind).toBe('parsed');
    expect(findFault(above).kind).toBe(kind);
  });

  test('the fault of a text that is too long begins where the limit ends', () => {
    expect(findFault('a'.repeat(MAX_LENGTH + 2)).at).toEqual({
      from: MAX_LENGTH,
      to: MAX_LENGTH + 2,
    });
  });
});

test('parseExpression never throws and places its faults within the text', () => {
  const pieces = fc.constantFrom(
    ...['a', 'ЕСЛИ', 'УЧЕНИКОВ', '(', ')', ';', '<', '>', '=', '-', '*', '/', '1', ',', ' ', '%'],
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const parsed = parseExpression(text);
      if (parsed.kind === 'parsed') return;
      expect(parsed.faults.length).toBeGreaterThan(0);
      for (const { at, found } of parsed.faults) {
        expect(text.slice(at.from, at.to)).toBe(found);
      }
    }),
  );
});
