// The six real rows, all 60 cells, against what a careful person takes from them.

import { COLLECTION_FORM } from '../../../src/core/programme/presets/kemerovo-city/fields.ts';
import { findForm } from '../../../src/core/reading/find-form.ts';
import { parseSchoolName } from '../../../src/core/reading/parse-school-name.ts';
import type { FormTable, Reading } from '../../../src/core/reading/reading.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import { buildSheet, buildWorkbook } from './build-workbook.ts';
import { HEADER_ROWS, PRINTED_ROWS, TRUTH, TYPED_ROWS } from './kemerovo-table.ts';

const NO_REGISTER = { given: false, schools: [] };

function readTable(rows: readonly (readonly CellValue[])[]): FormTable {
  const search = findForm(
    buildWorkbook(buildSheet([...HEADER_ROWS, ...rows])),
    COLLECTION_FORM,
    NO_REGISTER,
  );
  if (search.kind !== 'found') throw new Error(`the form is ${search.kind}`);
  return search.table;
}

function readingAt(table: FormTable, row: number, column: number): Reading | undefined {
  const readings = table.rows[row]?.readings ?? {};
  return Object.values(readings).find((reading) => reading.column === column + 1);
}

/** Names without spaces, since the truth tidies «Куз ГТУ» and «КузТАГИС(Кванториум)». */
function squeeze(names: readonly string[]): readonly string[] {
  return names.map((name) => name.replace(/\s/g, ''));
}

const CELLS = TRUTH.flatMap(({ cells }, row) => cells.map((cell) => ({ row, ...cell })));

describe.each([
  ['as texts', PRINTED_ROWS],
  ['as typed into a spreadsheet', TYPED_ROWS],
])('the real rows %s', (_, rows) => {
  const table = readTable(rows);

  test('are six schools under two heading rows with nine fields bound', () => {
    expect(table.rows).toHaveLength(6);
    expect([table.headerFirstRow, table.headerLastRow, table.schoolColumn]).toEqual([1, 2, 1]);
    expect(table.bindings.map(({ field, column }) => [field.key, column])).toEqual([
      ['рекомендации_8_11', 2],
      ['профиль_11', 3],
      ['поступили_по_профилю', 4],
      ['победители_призёры', 5],
      ['договоры', 6],
      ['партнёры', 7],
      ['диагностика_4_6', 8],
      ['диагностика_7_9', 9],
      ['рекомендации_все', 10],
    ]);
    expect(table.faults).toEqual([]);
    expect(table.skipped).toEqual([]);
  });

  test.each(CELLS)('row $row column $column reads «$printed»', (cell) => {
    const { row, column, printed, value } = cell;
    if (column === 0) {
      const { legalForm, kind, number, tail } = parseSchoolName(printed);
      const parsed = { legal_form: legalForm, kind, number, district_mark: tail };
      expect(parsed).toEqual(value);
      expect(table.rows[row]?.name).toBe(printed);
      return;
    }
    const reading = readingAt(table, row, column);
    expect(reading?.original).toBe(printed);
    if (column === 6) {
      const wanted = row === 4 ? cell.other_reading?.value : value;
      const names = (reading?.parts ?? []).map(({ label }) => label);
      expect(squeeze(names)).toEqual(squeeze(wanted as readonly string[]));
      expect(reading?.value).toBe(names.length);
    } else if (column === 4) {
      expect(reading?.value).toBe((value as { readonly total: number }).total);
    } else if (row === 3 && (column === 2 || column === 3)) {
      // A nine-year school has no grade 11: its 0 is no figure.
      expect([reading?.value, reading?.how]).toEqual([null, 'not-applicable']);
    } else {
      expect([reading?.value, reading?.how]).toEqual([value, 'number']);
    }
  });

  test('keep the split of winners where it is printed', () => {
    expect(readingAt(table, 0, 4)?.parts).toEqual([]);
    expect(readingAt(table, 1, 4)?.parts).toEqual([
      { label: 'победители', value: 4 },
      { label: 'призёры', value: 1 },
    ]);
  });

  test('give the address beside each reading', () => {
    expect(readingAt(table, 2, 3)?.cell).toBe('D5');
    expect(table.rows[2]?.nameCell).toBe('A5');
  });
});
