// What people type into a cell, from the sheet to the finding: the value taken, how, and what is asked about it.

import { checkForm } from '../../../src/core/checking/check-form.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import { columnsByKey, findTable, NO_REGISTER, TABLE } from '../reading/find-table.ts';
import { HEADER_ROWS } from '../reading/kemerovo-table.ts';

const COLUMNS = columnsByKey(findTable(TABLE));
const ROW = HEADER_ROWS.length;

/** The first school's cell of the field holds `typed`: its reading, and the codes of the findings at it. */
function type(key: string, typed: CellValue) {
  const column = (COLUMNS[key] ?? 0) - 1;
  const rows = TABLE.map((cells, at) =>
    at === ROW ? cells.map((cell, index) => (index === column ? typed : cell)) : cells,
  );
  const table = findTable(rows);
  const reading = table.rows[0]?.readings[key];
  const codes = checkForm({ kind: 'found', table }, kemerovoCity, NO_REGISTER)
    .filter(({ place }) => place.cell === reading?.cell)
    .map(({ code }) => code);
  return [reading?.value, reading?.how, codes];
}

type Case = readonly [CellValue, number | null, string, readonly string[]];

const ALIKE: readonly Case[] = [
  [null, null, 'blank', ['cell/missing']],
  ['   ', null, 'blank', ['cell/missing']],
  [0, 0, 'number', []],
  ['0', 0, 'number', []],
  [7, 7, 'number', []],
  ['7', 7, 'number', []],
  ['7 чел.', 7, 'labelled', []],
  ['нет', 0, 'words', []],
  ['Нет.', 0, 'words', []],
  ['-', 0, 'words', []],
  ['—', 0, 'words', []],
  ['н/п', null, 'not-applicable', []],
  ['1 019', 1019, 'number', []],
  ['1\u00a0019', 1019, 'number', []],
  ['1\u202f019', 1019, 'number', []],
  ['10-15', null, 'unreadable', ['cell/unreadable']],
  ['10–15', null, 'unreadable', ['cell/unreadable']],
  ['около 20', null, 'unreadable', ['cell/unreadable']],
  ['нет данных', null, 'unreadable', ['cell/unreadable']],
  [{ kind: 'date' }, null, 'unreadable', ['cell/looks-like-date']],
  ['05.03.2024', null, 'unreadable', ['cell/looks-like-date']],
  [{ kind: 'error', code: '#REF!' }, null, 'unreadable', ['cell/error-value']],
  ['#REF!', null, 'unreadable', ['cell/error-value']],
  [-3, -3, 'number', ['cell/negative']],
  ['-3', -3, 'number', ['cell/negative']],
  [3.5, 3.5, 'number', ['cell/not-whole']],
  ['3,5', 3.5, 'number', ['cell/not-whole']],
  [true, null, 'unreadable', ['cell/unreadable']],
  [false, null, 'unreadable', ['cell/unreadable']],
];

describe('in a column of counts', () => {
  test.each<Case>([
    ...ALIKE,
    ['7 чел. (2 победителя, 5 призёров)', null, 'unreadable', ['cell/unreadable']],
  ])('%j is %p, %s, with the findings %j', (typed, value, how, codes) => {
    expect(type('диагностика_4_6', typed)).toEqual([value, how, codes]);
  });
});

describe('in the column of winners', () => {
  test.each<Case>([
    ...ALIKE,
    ['7 чел. (2 победителя, 5 призёров)', 7, 'labelled', []],
    ['победителей - 3; призёров – 5', 8, 'labelled', []],
    ['ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1', 5, 'labelled', []],
    ['победили и призеры - 7 человек', 7, 'labelled', []],
    ['8 чел. (2 победителя, 5 призёров)', null, 'unreadable', ['cell/unreadable']],
  ])('%j is %p, %s, with the findings %j', (typed, value, how, codes) => {
    expect(type('победители_призёры', typed)).toEqual([value, how, codes]);
  });
});
