import { listMissingColumns } from '../../../src/core/reading/missing-columns.ts';
import {
  findSettingsTable,
  type SettingsColumn,
} from '../../../src/core/reading/settings-table.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import { buildSheet } from './build-workbook.ts';

type Key = 'code' | 'value' | 'numerator' | 'source' | 'grade-5';

const COLUMNS: readonly SettingsColumn<Key>[] = [
  { key: 'code', heading: 'Код', aliases: ['Код показателя'] },
  { key: 'value', heading: 'Факт', aliases: ['Значение'] },
  { key: 'numerator', heading: 'Числитель', aliases: [] },
  { key: 'source', heading: 'Источник', aliases: ['Источник данных'] },
  { key: 'grade-5', heading: '5 класс', aliases: ['5'] },
];

type Rows = readonly (readonly CellValue[])[];

/** Column, cell, nearest heading, whether it is needed. */
function list(...rows: Rows) {
  const sheet = buildSheet(rows, { name: 'Факты', id: 4 });
  const table = findSettingsTable(sheet, COLUMNS, 'code');
  const faults = listMissingColumns(sheet, COLUMNS, table, [['code'], ['value', 'numerator']]);
  return faults.map(({ field, cell, missing }) => [
    field,
    cell,
    missing?.nearest ?? null,
    missing?.needed,
  ]);
}

describe('listMissingColumns', () => {
  test.each<[string, Rows, unknown[]]>([
    ['all there', [['Код', 'Факт', 'Числитель', 'Источник', '5 класс']], []],
    ['columns that need not be there are not', [['Код', 'Числитель']], []],
    ['a source renamed', [['Код', 'Факт', 'Источники']], [['Источник', 'C1', 'Источники', false]]],
    [
      'a source with more words',
      [['Код', 'Факт', 'Источник информации']],
      [['Источник', 'C1', 'Источник информации', false]],
    ],
    ['a heading that is no column’s', [['Код', 'Факт', 'Ответственный']], []],
    [
      'a grade with other words',
      [['Код', 'Факт', '5 класс, чел.']],
      [['5 класс', 'C1', '5 класс, чел.', false]],
    ],
    ['another grade', [['Код', 'Факт', '6 класс']], []],
    [
      'a figure renamed beside the other one',
      [['Код', 'Числитель', 'Факт (год)']],
      [['Факт', 'C1', 'Факт (год)', false]],
    ],
    ['a code renamed beyond likeness', [['Шифр', 'Факт']], [['Код', 'A1', 'Шифр', true]]],
    ['a code among several others', [['Шифр', 'Факт', 'Отдел']], [['Код', 'A1', null, true]]],
    [
      'no figure at all',
      [
        ['', ''],
        ['', 'Код', 'Источник'],
      ],
      [['Факт', 'B2', null, true]],
    ],
    [
      'the nearest of the two figures',
      [['Код', 'Числители (чел.)']],
      [['Числитель', 'B1', 'Числители (чел.)', true]],
    ],
    [
      'everything renamed',
      [['Факты города'], ['Шифр', 'Результат'], ['1.1', 5]],
      [
        ['Код', 'A2', null, true],
        ['Факт', 'A2', null, true],
      ],
    ],
    [
      'no headings',
      [['1.1', 5]],
      [
        ['Код', 'A1', null, true],
        ['Факт', 'A1', null, true],
      ],
    ],
    [
      'one text',
      [['заметка']],
      [
        ['Код', 'A1', null, true],
        ['Факт', 'A1', null, true],
      ],
    ],
  ])('%s', (_, rows, expected) => {
    expect(list(...rows)).toEqual(expected);
  });

  test('the row of the headings is told; null where nothing looks like one', () => {
    const row = (...rows: Rows) => {
      const sheet = buildSheet(rows, { name: 'Факты', id: 4 });
      return listMissingColumns(sheet, COLUMNS, null, [['code']])[0]?.missing?.headerRow;
    };

    expect(row(['Внесите факты'], ['Шифр', 'Факт'], ['1.1', 5])).toBe(2);
    expect(row(['1.1', 5])).toBeNull();
  });
});
