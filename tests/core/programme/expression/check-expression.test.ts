import { checkExpression } from '../../../../src/core/programme/expression/check-expression.ts';
import { parseExpression } from '../../../../src/core/programme/expression/parse-expression.ts';

const FIELDS = ['договоры', 'партнёры', 'профиль_11', 'поступили_по_профилю'];

function check(text: string) {
  const parsed = parseExpression(text);
  if (parsed.kind === 'faulty') throw new Error(`«${text}» does not parse`);
  return checkExpression(parsed.tree, FIELDS);
}

describe('checkExpression', () => {
  test.each([
    'договоры > 0',
    'Договоры + ПАРТНЁРЫ',
    'УЧЕНИКОВ(8;11)',
    'УЧЕНИКОВ(11;11)',
    'УЧЕНИКОВ(1;11)',
    'ЕСЛИ(договоры;1;0)',
    'И(договоры)',
    'МИН(1;2;3;4;5)',
    '1',
  ])('%s is in order', (text) => {
    expect(check(text)).toEqual([]);
  });

  test.each([
    ['договор > 0', 'договор', 'договоры'],
    ['дагаворы > 0', 'дагаворы', 'договоры'],
    ['партнеры', 'партнеры', 'партнёры'],
    ['профиль11', 'профиль11', 'профиль_11'],
    ['кружки', 'кружки', null],
    ['и', 'и', null],
    ['учеников', 'учеников', null],
  ])('%s: unknown field %s, nearest %j', (text, found, nearest) => {
    expect(check(text)).toMatchObject([{ kind: 'unknown-field', found, nearest }]);
  });

  test.each([
    ['УЧИНИКОВ(8;11)', 'УЧИНИКОВ', 'УЧЕНИКОВ'],
    ['МАХС(1;2)', 'МАХС', 'МАКС'],
    ['PUPIL(8;11)', 'PUPIL', 'PUPILS'],
    ['СРЗНАЧ(1;2)', 'СРЗНАЧ', null],
    ['договоры(1)', 'ДОГОВОРЫ', null],
  ])('%s: unknown function %s, nearest %j', (text, found, nearest) => {
    expect(check(text)).toMatchObject([{ kind: 'unknown-function', found, nearest }]);
  });

  test.each([
    ['ЕСЛИ(1;2)', 2, 3, 3],
    ['ЕСЛИ(1;2;3;4)', 4, 3, 3],
    ['НЕ()', 0, 1, 1],
    ['НЕ(1;2)', 2, 1, 1],
    ['И()', 0, 1, 30],
    ['УЧЕНИКОВ(8)', 1, 2, 2],
    [`МИН(${Array.from({ length: 31 }, () => '1').join(';')})`, 31, 1, 30],
  ])('%s: a wrong number of arguments', (text, given, least, most) => {
    expect(check(text)).toMatchObject([{ kind: 'argument-count', given, least, most }]);
  });

  test.each([
    'УЧЕНИКОВ(11;8)',
    'УЧЕНИКОВ(0;4)',
    'УЧЕНИКОВ(1;12)',
    'УЧЕНИКОВ(1,5;4)',
    'УЧЕНИКОВ(-1;4)',
    'УЧЕНИКОВ(договоры;4)',
  ])('%s: not two grades', (text) => {
    expect(check(text)).toMatchObject([{ kind: 'grades', found: 'УЧЕНИКОВ' }]);
  });

  test('gives the faults in the order of the text, with their places', () => {
    expect(check('кружки + СУММА(секции; 1)')).toEqual([
      { kind: 'unknown-field', at: { from: 0, to: 6 }, found: 'кружки', nearest: null },
      { kind: 'unknown-function', at: { from: 9, to: 14 }, found: 'СУММА', nearest: null },
      { kind: 'unknown-field', at: { from: 15, to: 21 }, found: 'секции', nearest: null },
    ]);
  });
});
