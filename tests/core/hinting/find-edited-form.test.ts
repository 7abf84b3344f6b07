// The form of a sheet that is known by its first rows and the edited ones.

import {
  type EditedSheet,
  findEditedForm,
  type KeepRow,
  TOP_ROWS,
} from '../../../src/core/hinting/find-edited-form.ts';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/snapshot.ts';
import { HEADER_ROWS, TYPED_ROWS } from '../reading/kemerovo-table.ts';

type Grid = readonly (readonly CellValue[])[];

const TABLE: Grid = [...HEADER_ROWS, ...TYPED_ROWS];

const shown = (grid: Grid) => grid.map((row) => row.map((value) => String(value ?? '')));
const read = (grid: Grid) => ({ values: grid, texts: shown(grid) });

function buildEdited(top: Grid, row: number, rows: Grid): EditedSheet {
  const edited = { from: row, to: row + rows.length - 1 };
  const below = rows.length === 0 ? null : { row, rows: read(rows) };
  return { id: 1, name: 'Сбор 2023', edited, top: read(top), below };
}

/** A register whose taking is watched. */
function watchRegister(grid: Grid) {
  const kept: number[] = [];
  const take = (keeps: KeepRow): SheetSnapshot => {
    const rows = grid.map((row, index) => (keeps(row, index) ? row : []));
    kept.push(rows.filter((row) => row.length > 0).length);
    return { id: 2, name: 'Школы', hidden: false, ...read(rows) };
  };
  return { kept, take };
}

const none = () => undefined;
const LONG_REGISTER: Grid = [
  ['Школа', 'Район'],
  ...Array.from({ length: 3000 }, (_, index) => [`МБОУ СОШ № ${index + 1}`, '']),
];

describe('findEditedForm(edited, settings, takeRegister)', () => {
  test('knows the form, and the edited row by its own place', () => {
    const row = TYPED_ROWS[0] ?? [];
    const form = findEditedForm(buildEdited(TABLE, 4800, [row]), [], none);
    const last = form?.table.rows.at(-1);

    expect(form?.programme.id).toBe('kemerovo-city');
    expect([last?.row, last?.nameCell]).toEqual([4800, 'A4800']);
    expect(Object.values(last?.readings ?? {}).every(({ cell }) => /^[A-Z]+4800$/.test(cell))).toBe(
      true,
    );
  });

  test('rows near the top stay where they are', () => {
    const form = findEditedForm(buildEdited(TABLE, HEADER_ROWS.length + 1, []), [], none);

    expect(form?.table.rows[0]?.row).toBe(HEADER_ROWS.length + 1);
  });

  test.each<[string, Grid]>([
    ['nothing', []],
    ['blank cells', [[null, null]]],
    ['notes', [['Позвонить в школу № 5'], ['Количество отчётов', 12]]],
  ])('a sheet with %s carries none', (_, grid) => {
    expect(findEditedForm(buildEdited(grid, 1, []), [], none)).toBeNull();
  });

  test('of a long register only the schools that can be meant are read', () => {
    const { kept, take } = watchRegister(LONG_REGISTER);
    const top = HEADER_ROWS;
    const form = findEditedForm(buildEdited(top, 2900, [['МБОУ СОШ № 2895', 5]]), [], take);

    expect(form?.table.rows[0]?.match).toMatchObject({ school: { name: 'МБОУ СОШ № 2895' } });
    // First for the headings of the register, then for the schools.
    expect(kept).toEqual([TOP_ROWS, expect.any(Number)]);
    expect(kept[1]).toBeLessThan(TOP_ROWS + 20);
  });

  test('districts with a number and addresses of mail do not make schools meant', () => {
    const { kept, take } = watchRegister([
      ['Район', 'Школа', 'Адреса'],
      ...Array.from({ length: 3000 }, (_, index) => [
        `Район ${index % 7}`,
        `МБОУ СОШ № ${index + 1}`,
        `school${index % 7}@example.org`,
      ]),
    ]);
    const top: Grid = [...HEADER_ROWS, ...[1, 2, 3, 4, 5, 6].map((n) => [`МБОУ СОШ № ${n}`, n])];
    const form = findEditedForm(buildEdited(top, 2900, [['МБОУ СОШ № 2895', 5]]), [], take);

    expect(form?.table.rows.at(-1)?.match).toMatchObject({ school: { name: 'МБОУ СОШ № 2895' } });
    expect(kept[1]).toBeLessThan(TOP_ROWS + 20);
  });

  test('a school is meant by the number in another of its names', () => {
    const named = LONG_REGISTER.map((row, index) =>
      index === 0 ? ['Школа', 'Район', 'Другие названия'] : [...row, ''],
    );
    named[2000] = ['МБОУ Лицей № 2', '', 'МБОУ СОШ № 7777'];
    const { kept, take } = watchRegister(named);
    const form = findEditedForm(buildEdited(HEADER_ROWS, 2900, [['МБОУ СОШ № 7777', 5]]), [], take);

    expect(form?.table.rows[0]?.match).toMatchObject({ school: { name: 'МБОУ Лицей № 2' } });
    expect(kept).toHaveLength(2);
  });

  test('a school that the register has not is looked for in all of it', () => {
    const { kept, take } = watchRegister(LONG_REGISTER);
    const form = findEditedForm(buildEdited(HEADER_ROWS, 2900, [['МБОУ СОШ № 9999', 5]]), [], take);

    expect(form?.table.rows[0]?.match.kind).toBe('unknown');
    expect(kept[2]).toBe(LONG_REGISTER.length);
  });

  test('a stranger in another row makes nobody wait', () => {
    const { kept, take } = watchRegister(LONG_REGISTER);
    const top: Grid = [...HEADER_ROWS, ['МБОУ СОШ № 9999', 5]];
    findEditedForm(buildEdited(top, 2900, [['МБОУ СОШ № 2895', 5]]), [], take);

    expect(kept).toHaveLength(2);
  });
});
