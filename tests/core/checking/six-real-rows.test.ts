// The six real rows of Kemerovo city: one error, three queries, nothing else.

import { checkForm } from '../../../src/core/checking/check-form.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import type { Register } from '../../../src/core/programme/register.ts';
import { findForm } from '../../../src/core/reading/find-form.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import { buildRegister, buildSchool, NO_REGISTER } from '../../fixtures/build-table.ts';
import { buildSheet, buildWorkbook } from '../reading/build-workbook.ts';
import { HEADER_ROWS, PRINTED_ROWS, TYPED_ROWS } from '../reading/kemerovo-table.ts';

const REGISTER = buildRegister([
  buildSchool('МАОУ СОШ № 14'),
  buildSchool('МАОУ СОШ № 78'),
  buildSchool('МБОУ Гимназия № 17'),
  buildSchool('МБОУ ООШ № 68', { from: 1, to: 9 }),
  buildSchool('МБОУ СОШ № 32'),
  buildSchool('МБОУ СОШ № 37'),
]);

function check(
  rows: readonly (readonly CellValue[])[],
  register: Register,
  header: readonly (readonly CellValue[])[] = HEADER_ROWS,
) {
  const [form] = kemerovoCity.forms;
  if (form === undefined) throw new Error('the programme has no form');
  const workbook = buildWorkbook(buildSheet([...header, ...rows], { name: 'Сбор 2023' }));
  const search = findForm(workbook, form, register);
  return checkForm(search, kemerovoCity, register);
}

describe.each([
  ['as texts', PRINTED_ROWS],
  ['as typed into a spreadsheet', TYPED_ROWS],
])('the real rows %s', (_, rows) => {
  test.each([
    ['with a register', REGISTER],
    ['without a register', NO_REGISTER],
  ])('%s have one error and three queries', (__, register) => {
    const findings = check(rows, register).map((finding) => [
      finding.severity,
      finding.code,
      finding.place.cell,
      finding.school.replace(' завод', ''),
      finding.found,
    ]);

    expect(findings).toEqual([
      ['error', 'check/part-exceeds-whole', 'D5', 'МБОУ Гимназия № 17', '48'],
      ['query', 'check/range-exceeds-wider-range', 'B4', 'МАОУ СОШ № 78', '376'],
      ['query', 'check/range-exceeds-wider-range', 'B7', 'МБОУ СОШ № 32', '143'],
      ['query', 'check/range-exceeds-wider-range', 'B8', 'МБОУ СОШ № 37', '287'],
    ]);
  });
});

test('a renamed heading is one finding, not one for each row', () => {
  const renamed = HEADER_ROWS.map((row) =>
    row.map((text) =>
      text === 'общее кол-во обучающихся в профильных 11-х классах' ? 'сколько учатся' : text,
    ),
  );

  expect(check(TYPED_ROWS, REGISTER, renamed).map(({ code }) => code)).toEqual([
    'header/missing-field',
  ]);
});

test('five contracts stated as six are one query more', () => {
  const rows = TYPED_ROWS.map((row, index) =>
    index === 1 ? row.map((cell, column) => (column === 5 ? 6 : cell)) : row,
  );

  expect(
    check(rows, REGISTER).filter(({ code }) => code === 'check/list-count-differs'),
  ).toMatchObject([{ school: 'МАОУ СОШ № 78', stated: 6, named: 5, countCell: 'F4' }]);
});

test('without a register a school that is spelt in two ways stands twice', () => {
  const again = TYPED_ROWS.map((row, index) =>
    index === 1 ? ['СОШ №78 (завод)', ...row.slice(1)] : row,
  );
  const rows = [...TYPED_ROWS, ...again.slice(1, 2)];

  expect(
    check(rows, NO_REGISTER).filter(({ code }) => code === 'row/duplicate-school'),
  ).toMatchObject([{ school: 'МАОУ СОШ № 78 завод', place: { cells: ['A4', 'A9'] } }]);
});
