import {
  findEndRow,
  findForeignSheets,
  findStampRow,
  isOurs,
  readBuiltAt,
} from '../../../../src/core/reporting/own/own-sheet.ts';
import { buildSheet, buildWorkbook } from '../../reading/build-workbook.ts';

const STAMPED = [
  ['Сводка'],
  ['Построено надстройкой «Сводка»: 20.11.2026 21:40; строк школ учтено: 75'],
];
const ENGLISH = [
  ['Summary'],
  ['Built by the add-on “Svodka”: 20.11.2026 21:40; schools’ rows used: 75'],
];

const END_LINE = ['Конец листа, построенного надстройкой «Сводка»; ниже можно писать своё'];
const ENGLISH_END_LINE = ['End of the sheet built by the add-on “Svodka”; you may write below'];

test.each([
  ['blank', [], true],
  ['of blank cells', [[null, null]], true],
  ['stamped in Russian', STAMPED, true],
  ['stamped in English', ENGLISH, true],
  ['with a person’s text', [['Сводка за год'], ['моя']], false],
  ['with 0 alone', [[0]], false],
  ['with rows above the stamp', [['УТВЕРЖДАЮ'], ['директор'], ...STAMPED], true],
  ['with the stamp in another column', STAMPED.map((row) => [null, ...row]), true],
  ['with the stamp far below', [...new Array(12).fill(['моё']), ...STAMPED], false],
  ['with the end line alone', [['Сводка'], ['проект'], END_LINE], true],
  ['with the end line in English', [['Summary'], [], ENGLISH_END_LINE], true],
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
  ['the moment below rows of people', [['УТВЕРЖДАЮ'], ...STAMPED], '20.11.2026 21:40'],
  ['null where the stamp is gone', [['Сводка'], ['проект'], END_LINE], null],
  ['null for a blank sheet', [], null],
  ['null for another’s sheet', [['a'], ['b']], null],
])('readBuiltAt gives %s', (_, rows, builtAt) => {
  const workbook = buildWorkbook(buildSheet(rows, { name: 'Сводка 2023' }));

  expect(readBuiltAt(workbook, 2023)).toBe(builtAt);
  expect(readBuiltAt(workbook, 2024)).toBeNull();
});

test('findStampRow gives the first stamp, findEndRow the last end line, undefined for none', () => {
  const sheet = buildSheet([['УТВЕРЖДАЮ'], ...STAMPED, END_LINE, ['подпись'], END_LINE, ['дата']]);

  expect([findStampRow(sheet), findEndRow(sheet)]).toEqual([2, 5]);
  expect([findStampRow(buildSheet([])), findEndRow(buildSheet([]))]).toEqual([
    undefined,
    undefined,
  ]);
});
