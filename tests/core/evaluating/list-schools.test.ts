import { listReportingSchools, listSchools } from '../../../src/core/evaluating/list-schools.ts';
import {
  buildField,
  buildForm,
  buildRegister,
  buildRow,
  buildSchool,
  buildTable,
  NO_REGISTER,
} from './build-form-table.ts';

const form = buildForm(buildField('a'));
const first = buildSchool('СОШ № 1');
const second = buildSchool('СОШ № 2');
const third = buildSchool('СОШ № 3');

function show(asked: ReturnType<typeof listSchools>) {
  return asked.map(({ school, row }) => [school.name, row?.readings.a?.value]);
}

describe('listSchools', () => {
  test('lists the register in its order, each school with its first row', () => {
    const rows = [
      buildRow(form, third, { a: 30 }),
      buildRow(form, first, { a: 10 }),
      buildRow(form, first, { a: 11 }),
    ];
    expect(
      show(listSchools([buildTable(form, rows)], buildRegister(first, second, third), form.key)),
    ).toEqual([
      ['СОШ № 1', 10],
      ['СОШ № 2', undefined],
      ['СОШ № 3', 30],
    ]);
  });

  test('passes over rows of schools that the register does not know', () => {
    const unknown = buildRow(form, second, { a: 5 }, { kind: 'unknown', suggestion: 'СОШ № 1' });
    expect(
      show(listSchools([buildTable(form, [unknown])], buildRegister(first), form.key)),
    ).toEqual([['СОШ № 1', undefined]]);
  });

  test('lists the rows once each where no register is given', () => {
    const rows = [second, first, second].map((school, index) =>
      buildRow(form, school, { a: index }, { kind: 'unregistered', school }),
    );
    expect(show(listSchools([buildTable(form, rows)], NO_REGISTER, form.key))).toEqual([
      ['СОШ № 2', 0],
      ['СОШ № 1', 1],
    ]);
  });

  test('lists the register without rows where there is no table, and nothing without both', () => {
    expect(show(listSchools([], buildRegister(first), form.key))).toEqual([['СОШ № 1', undefined]]);
    expect(listSchools([], NO_REGISTER, form.key)).toEqual([]);
  });
});

describe('two forms', () => {
  const other = { ...buildForm(buildField('b')), key: 'план' };
  const tables = [
    buildTable(form, [buildRow(form, first, { a: 1 }), buildRow(form, second, { a: 2 })]),
    buildTable(other, [buildRow(other, second, { b: 5 }), buildRow(other, third, { b: 6 })]),
  ];

  test('a school has a row in each form that it filled in', () => {
    const schools = listReportingSchools(tables, buildRegister(first, second, third));
    expect(schools.map(({ rows }) => rows.map((row) => Object.keys(row?.readings ?? {})))).toEqual([
      [['a'], []],
      [['a'], ['b']],
      [[], ['b']],
    ]);
  });

  test('without a register the schools of all forms are asked for each', () => {
    expect(show(listSchools(tables, NO_REGISTER, form.key))).toEqual([
      ['СОШ № 1', 1],
      ['СОШ № 2', 2],
      ['СОШ № 3', undefined],
    ]);
  });

  test('a form that the workbook does not have has no rows', () => {
    expect(show(listSchools(tables, buildRegister(first), 'другая'))).toEqual([
      ['СОШ № 1', undefined],
    ]);
  });
});
