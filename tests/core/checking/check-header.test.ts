import { checkForm } from '../../../src/core/checking/check-form.ts';
import type { FreeHeading, HeaderFault } from '../../../src/core/reading/reading.ts';
import {
  buildField,
  buildForm,
  buildProgramme,
  buildSearch,
  NO_REGISTER,
} from '../../fixtures/build-table.ts';
import { listFound, takeOnly } from './check-rows.ts';

const all = buildField('все');
const part = buildField('часть', { group: 'Группа' });
const optional = buildField('прочее', { required: false });
const FORM = buildForm([all, part, optional]);

function free(column: number, heading: string, isGrouped = false): FreeHeading {
  return { column, heading, isGrouped };
}

function check(...faults: readonly HeaderFault[]) {
  const search = buildSearch(FORM, [['СОШ № 1', 'много', -1, 5]], NO_REGISTER, faults);
  return checkForm(search, buildProgramme(FORM), NO_REGISTER);
}

describe('header/missing-field', () => {
  test('stops the row checks and points at the heading over the names', () => {
    const findings = check({ kind: 'missing', field: all, nearest: null });

    expect(findings).toEqual([
      {
        code: 'header/missing-field',
        severity: 'error',
        place: { sheet: 'Сбор 2023', sheetId: 7, cell: 'A1', cells: ['A1'] },
        school: '',
        field: 'Столбец все',
        found: '',
        nearest: null,
      },
    ]);
  });

  test('points at the nearest heading, which is not asked about again', () => {
    const findings = check(
      { kind: 'missing', field: all, nearest: free(2, 'Столбец всё-всё') },
      { kind: 'unknown', ...free(2, 'Столбец всё-всё') },
    );

    expect(listFound(findings)).toEqual(['header/missing-field B1']);
    expect(findings[0]).toMatchObject({ found: 'Столбец всё-всё', nearest: 'Столбец всё-всё' });
  });

  test('takes the one heading that is left over for the one field that is missing', () => {
    const findings = check(
      { kind: 'missing', field: part, nearest: null },
      { kind: 'unknown', ...free(3, 'Совсем другое', true) },
    );

    expect(listFound(findings)).toEqual(['header/missing-field C2']);
    expect(findings[0]).toMatchObject({ nearest: 'Совсем другое' });
  });

  test('does not guess between two headings that are left over', () => {
    const findings = check(
      { kind: 'missing', field: all, nearest: null },
      { kind: 'unknown', ...free(2, 'Одно') },
      { kind: 'unknown', ...free(3, 'Другое') },
    );

    expect(listFound(findings)).toEqual([
      'header/missing-field A1',
      'header/unknown-column B1',
      'header/unknown-column C1',
    ]);
  });

  test('is silent about a field that need not be filled in, and the rows are checked', () => {
    const findings = check({ kind: 'missing', field: optional, nearest: null });

    expect(listFound(findings)).toEqual(['cell/unreadable B3', 'cell/negative C3']);
  });
});

describe('header/duplicate-field', () => {
  test('stops the row checks and names all columns', () => {
    const findings = check({ kind: 'duplicate', field: part, columns: [3, 5] });

    expect(findings).toEqual([
      {
        code: 'header/duplicate-field',
        severity: 'error',
        place: { sheet: 'Сбор 2023', sheetId: 7, cell: 'C2', cells: ['C2', 'E2'] },
        school: '',
        field: 'Столбец часть',
        found: 'Столбец часть',
        columns: ['C', 'E'],
      },
    ]);
  });

  test('of a field that need not be filled in lets the rows be checked', () => {
    const findings = check({ kind: 'duplicate', field: optional, columns: [4, 5] });

    expect(listFound(findings)).toEqual([
      'header/duplicate-field D1',
      'cell/unreadable B3',
      'cell/negative C3',
    ]);
  });
});

describe('header/unknown-column', () => {
  test('is a query, and the rows are checked', () => {
    const findings = check({ kind: 'unknown', ...free(5, 'Примечание завуча') });

    expect(takeOnly(findings, 'header/unknown-column')).toEqual({
      code: 'header/unknown-column',
      severity: 'query',
      place: { sheet: 'Сбор 2023', sheetId: 7, cell: 'E1', cells: ['E1'] },
      school: '',
      field: 'Примечание завуча',
      found: 'Примечание завуча',
    });
    expect(listFound(findings)).toContain('cell/unreadable B3');
  });

  test('is silent where every column is bound', () => {
    expect(listFound(check())).toEqual(['cell/unreadable B3', 'cell/negative C3']);
  });
});
