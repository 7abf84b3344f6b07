import type { Field } from '../../../src/core/programme/form.ts';
import {
  buildField,
  buildRegister,
  buildSchool,
  fillEnrolment,
  type RowInput,
} from '../../fixtures/build-table.ts';
import { checkRows, listFound } from './check-rows.ts';

const COUNT = buildField('число');
const SHARE = buildField('доля', { contingent: { from: 1, to: 11 } });

function check(field: Field, values: readonly (number | null)[], pupils: number | null) {
  const schools = values.map((_, index) =>
    buildSchool(
      `СОШ № ${index + 1}`,
      { from: 1, to: 11 },
      pupils === null ? null : fillEnrolment(pupils),
    ),
  );
  const rows = values.map((value, index): RowInput => [`СОШ № ${index + 1}`, value, 1]);
  const fields = [field, buildField('ещё')];
  return checkRows({ fields, rows, register: buildRegister(schools) });
}

test('3200 among schools of some 240 is asked about', () => {
  expect(check(COUNT, [320, 236, 279, 224, 72, 3200], null)).toEqual([
    {
      code: 'check/magnitude-slip',
      severity: 'query',
      place: { sheet: 'Сбор 2023', sheetId: 7, cell: 'B8', cells: ['B8'] },
      school: 'СОШ № 6',
      field: 'Столбец число',
      found: '3200',
      value: 3200,
      usual: 257.5,
      times: 3200 / 257.5,
      against: 'other-schools',
      figures: [],
    },
  ]);
});

test('a share of the enrolment ten times the usual one is asked about', () => {
  expect(check(SHARE, [10, 10, 10, 10, 10, 110], 100)).toMatchObject([
    {
      code: 'check/magnitude-slip',
      place: { cell: 'B8' },
      value: 110,
      usual: 10,
      times: 11,
      against: 'enrolment',
    },
  ]);
});

test.each<[string, readonly (number | null)[]]>([
  ['the real numbers of grades 7–9', [320, 236, 279, 224, 72, 247]],
  ['large schools beside small ones', [900, 60, 240, 250, 300, 80, 410]],
  ['zeros and one school that has some', [0, 0, 0, 0, 0, 0, 300]],
  ['blanks and one school that has some', [3, null, null, null, null, null, 300]],
  ['small numbers', [1, 1, 1, 1, 1, 12]],
  ['contracts as schools have them', [7, 5, 5, 0, 3, 1, 1, 2, 1, 10, 15]],
  ['five schools', [240, 240, 240, 240, 3200]],
])('%s are silent', (_, values) => {
  const codes = check(COUNT, values, null).map(({ code }) => code);

  expect(codes).not.toContain('check/magnitude-slip');
});

test('a small school with a small number beside a large one is silent by its share', () => {
  const schools = [
    ...Array.from({ length: 6 }, (_, index) =>
      buildSchool(`Малая ${index}`, { from: 1, to: 11 }, fillEnrolment(5)),
    ),
    buildSchool('Большая', { from: 1, to: 11 }, fillEnrolment(100)),
  ];
  const rows = schools.map(({ name }): RowInput => [name, name === 'Большая' ? 600 : 30]);

  expect(checkRows({ fields: [SHARE], rows, register: buildRegister(schools) })).toEqual([]);
});

test('what exceeds the enrolment is an error already and not asked about again', () => {
  expect(listFound(check(SHARE, [20, 20, 20, 20, 20, 1200], 100))).toEqual([
    'check/exceeds-enrolment B8',
  ]);
});
