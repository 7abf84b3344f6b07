import { findForeignSheets, isOurs, readBuiltAt } from '../../../src/core/reporting/own-sheet.ts';
import { buildSheet, buildWorkbook } from '../reading/build-workbook.ts';

const STAMPED = [
  ['Сводка'],
  ['Построено надстройкой «Сводка»: 20.11.2026 21:40; строк школ учтено: 75'],
];
const ENGLISH = [
  ['Summary'],
  ['Built by the add-on “Svodka”: 20.11.2026 21:40; schools’ rows used: 75'],
];

test.each([
  ['blank', [], true],
  ['of blank cells', [[null, null]], true],
  ['stamped in Russian', STAMPED, true],
  ['stamped in English', ENGLISH, true],
  ['with a person’s text', [['Сводка за год'], ['моя']], false],
  ['with 0 alone', [[0]], false],
  ['with the stamp elsewhere', [['Построено надстройкой «Сводка»: 20.11.2026']], false],
])('a sheet %s: isOurs gives %3$s', (_, rows, ours) => {
  expect(isOurs(buildSheet(rows))).toBe(ours);
});

test('findForeignSheets names sheets in the way, and those that differ in letter case alone', () => {
  const workbook = buildWorkbook(
    buildSheet([['моё']], { name: 'Журнал' }),
    buildSheet(STAMPED, { name: 'Сводка 2023' }),
    buildSheet([], { name: 'замечания' }),
    buildSheet([['моё']], { name: 'Прочее' }),
  );

  expect(findForeignSheets(workbook, ['Сводка 2023', 'Замечания', 'Журнал'])).toEqual([
    'Журнал',
    'замечания',
  ]);
  expect(findForeignSheets(workbook, ['По школам 2023'])).toEqual([]);
});

test.each([
  ['the moment', STAMPED, '20.11.2026 21:40'],
  ['the moment in English', ENGLISH, '20.11.2026 21:40'],
  ['null for a blank sheet', [], null],
  ['null for another’s sheet', [['a'], ['b']], null],
])('readBuiltAt gives %s', (_, rows, builtAt) => {
  const workbook = buildWorkbook(buildSheet(rows, { name: 'Сводка 2023' }));

  expect(readBuiltAt(workbook, 2023)).toBe(builtAt);
  expect(readBuiltAt(workbook, 2024)).toBeNull();
});
