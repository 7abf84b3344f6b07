import fc from 'fast-check';
import {
  compare,
  type ExpressionScope,
  evaluateExpression,
  toNumber,
} from '../../../../src/core/programme/expression/evaluate.ts';
import { parseExpression } from '../../../../src/core/programme/expression/parse-expression.ts';
import { anyTree } from './any-tree.ts';

const VALUES: Readonly<Record<string, number | null>> = {
  договоры: 7,
  ноль: 0,
  минус: -3,
  много: 1e308,
  пусто: null,
};

const scope: ExpressionScope = {
  field: (key) => VALUES[key] ?? null,
  enrolment: (from, to) => (to > 9 ? null : (to - from + 1) * 25),
};

function evaluate(text: string) {
  const parsed = parseExpression(text);
  if (parsed.kind === 'faulty') throw new Error(`«${text}» does not parse`);
  return evaluateExpression(parsed.tree, scope);
}

describe('evaluateExpression', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['12 / 3 / 2', 2],
    ['-договоры', -7],
    ['--договоры', 7],
    ['-минус', 3],
    ['-ноль', 0],
    ['0,5 + 0.25', 0.75],
    ['договоры', 7],
    ['ДОГОВОРЫ', 7],
    ['договоры > 0', true],
    ['ноль > 0', false],
    ['договоры >= 7', true],
    ['договоры > 7', false],
    ['договоры <= 7', true],
    ['договоры < 7', false],
    ['договоры = 7', true],
    ['договоры <> 7', false],
    ['(договоры > 0) + (ноль > 0)', 1],
    ['(договоры > 0) = 1', true],
    ['-(договоры > 0)', -1],
  ])('%s is %j', (text, value) => {
    expect(evaluate(text)).toBe(value);
  });

  test.each([
    'пусто',
    'неизвестно',
    '-пусто',
    'пусто + 1',
    '1 - пусто',
    'пусто * 0',
    'пусто > 0',
    'пусто = пусто',
    'пусто <> 1',
    'МИН(1;пусто)',
    'МАКС(пусто;1)',
    'НЕ(пусто)',
    'ЕСЛИ(пусто;1;2)',
    'договоры / 0',
    'договоры / ноль',
    '0 / 0',
    'много * 10',
    '-много - много',
    'УЧЕНИКОВ(8;11)',
    'УЧЕНИКОВ(пусто;11)',
    'СРЗНАЧ(1)',
    'МИН()',
    'НЕ()',
    'ЕСЛИ(1;2)',
    'УЧЕНИКОВ(1)',
  ])('%s has no value', (text) => {
    expect(evaluate(text)).toBeNull();
  });

  test.each([
    ['ЕСЛИ(договоры > 0; 1; 2)', 1],
    ['ЕСЛИ(договоры < 0; 1; 2)', 2],
    ['ЕСЛИ(договоры; 1; 2)', 1],
    ['ЕСЛИ(ноль; 1; 2)', 2],
    ['ЕСЛИ(1; 5; пусто)', 5],
    ['ЕСЛИ(0; 1 / 0; 6)', 6],
    ['МИН(3; 1; 2)', 1],
    ['МАКС(3; 1; 2)', 3],
    ['МАКС(договоры > 0; 0)', 1],
    ['УЧЕНИКОВ(4;6)', 75],
    ['PUPILS(4;6)', 75],
  ])('%s is %j', (text, value) => {
    expect(evaluate(text)).toBe(value);
  });

  test.each([
    ['И(1;1)', true],
    ['И(1;0)', false],
    ['И(1;пусто)', null],
    ['И(пусто;0)', false],
    ['И(0;пусто)', false],
    ['ИЛИ(0;0)', false],
    ['ИЛИ(0;1)', true],
    ['ИЛИ(0;пусто)', null],
    ['ИЛИ(пусто;1)', true],
    ['ИЛИ(1;пусто)', true],
    ['НЕ(0)', true],
    ['НЕ(договоры > 0)', false],
    ['И(договоры > 0)', true],
    ['И()', true],
    ['ИЛИ()', false],
  ])('%s is %j by three-valued logic', (text, value) => {
    expect(evaluate(text)).toBe(value);
  });

  test('ЕСЛИ does not ask for the branch that it does not choose', () => {
    const asked: string[] = [];
    const parsed = parseExpression('ЕСЛИ(1; да; нет)');
    if (parsed.kind === 'faulty') throw new Error('does not parse');
    evaluateExpression(parsed.tree, {
      field: (key) => {
        asked.push(key);
        return 1;
      },
      enrolment: () => null,
    });
    expect(asked).toEqual(['да']);
  });

  test('never throws and gives a finite number, a truth or null', () => {
    const anyScope = fc.oneof(fc.constant(null), fc.double(), fc.integer());
    fc.assert(
      fc.property(anyTree, anyScope, (tree, value) => {
        const result = evaluateExpression(tree, { field: () => value, enrolment: () => value });
        const isNumber = typeof result === 'number' && Number.isFinite(result);
        expect(isNumber || typeof result === 'boolean' || result === null).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('toNumber', () => {
  test.each([
    [true, 1],
    [false, 0],
    [0, 0],
    [-0, 0],
    [-5, -5],
    [1.5, 1.5],
    [null, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
  ])('of %j is %j', (value, number) => {
    expect(toNumber(value)).toBe(number);
  });
});

describe('compare', () => {
  test.each([
    ['=', false, true, false],
    ['<>', true, false, true],
    ['<', true, false, false],
    ['<=', true, true, false],
    ['>', false, false, true],
    ['>=', false, true, true],
  ] as const)('1 %s 2, 2 and 2, 3 and 2', (operator, below, equal, above) => {
    expect([compare(operator, 1, 2), compare(operator, 2, 2), compare(operator, 3, 2)]).toEqual([
      below,
      equal,
      above,
    ]);
  });
});
