import { decideStatus, listSchoolStates } from '../../../src/core/campaign/school-status.ts';
import { checkForm } from '../../../src/core/checking/check-form.ts';
import { keyFindings } from '../../../src/core/checking/key-findings.ts';
import type { RowInput } from '../../fixtures/build-table.ts';
import {
  buildField,
  buildForm,
  buildProgramme,
  buildRegister,
  buildSchool,
  buildTable,
} from '../../fixtures/build-table.ts';

const form = buildForm([buildField('а'), buildField('б')]);
const names = ['СОШ № 1', 'СОШ № 2', 'СОШ № 3', 'СОШ № 4', 'СОШ № 5'];
const register = buildRegister(names.map((name) => buildSchool(name)));

function listStates(...rows: readonly RowInput[]) {
  const table = buildTable(form, rows, register);
  const programme = buildProgramme(form);
  const findings = keyFindings(checkForm({ kind: 'found', table }, programme, register), new Map());
  return listSchoolStates({ tables: [table], programme, register, findings }).map(
    ({ school, status, errors, queries }) => [school.name, status, errors, queries],
  );
}

test('every school of the register has its status, with a row and without', () => {
  expect(
    listStates(
      ['СОШ № 1', 5, 7],
      ['СОШ № 2', 5, 'много'],
      ['СОШ № 3', 5, null],
      ['СОШ № 4', null, null],
    ),
  ).toEqual([
    ['СОШ № 1', 'ready', 0, 0],
    ['СОШ № 2', 'errors', 1, 0],
    ['СОШ № 3', 'partial', 1, 0],
    ['СОШ № 4', 'empty', 0, 0],
    ['СОШ № 5', 'empty', 0, 0],
  ]);
});

test.each([
  ['empty', 1, 1, 'empty'],
  ['partial', 1, 0, 'partial'],
  ['filled', 1, 1, 'errors'],
  ['filled', 0, 1, 'queries'],
  ['filled', 0, 0, 'ready'],
] as const)('%s with %d errors and %d queries is %s', (state, errors, queries, status) => {
  expect(decideStatus(state, { errors, queries })).toBe(status);
});
