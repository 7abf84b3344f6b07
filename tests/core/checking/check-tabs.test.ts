// Findings about forms that each school fills in on a tab of its own, and about forms that are not read.

import { checkForm } from '../../../src/core/checking/check-form.ts';
import { checkSearches } from '../../../src/core/checking/check-searches.ts';
import type {
  FormTable,
  SchoolRow,
  TabFault,
  TabPlace,
} from '../../../src/core/reading/reading.ts';
import {
  buildField,
  buildForm,
  buildProgramme,
  buildRegister,
  buildSchool,
  buildTable,
} from '../../fixtures/build-table.ts';
import { listFound, takeOnly } from './check-rows.ts';

const FORM = {
  ...buildForm([buildField('а', { column: 'факт', title: 'Строка а' })]),
  layout: 'sheet-per-school' as const,
};
const NAMES = ['СОШ № 1', 'СОШ № 2', 'СОШ № 3'];
const REGISTER = buildRegister(NAMES.map((name) => buildSchool(name)));
const COLUMNS = { факт: 'Факт / 2023 год', прогноз: 'Прогноз / 2024 год' };

/** A table as if each row stood on a tab of its own, named Лист1, Лист2 … */
function buildTabs(
  inputs: readonly (readonly [string, string | number | null])[],
  faults: readonly TabFault[] = [],
): FormTable {
  const table = buildTable(FORM, inputs, REGISTER);
  const rows = table.rows.map(
    (row, at): SchoolRow => ({
      ...row,
      sheetId: at + 1,
      sheetName: `Лист${at + 1}`,
      columns: COLUMNS,
    }),
  );
  const tabs = rows.map(({ sheetId, sheetName }) => ({
    sheetId,
    sheetName,
    headerFirstRow: 1,
    headerLastRow: 2,
    lines: [],
  }));
  return { ...table, sheetId: 1, sheetName: 'Лист1', rows, tabs, faults };
}

function check(...input: Parameters<typeof buildTabs>) {
  const search = { kind: 'found', table: buildTabs(...input) } as const;
  return checkForm(search, buildProgramme(FORM), REGISTER);
}

const FILLED = NAMES.map((name, at) => [name, at + 5] as const);
const PLACES: readonly TabPlace[] = [
  { sheetId: 2, sheetName: 'Лист2', cell: 'B7' },
  { sheetId: 3, sheetName: 'Лист3', cell: 'B7' },
];

describe('faults of tabs', () => {
  test.each<[TabFault, string, object]>([
    [
      { kind: 'missing-column', title: 'Факт / 2023 год', tabs: PLACES },
      'header/missing-column',
      { severity: 'error', field: 'Факт / 2023 год' },
    ],
    [
      { kind: 'missing-line', title: 'Строка а', nearest: 'Строка', tabs: PLACES },
      'header/missing-line',
      { severity: 'error', field: 'Строка а', found: 'Строка', nearest: 'Строка' },
    ],
    [
      { kind: 'missing-line', title: 'Строка а', nearest: null, tabs: PLACES },
      'header/missing-line',
      { severity: 'error', found: '', nearest: null },
    ],
    [
      { kind: 'duplicate-line', title: 'Строка а', rows: [7, 9], tabs: PLACES },
      'header/duplicate-line',
      { severity: 'error', found: 'Строка а', rows: [7, 9] },
    ],
    [
      { kind: 'unknown-line', title: 'Наш музей', tabs: PLACES },
      'header/unknown-line',
      { severity: 'query', found: 'Наш музей' },
    ],
  ])('%j is one finding at the first tab', (fault, code, facts) => {
    expect(check(FILLED, [fault])).toEqual([
      expect.objectContaining({
        code,
        place: { sheet: 'Лист2', sheetId: 2, cell: 'B7', cells: ['B7'] },
        sheets: ['Лист2', 'Лист3'],
        inLine: true,
        ...facts,
      }),
    ]);
  });

  test('do not stop the checks of the tabs', () => {
    const fault = { kind: 'missing-column', title: 'Факт', tabs: PLACES } as const;
    expect(listFound(check([['СОШ № 1', -5], ...FILLED.slice(1)], [fault]))).toEqual([
      'header/missing-column B7',
      'cell/negative B3',
    ]);
  });
});

describe('findings of rows', () => {
  test('stand in the school’s own tab, and name line and column', () => {
    const finding = takeOnly(
      check([FILLED[0] ?? ['', 0], ['СОШ № 2', 'много'], ['СОШ № 3', 1]]),
      'cell/unreadable',
    );
    expect(finding).toMatchObject({
      place: { sheet: 'Лист2', sheetId: 2, cell: 'B4' },
      field: 'Строка а – Факт / 2023 год',
      inLine: true,
    });
  });

  test('a school with two tabs is told once, with both, the filled one first', () => {
    const finding = takeOnly(
      check([
        ['СОШ № 1', null],
        ['СОШ № 2', 1],
        ['СОШ № 1', 7],
        ['СОШ № 3', 1],
      ]),
      'row/duplicate-school',
    );
    expect(finding).toMatchObject({
      place: { sheet: 'Лист3', sheetId: 3 },
      school: 'СОШ № 1',
      sheets: ['Лист3', 'Лист1'],
    });
  });

  test('a tab of an unknown school says so at its name', () => {
    const finding = takeOnly(check([...FILLED, ['СОШ № 9', 5]]), 'row/unknown-school');
    expect(finding).toMatchObject({ place: { sheet: 'Лист4', cell: 'A6' }, inLine: true });
  });

  test('equal cells of two tabs are two places', () => {
    const codes = check([
      ['СОШ № 1', 5],
      ['СОШ № 2', 'много'],
      ['СОШ № 3', 5],
    ]).map(({ place }) => place.sheet);
    expect(codes).toEqual(['Лист2']);
  });
});

describe('checkSearches', () => {
  const anchor = { sheetId: 4, sheetName: 'Сбор' };

  test('asks about a form that is in no sheet', () => {
    expect(checkSearches([{ kind: 'absent', form: FORM }], anchor)).toEqual([
      {
        code: 'form/absent',
        severity: 'query',
        place: { sheet: 'Сбор', sheetId: 4, cell: 'A1', cells: ['A1'] },
        school: '',
        field: 'Сбор',
        found: '',
      },
    ]);
  });

  test('tells of a form on two sheets, at the facts where no form is found', () => {
    const search = { kind: 'ambiguous', form: FORM, sheetNames: ['а', 'б'] } as const;
    expect(checkSearches([search], { id: 5, name: 'Факты' })).toMatchObject([
      { code: 'form/ambiguous', severity: 'error', place: { sheet: 'Факты' }, sheets: ['а', 'б'] },
    ]);
  });

  test('says nothing of a form that is found', () => {
    expect(checkSearches([{ kind: 'found', table: buildTabs(FILLED) }], anchor)).toEqual([]);
  });
});
