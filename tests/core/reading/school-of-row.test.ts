import type { SchoolMatch, SchoolRow } from '../../../src/core/reading/reading.ts';
import { findSchool, nameSchool } from '../../../src/core/reading/school-of-row.ts';
import { buildSchool } from '../../fixtures/build-table.ts';

const SCHOOL = buildSchool('МАОУ «СОШ № 14»');

function buildRow(match: SchoolMatch): SchoolRow {
  return {
    sheetId: 1,
    sheetName: 'Сбор',
    row: 3,
    name: 'сош14',
    nameCell: 'A3',
    match,
    columns: {},
    readings: {},
  };
}

test.each(['matched', 'unregistered'] as const)('a row that is %s has its school', (kind) => {
  const row = buildRow({ kind, school: SCHOOL });
  expect([findSchool(row), nameSchool(row)]).toEqual([SCHOOL, 'МАОУ «СОШ № 14»']);
});

test('a row of an unknown school has none, and goes by the name typed', () => {
  const row = buildRow({ kind: 'unknown', suggestion: 'МАОУ «СОШ № 14»' });
  expect([findSchool(row), nameSchool(row)]).toEqual([null, 'сош14']);
});
