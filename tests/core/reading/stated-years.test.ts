import { listYearStatements } from '../../../src/core/reading/stated-years.ts';
import { buildField, buildForm, buildTable, NO_REGISTER } from '../../fixtures/build-table.ts';
import { buildSheet, buildWorkbook } from './build-workbook.ts';

const HEADER = ['Наименование ОУ', 'мероприятий в 2019 году'];

/** The statements of a sheet with the titles above its headings. */
function list(name: string, ...titles: readonly string[][]) {
  const table = buildTable(buildForm([buildField('а')]), [], NO_REGISTER);
  const at = titles.length + 1;
  const placed = {
    ...table,
    sheetId: 7,
    sheetName: name,
    headerFirstRow: at,
    headerLastRow: at,
  };
  const sheet = buildSheet([...titles, HEADER], { name, id: 7 });
  return listYearStatements(buildWorkbook(buildSheet([['2018']], { id: 1 }), sheet), placed);
}

describe('listYearStatements', () => {
  test('gives the sheet’s name first, then the titles with their cells; headings and other sheets do not count', () => {
    expect(list('Сбор 2023', ['Отдел', 'Отчёт за 2024 год'])).toEqual([
      { about: 'sheet-name', text: 'Сбор 2023', cell: 'A1', years: [2023] },
      { about: 'title', text: 'Отчёт за 2024 год', cell: 'B1', years: [2024] },
    ]);
  });

  test.each<[string, number[]]>([
    ['', []],
    ['Отчёт', []],
    ['Приказ № 1019', []],
    ['1999', []],
    ['120234', []],
    ['2023', [2023]],
    ['за 2023г.', [2023]],
    ['Отчёт за 2023 год (приказ от 12.01.2024)', [2023, 2024]],
    ['Проект 2023–2025', [2023, 2024, 2025]],
    ['2023-2024 учебный год', [2023, 2024]],
    ['2023/24 учебный год', [2023, 2024]],
    ['2023 – 2025 гг.', [2023, 2024, 2025]],
    ['2025-2023', [2025]],
    ['2023-01-15', [2023]],
    ['2024, 2023 и 2024', [2023, 2024]],
  ])('%j names %j', (text, years) => {
    expect(list('Сбор', [text]).flatMap((statement) => statement.years)).toEqual(years);
  });
});
