// Finding the form in a workbook: among sheets, and under titles.

import { COLLECTION_FORM } from '../../../src/core/programme/presets/kemerovo-city/fields.ts';
import { findForm } from '../../../src/core/reading/find-form.ts';
import type { SheetSnapshot } from '../../../src/core/workbook/snapshot.ts';
import { buildSheet, buildWorkbook } from './build-workbook.ts';
import {
  buildField,
  buildForm,
  columnsByKey,
  findTable,
  NO_REGISTER,
  type Row,
  TABLE,
} from './find-table.ts';
import { HEADER_ROWS, TYPED_ROWS } from './kemerovo-table.ts';

describe('findForm among sheets', () => {
  const carrying = (name: string, hidden = false, id = 0): SheetSnapshot =>
    buildSheet(TABLE, { name, hidden, id });
  const other = buildSheet(
    [
      ['Дата', 'Сумма'],
      ['сегодня', 5],
    ],
    { name: 'Смета' },
  );
  const find = (...sheets: readonly SheetSnapshot[]) =>
    findForm(buildWorkbook(...sheets), COLLECTION_FORM, NO_REGISTER);

  test('finds the sheet wherever it stands and names it', () => {
    const search = find(other, carrying('Сбор 2023', false, 77));
    expect(search).toMatchObject({
      kind: 'found',
      table: { sheetName: 'Сбор 2023', sheetId: 77 },
    });
  });

  test('is absent in a workbook without sheets, with empty sheets or with other tables', () => {
    expect(find().kind).toBe('absent');
    expect(find(buildSheet([])).kind).toBe('absent');
    expect(find(other).kind).toBe('absent');
  });

  test('two equal sheets are ambiguous and both are named', () => {
    expect(find(carrying('Сбор'), other, carrying('Копия Сбор'))).toMatchObject({
      kind: 'ambiguous',
      sheetNames: ['Сбор', 'Копия Сбор'],
    });
  });

  test('a hidden sheet wins only where no visible one carries the form', () => {
    expect(find(carrying('Старый', true), carrying('Новый'))).toMatchObject({
      kind: 'found',
      table: { sheetName: 'Новый' },
    });
    expect(find(carrying('Старый', true), other)).toMatchObject({
      kind: 'found',
      table: { sheetName: 'Старый' },
    });
  });

  test('a filled table wins over an empty copy of it', () => {
    const empty = buildSheet(HEADER_ROWS, { name: 'Образец' });
    expect(find(empty, carrying('Сбор'))).toMatchObject({ table: { sheetName: 'Сбор' } });
    expect(find(empty)).toMatchObject({ kind: 'found', table: { rows: [] } });
  });

  test('a table with all headings wins over one that lost some', () => {
    const partial = buildSheet(
      TABLE.map((row) => row.slice(0, 8)),
      { name: 'Часть' },
    );
    expect(find(partial, carrying('Сбор'))).toMatchObject({ table: { sheetName: 'Сбор' } });
  });

  test('our own sheets are passed over', () => {
    expect(find(carrying('По школам 2023'), carrying('Журнал')).kind).toBe('absent');
  });
});

describe('findForm and the place of the headings', () => {
  test('title rows above, with or without blank rows, do not matter', () => {
    const table = findTable([
      ['Отчёт по показателям результативности за 2023 год'],
      ['Управление образования', '', '', 'срок: 18.12.2023'],
      [],
      ...TABLE,
    ]);
    expect([table.headerFirstRow, table.headerLastRow]).toEqual([4, 5]);
    expect(table.bindings).toHaveLength(9);
    expect(table.rows[0]?.readings.рекомендации_8_11?.cell).toBe('B6');
  });

  test('headings in row 30 are found, in row 40 they are not', () => {
    const above = (count: number): readonly Row[] => Array.from({ length: count }, () => ['']);
    expect(findTable([...above(29), ...TABLE]).headerFirstRow).toBe(30);
    expect(
      findForm(buildWorkbook(buildSheet([...above(40), ...TABLE])), COLLECTION_FORM, NO_REGISTER)
        .kind,
    ).toBe('absent');
  });

  test('a number column on the left and blank columns in between are no findings', () => {
    const table = findTable(
      TABLE.map((row, at) => [at === 0 ? '№ п/п' : at === 1 ? '' : at - 1, ...row, '', '']),
    );
    expect(table.schoolColumn).toBe(2);
    expect(columnsByKey(table).рекомендации_все).toBe(11);
    expect(table.faults).toEqual([]);
  });

  test('a one-level heading with the sub-headings alone binds by their titles', () => {
    const flat = HEADER_ROWS[0]?.map((top, at) => HEADER_ROWS[1]?.[at] || top) ?? [];
    const table = findTable([flat, ...TYPED_ROWS]);
    expect([table.headerLastRow, table.bindings.length, table.faults]).toEqual([1, 9, []]);
  });

  test('a band over all headings makes three levels and binds the same', () => {
    const table = findTable([['Показатели', '', '', '', '', '', '', '', '', ''], ...TABLE]);
    expect(table.bindings.map(({ column }) => column)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('a heading typed over two rows is one title', () => {
    const form = buildForm(
      buildField('а', 'Количество участников олимпиады'),
      buildField('б', 'Количество педагогов'),
    );
    const table = findTable(
      [
        ['Школа', 'Количество участников', 'Количество'],
        ['', 'олимпиады', 'педагогов'],
        ['СОШ № 1', 5, 6],
      ],
      form,
    );
    expect(columnsByKey(table)).toEqual({ а: 2, б: 3 });
  });
});
