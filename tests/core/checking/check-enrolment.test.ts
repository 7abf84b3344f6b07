import type { Enrolment } from '../../../src/core/programme/register.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import {
  buildField,
  buildRegister,
  buildSchool,
  fillEnrolment,
} from '../../fixtures/build-table.ts';
import { checkRows, listFound } from './check-rows.ts';

const FIELDS = [buildField('старшие', { contingent: { from: 8, to: 11 } })];

function check(value: CellValue, enrolment: Enrolment | null) {
  const register = buildRegister([buildSchool('СОШ № 1', { from: 1, to: 11 }, enrolment)]);
  return checkRows({ fields: FIELDS, rows: [['СОШ № 1', value]], register });
}

test('more than there are pupils in the grades is an error', () => {
  expect(check(41, fillEnrolment(10))).toEqual([
    {
      code: 'check/exceeds-enrolment',
      severity: 'error',
      place: { sheet: 'Сбор 2023', sheetId: 7, cell: 'B3', cells: ['B3'] },
      school: 'СОШ № 1',
      field: 'Столбец старшие',
      found: '41',
      value: 41,
      enrolment: 40,
      gradeFrom: 8,
      gradeTo: 11,
    },
  ]);
});

test.each([[40], [0], [null], ['много'], ['н/п']])('%p of 40 does not exceed them', (value) => {
  expect(listFound(check(value, fillEnrolment(10)))).not.toContain('check/exceeds-enrolment B3');
});

test('an enrolment that is not known, or not for every grade, says nothing', () => {
  const withGap = fillEnrolment(10).map((pupils, grade) => (grade === 9 ? null : pupils));

  expect(check(41, null)).toEqual([]);
  expect(check(41, withGap)).toEqual([]);
});
