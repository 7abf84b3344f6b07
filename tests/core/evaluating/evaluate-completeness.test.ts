import {
  evaluateCompleteness,
  listMissingSchools,
} from '../../../src/core/evaluating/evaluate-completeness.ts';
import type { School } from '../../../src/core/programme/register.ts';
import type { SchoolRow } from '../../../src/core/reading/reading.ts';
import {
  buildField,
  buildForm,
  buildRegister,
  buildRow,
  buildSchool,
  buildTable,
  NO_REGISTER,
  type TestCell,
} from './build-form-table.ts';

const form = buildForm(
  buildField('a'),
  buildField('b'),
  buildField('примечание', { required: false }),
);
const school = buildSchool('СОШ № 1');

function complete(rows: readonly SchoolRow[], ...schools: readonly School[]) {
  return evaluateCompleteness([buildTable(form, rows)], [form], buildRegister(...schools));
}

function completeOne(cells: Readonly<Record<string, TestCell>>) {
  const { filled, partial, empty } = complete([buildRow(form, school, cells)], school);
  return { filled, partial, empty };
}

const FILLED = { filled: 1, partial: 0, empty: 0 };
const PARTIAL = { filled: 0, partial: 1, empty: 0 };
const EMPTY = { filled: 0, partial: 0, empty: 1 };

describe('evaluateCompleteness', () => {
  test.each<[string, Record<string, TestCell>, typeof FILLED]>([
    ['every required cell typed', { a: 1, b: 2, примечание: null }, FILLED],
    ['zeroes', { a: 0, b: 0 }, FILLED],
    ['a cell that cannot be read', { a: 1, b: { unreadable: 'много' } }, FILLED],
    ['a cell that does not apply', { a: 1, b: 'н/п' }, FILLED],
    ['a required cell blank', { a: 1, b: null }, PARTIAL],
    ['only what is not required', { a: null, b: null, примечание: 1 }, PARTIAL],
    ['nothing typed', { a: null, b: null, примечание: null }, EMPTY],
    ['no cell bound', {}, EMPTY],
  ])('a row with %s', (_, cells, counts) => {
    expect(completeOne(cells)).toEqual(counts);
  });

  test('a row is empty though its blank cells do not apply to the school', () => {
    const row = buildRow(form, school, { a: null, b: 'н/п' });
    const { b } = row.readings;
    if (b === undefined) throw new Error('b is not bound');
    const readings = { ...row.readings, b: { ...b, original: '', raw: null } };
    expect(complete([{ ...row, readings }], school)).toMatchObject({ empty: 1 });
  });

  test('lists the schools that owe a report in the order of the register', () => {
    const [first, second, third] = ['СОШ № 9', 'СОШ № 2', 'СОШ № 5'].map((name) =>
      buildSchool(name),
    );
    if (first === undefined || second === undefined || third === undefined) {
      throw new Error('three schools');
    }
    const rows = [
      buildRow(form, third, { a: null, b: null }),
      buildRow(form, second, { a: 1, b: 2 }),
    ];
    expect(complete(rows, first, second, third)).toEqual({
      expected: 3,
      filled: 1,
      partial: 0,
      empty: 2,
      missing: ['СОШ № 9', 'СОШ № 5'],
      registerGiven: true,
    });
  });

  test('75 schools and six rows leave 69 debtors', () => {
    const schools = Array.from({ length: 75 }, (_, index) => buildSchool(`СОШ № ${index + 1}`));
    const rows = schools.slice(0, 6).map((own) => buildRow(form, own, { a: 1, b: 2 }));
    const { expected, filled, missing } = complete(rows, ...schools);
    expect([expected, filled, missing.length]).toEqual([75, 6, 69]);
  });

  test('counts a doubled row once, by the first', () => {
    const rows = [
      buildRow(form, school, { a: 1, b: null }),
      buildRow(form, school, { a: 1, b: 2 }),
    ];
    expect(complete(rows, school)).toMatchObject({ expected: 1, filled: 0, partial: 1 });
  });

  test('does not count a row that the register does not know', () => {
    const row = buildRow(
      form,
      buildSchool('СОШ № 99'),
      { a: 1, b: 2 },
      { kind: 'unknown', suggestion: null },
    );
    expect(complete([row], school)).toMatchObject({ expected: 1, filled: 0, empty: 1 });
  });

  test('counts the rows where no register is given', () => {
    const row = buildRow(form, school, { a: 1, b: 2 }, { kind: 'unregistered', school });
    expect(evaluateCompleteness([buildTable(form, [row])], [form], NO_REGISTER)).toEqual({
      expected: 1,
      filled: 1,
      partial: 0,
      empty: 0,
      missing: [],
      registerGiven: false,
    });
  });

  test('finds every school of the register missing without a table, and nothing without both', () => {
    expect(evaluateCompleteness([], [form], buildRegister(school))).toMatchObject({
      expected: 1,
      empty: 1,
      missing: ['СОШ № 1'],
    });
    expect(evaluateCompleteness([], [form], NO_REGISTER)).toEqual({
      expected: 0,
      filled: 0,
      partial: 0,
      empty: 0,
      missing: [],
      registerGiven: false,
    });
  });
});

describe('several forms', () => {
  const plan = { ...buildForm(buildField('в')), key: 'план' };
  const forms = [form, plan];
  const fill = { a: 1, b: 2 };

  function completeBoth(
    first: Readonly<Record<string, TestCell>> | null,
    second: Readonly<Record<string, TestCell>> | null,
  ) {
    const tables = [
      buildTable(form, first === null ? [] : [buildRow(form, school, first)]),
      buildTable(plan, second === null ? [] : [buildRow(plan, school, second)]),
    ];
    const { filled, partial, empty, missing } = evaluateCompleteness(
      tables,
      forms,
      buildRegister(school),
    );
    return [{ filled, partial, empty }, missing] as const;
  }

  test.each<
    [string, Record<string, TestCell> | null, Record<string, TestCell> | null, typeof FILLED]
  >([
    ['filled in both', fill, { в: 3 }, FILLED],
    ['with a blank in one', fill, { в: null }, PARTIAL],
    ['with a row in one alone', fill, null, PARTIAL],
    ['with empty rows in both', { a: null, b: null }, { в: null }, EMPTY],
    ['with no row in either', null, null, EMPTY],
  ])('a school %s', (_, first, second, counts) => {
    expect(completeBoth(first, second)).toEqual([counts, counts === EMPTY ? ['СОШ № 1'] : []]);
  });

  test('a form that is not in the workbook is filled in by nobody', () => {
    const tables = [buildTable(form, [buildRow(form, school, fill)])];
    expect(evaluateCompleteness(tables, forms, buildRegister(school))).toMatchObject(PARTIAL);
    expect(evaluateCompleteness(tables, [form], buildRegister(school))).toMatchObject(FILLED);
  });

  test('a line that the school’s tab lacks is not filled in', () => {
    const other = buildSchool('СОШ № 2');
    const rows = [buildRow(form, school, fill), buildRow(form, other, { a: 1 })];
    expect(complete(rows, school, other)).toMatchObject({ filled: 1, partial: 1 });
  });

  test('who lacks one form is told of that form', () => {
    const other = buildSchool('СОШ № 2');
    const table = buildTable(form, [
      buildRow(form, school, { a: null, b: null }),
      buildRow(form, other, fill),
    ]);
    expect(listMissingSchools(table, buildRegister(school, other))).toEqual(['СОШ № 1']);
  });

  test('an empty copy of a row does not hide the filled one', () => {
    const rows = [buildRow(form, school, { a: null, b: null }), buildRow(form, school, fill)];
    expect(complete(rows, school)).toMatchObject({ filled: 1, empty: 0 });
  });
});
