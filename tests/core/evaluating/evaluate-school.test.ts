import { evaluateSchool } from '../../../src/core/evaluating/evaluate-school.ts';
import { readFormSource } from '../../../src/core/evaluating/form-source.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import type { School } from '../../../src/core/programme/register.ts';
import {
  buildField,
  buildForm,
  buildRow,
  buildSchool,
  fillEnrolment,
  type TestCell,
} from './build-form-table.ts';

const form = buildForm(
  buildField('a'),
  buildField('b'),
  buildField('старшие', { applicable: { from: 10, to: 11 } }),
  buildField('призёры', { kind: 'labelled-count' }),
  buildField('доля', { kind: 'number' }),
  buildField('кружки', { kind: 'list' }),
);
const [indicator] = kemerovoCity.indicators;

function evaluate(
  numerator: string,
  denominator: string | null,
  school: School,
  cells: Readonly<Record<string, TestCell>> | null,
) {
  if (indicator === undefined) throw new Error('the programme has no indicators');
  const source = { kind: 'form', form: 'сбор', numerator, denominator, parts: [] } as const;
  return evaluateSchool(readFormSource(indicator, source, form), {
    school,
    row: cells === null ? undefined : buildRow(form, school, cells),
  });
}

const school = buildSchool('СОШ № 1', { enrolment: fillEnrolment(25) });
const withoutEnrolment = buildSchool('СОШ № 2');
const nineGrades = buildSchool('ООШ № 68', {
  grades: { from: 1, to: 9 },
  enrolment: fillEnrolment(25).map((pupils, grade) => (grade > 9 ? null : pupils)),
});
const primary = buildSchool('НОШ № 7', { grades: { from: 1, to: 4 } });

describe('evaluateSchool uses', () => {
  test.each<[string, string | null, Record<string, TestCell>, number, number | null]>([
    ['a', 'b', { a: 3, b: 4 }, 3, 4],
    ['a', 'b', { a: 0, b: 0 }, 0, 0],
    ['доля', null, { доля: -3.5 }, -3.5, null],
    ['призёры', null, { призёры: 7 }, 7, null],
    ['кружки', null, { кружки: 2 }, 2, null],
    ['a', 'b', { a: 1e15, b: 4 }, 1e15, 4],
    ['a', null, { a: 3 }, 3, null],
    ['a > 0', '1', { a: 7 }, 1, 1],
    ['a > 0', '1', { a: 0 }, 0, 1],
    ['a', 'УЧЕНИКОВ(8;11)', { a: 3 }, 3, 100],
    ['ЕСЛИ(a > 0; a; b)', '1', { a: 3, b: null }, 3, 1],
    ['a', 'УЧЕНИКОВ(8;11)', { a: 3, b: { unreadable: 'много' } }, 3, 100],
  ])('%s over %j with %j', (top, bottom, cells, numerator, denominator) => {
    expect(evaluate(top, bottom, school, cells)).toEqual({ kind: 'used', numerator, denominator });
  });

  test('what was typed in a field that the register says is not for the school', () => {
    expect(evaluate('старшие', '1', nineGrades, { старшие: 5 })).toEqual({
      kind: 'used',
      numerator: 5,
      denominator: 1,
    });
  });

  test('0 for a field that does not apply beside one that does', () => {
    const cells = { a: 3, старшие: 'н/п' } as const;
    expect(evaluate('a + старшие', '1', nineGrades, cells)).toMatchObject({ numerator: 3 });
  });

  test('the grades that a school teaches of a wider range', () => {
    expect(evaluate('a', 'УЧЕНИКОВ(8;11)', nineGrades, { a: 3 })).toMatchObject({
      denominator: 50,
    });
  });
});

describe('evaluateSchool names the reason', () => {
  const blank = (key: string) => ({ kind: 'blank', field: `Столбец «${key}»` });
  const noColumn = (field: string) => ({ kind: 'no-column', field });
  const unreadable = (key: string, found: string) => ({
    kind: 'unreadable',
    field: `Столбец «${key}»`,
    found,
  });

  test.each<[string, string, Record<string, TestCell> | null, object]>([
    ['a', 'b', null, { kind: 'no-row' }],
    ['1', '1', null, { kind: 'no-row' }],
    ['a', 'b', { a: null, b: 4 }, blank('a')],
    ['a', 'b', { a: 3, b: null }, blank('b')],
    ['a', 'b', { a: null, b: null }, blank('a')],
    ['a', 'b', { a: 3 }, noColumn('Столбец «b»')],
    ['a', 'b', { a: null }, noColumn('Столбец «b»')],
    ['a', 'b', { a: { unreadable: 'много' } }, noColumn('Столбец «b»')],
    [
      'a',
      'b',
      { a: { unreadable: 'много' }, b: 4 },
      { kind: 'unreadable', field: 'Столбец «a»', found: 'много' },
    ],
    ['a / b', '1', { a: 3, b: 0 }, { kind: 'no-value' }],
    ['секции', '1', { a: 3 }, noColumn('секции')],
    ['a', 'b', { a: -3000, b: 4 }, unreadable('a', '-3000')],
    ['a', 'b', { a: 3, b: -4 }, unreadable('b', '-4')],
    ['a', 'b', { a: 3.5, b: 4 }, unreadable('a', '3.5')],
    ['a', 'b', { a: -0.5, b: 4 }, unreadable('a', '-0.5')],
    ['призёры', 'b', { призёры: -3, b: 4 }, unreadable('призёры', '-3')],
    ['призёры', 'b', { призёры: 3.5, b: 4 }, unreadable('призёры', '3.5')],
  ])('%s over %s with %j', (top, bottom, cells, reason) => {
    expect(evaluate(top, bottom, school, cells)).toEqual({ kind: 'excluded', reason });
  });

  test('when the register has no enrolment', () => {
    expect(evaluate('a', 'УЧЕНИКОВ(8;11)', withoutEnrolment, { a: 3 })).toEqual({
      kind: 'excluded',
      reason: { kind: 'no-enrolment' },
    });
  });
});

describe('evaluateSchool does not ask', () => {
  test.each<[string, School, string, string, Record<string, TestCell> | null]>([
    ['a school without the grades', nineGrades, 'старшие', '1', { старшие: null }],
    ['a school without the grades and without a row', nineGrades, 'старшие', '1', null],
    ['a school that says so', school, 'a', 'b', { a: 'н/п', b: 'н/п' }],
    ['a school without a denominator', school, 'a', 'b', { a: 0, b: 'н/п' }],
    ['a school without a numerator', school, 'a', 'b', { a: 'н/п', b: 4 }],
    ['a school without pupils of the range', primary, 'a', 'УЧЕНИКОВ(8;11)', { a: 0 }],
  ])('%s', (_, asked, top, bottom, cells) => {
    expect(evaluate(top, bottom, asked, cells)).toEqual({ kind: 'not-applicable' });
  });
});

test('readFormSource throws for an expression that does not parse, naming the indicator', () => {
  expect(() => evaluate('a +', '1', school, { a: 1 })).toThrow('indicator 1.1');
});
