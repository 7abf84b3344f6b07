import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import {
  buildField,
  buildRegister,
  buildSchool,
  fillEnrolment,
} from '../../fixtures/build-table.ts';
import { checkRows, listFound } from './check-rows.ts';

const FIELDS = [
  buildField('всем'),
  buildField('старшим', { applicable: { from: 10, to: 11 }, contingent: { from: 10, to: 11 } }),
];
const NINE_YEARS = buildRegister([
  buildSchool('ООШ № 68', { from: 1, to: 9 }, fillEnrolment(30).slice(0, 10)),
]);

function check(value: CellValue) {
  return checkRows({ fields: FIELDS, rows: [['ООШ № 68', 1, value]], register: NINE_YEARS });
}

test('a number about grades that the school has not is asked about once', () => {
  expect(check(5)).toEqual([
    {
      code: 'check/not-applicable-filled',
      severity: 'query',
      place: { sheet: 'Сбор 2023', sheetId: 7, cell: 'C3', cells: ['C3'] },
      school: 'ООШ № 68',
      field: 'Столбец старшим',
      found: '5',
      gradeFrom: 10,
      gradeTo: 11,
    },
  ]);
});

test.each<[CellValue]>([[0], [null], ['-'], ['н/п'], ['нет']])(
  '%p there is no question',
  (value) => {
    expect(check(value)).toEqual([]);
  },
);

test('text that cannot be read is one finding, not two', () => {
  expect(listFound(check('много'))).toEqual(['cell/unreadable C3']);
});

test('a school with one of the grades may fill it in', () => {
  const register = buildRegister([buildSchool('СОШ № 1', { from: 5, to: 10 })]);

  expect(checkRows({ fields: FIELDS, rows: [['СОШ № 1', 1, 5]], register })).toEqual([]);
});
