import { listSchools } from '../../../src/core/evaluating/list-schools.ts';
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
    expect(show(listSchools(buildTable(form, rows), buildRegister(first, second, third)))).toEqual([
      ['СОШ № 1', 10],
      ['СОШ № 2', undefined],
      ['СОШ № 3', 30],
    ]);
  });

  test('passes over rows of schools that the register does not know', () => {
    const unknown = buildRow(form, second, { a: 5 }, { kind: 'unknown', suggestion: 'СОШ № 1' });
    expect(show(listSchools(buildTable(form, [unknown]), buildRegister(first)))).toEqual([
      ['СОШ № 1', undefined],
    ]);
  });

  test('lists the rows once each where no register is given', () => {
    const rows = [second, first, second].map((school, index) =>
      buildRow(form, school, { a: index }, { kind: 'unregistered', school }),
    );
    expect(show(listSchools(buildTable(form, rows), NO_REGISTER))).toEqual([
      ['СОШ № 2', 0],
      ['СОШ № 1', 1],
    ]);
  });

  test('lists the register without rows where there is no table, and nothing without both', () => {
    expect(show(listSchools(null, buildRegister(first)))).toEqual([['СОШ № 1', undefined]]);
    expect(listSchools(null, NO_REGISTER)).toEqual([]);
  });
});
