import { chooseSheetWords } from '../../../../src/core/messages/words/sheet-words.ts';
import { planSchoolsSheet } from '../../../../src/core/reporting/schools/plan-schools-sheet.ts';
import {
  buildCityWorkbook,
  FIRST_SCHOOL_ROW,
  listFormRows,
  summariseCity,
} from '../city-workbook.ts';
import { cellAt, findRow, formulaAt } from '../find-cell.ts';
import { calculatePlans, showPlan } from '../written-sheet.ts';

const ru = chooseSheetWords('ru');
const sheet = planSchoolsSheet(summariseCity(buildCityWorkbook()), ru);
const shown = showPlan(sheet);

/** Of indicator 1.4, the second of the form. */
const [NUMERATOR, DENOMINATOR, SHARE] = [7, 8, 9];
const NOTE = 25;

describe('«По школам» of Kemerovo city', () => {
  test('its headings are school, district, filled, three columns for each indicator, note', () => {
    const row = shown[6] ?? [];

    expect(row.slice(0, 6)).toEqual([
      ...['Школа', 'Район', 'Заполнено', 'числи-\nтель', 'знаме-\nнатель', '%'],
    ]);
    expect(row).toHaveLength(NOTE);
    expect(row[NOTE - 1]).toBe('Примечание');
    expect(shown[3]?.[NUMERATOR - 1]).toBe('1.4 Повышение степени');
  });

  test('a school has its figures and a live share', () => {
    const row = findRow(sheet, 'МБОУ Гимназия № 17');

    expect(shown[row - 1]?.slice(0, 3)).toEqual(['МБОУ Гимназия № 17', 'Заводский', '9 из 9']);
    expect(shown[row - 1]?.slice(NUMERATOR - 1, DENOMINATOR)).toEqual([48, 44]);
    expect(formulaAt(sheet, row, SHARE)).toBe(`=IF(H${row}<>0;G${row}*100/H${row};"")`);
  });

  test('an indicator that does not apply to a school leaves its cells blank', () => {
    const row = findRow(sheet, 'МБОУ ООШ № 68');

    expect(shown[row - 1]?.slice(NUMERATOR - 1, SHARE)).toEqual([null, null, null]);
  });

  test('the total is live and equals the published one', () => {
    const row = findRow(sheet, 'Итого');

    expect(formulaAt(sheet, row, NUMERATOR)).toBe('=SUM(G8:G82)');
    expect(shown[row - 1]?.slice(NUMERATOR - 1, DENOMINATOR)).toEqual([1347, 1597]);
    expect(shown[row - 1]?.[SHARE - 1]).toBeCloseTo(84.345_648, 5);
  });

  test('the districts are live and add up to the total', () => {
    const first = findRow(sheet, 'По районам') + 1;
    const rows = shown.slice(first - 1);

    expect(rows.map(([name]) => name)).toEqual([
      ...['Заводский', 'Ленинский', 'Рудничный', 'Центральный', 'Кировский'],
    ]);
    expect(formulaAt(sheet, first, NUMERATOR)).toBe(`=SUMIF(B8:B82;A${first};G8:G82)`);
    const sum = rows.reduce((total, row) => total + Number(row[NUMERATOR - 1]), 0);
    expect(sum).toBe(1347);
  });

  test('only the school’s name is frozen at the left, less than half of any screen', () => {
    expect(sheet.frozenColumns).toBe(1);
    expect(sheet.columnWidths[0]).toBeLessThan(250);
    expect(sheet.merges).toEqual([]);
  });
});

describe('schools that are left out', () => {
  const rows = listFormRows();
  rows.splice(FIRST_SCHOOL_ROW - 1 + 74, 1);
  const first = rows[FIRST_SCHOOL_ROW - 1] ?? [];
  first[2] = 'много';
  first[4] = null;
  const summary = summariseCity(buildCityWorkbook({ form: rows }));
  const left = planSchoolsSheet(summary, ru);
  const leftShown = showPlan(left);

  test('a school without a row is there, blank, and called so', () => {
    const row = leftShown[findRow(left, 'МБОУ СОШ № 169') - 1] ?? [];

    expect(row[2]).toBe('нет строки');
    expect(row.slice(3, NOTE - 1).filter((cell) => cell !== null)).toEqual([]);
    expect(row[NOTE - 1]).toBe('нет строки');
  });

  test('a school that lacks one part is blank in both, with the reason in the note', () => {
    const row = leftShown[findRow(left, 'МАОУ СОШ № 14') - 1] ?? [];

    expect(row[2]).toBe('8 из 9');
    expect(row.slice(NUMERATOR - 1, SHARE)).toEqual([null, null, null]);
    expect(row[NOTE - 1]).toBe('1.4: не удалось прочитать «много»; 1.6: не заполнено');
  });

  test('the sums are the core’s', () => {
    const values = calculatePlans([left]).get('По школам 2023');
    const total = values?.[findRow(left, 'Итого') - 1];
    const result = summary.results.find(({ indicator }) => indicator.code === '1.4');

    expect(total?.[NUMERATOR - 1]).toBe(result?.numerator);
    expect(total?.[DENOMINATOR - 1]).toBe(result?.denominator);
  });
});

describe('a column that the form lacks', () => {
  const rows = listFormRows().map((row) => row.filter((_, index) => index !== 2));
  const lacking = showPlan(planSchoolsSheet(summariseCity(buildCityWorkbook({ form: rows })), ru));
  const LACK = /столбец не найден или повторяется/;

  test('it is told once, in the note of the total, and in no school’s', () => {
    const notes = lacking.map((row) => String(row[NOTE - 1] ?? ''));

    expect(notes.filter((note) => LACK.test(note))).toEqual([
      '1.4: столбец не найден или повторяется: «общее кол-во обучающихся в профильных 11-х классах»',
    ]);
    expect(lacking.find((row) => LACK.test(String(row[NOTE - 1])))?.[0]).toBe('Итого');
  });

  test('where none is lacking the total has no note', () => {
    expect(shown[findRow(sheet, 'Итого') - 1]?.[NOTE - 1]).toBeNull();
  });
});

describe('a register that is odd', () => {
  test('without districts there is no block by district', () => {
    const summary = summariseCity(buildCityWorkbook({ register: null }));
    const plan = planSchoolsSheet(summary, ru);

    expect(showPlan(plan).flat()).not.toContain('По районам');
    expect(cellAt(plan, 8, 2)).toBeNull();
  });

  test('district names that SUMIF would take for a pattern are summed as they are', () => {
    const summary = summariseCity(
      buildCityWorkbook({
        register: [
          ['Школа', 'Район', ...Array.from({ length: 11 }, (_, index) => `${index + 1} класс`)],
          ['МАОУ СОШ № 14', 'завод', ...new Array(11).fill(30)],
          ['МАОУ СОШ № 78', 'зав*', ...new Array(11).fill(40)],
          ['МБОУ Гимназия № 17', '', ...new Array(11).fill(50)],
        ],
      }),
    );
    const plan = planSchoolsSheet(summary, ru);
    const first = findRow(plan, 'По районам') + 1;
    const values = calculatePlans([plan]).get('По школам 2023') ?? [];

    expect(values.slice(first - 1).map((row) => [row[0], row[NUMERATOR - 1]])).toEqual([
      ['завод', 68],
      ['зав*', 50],
      ['не указан', 48],
    ]);
    expect(cellAt(plan, first + 1, NUMERATOR)).toBe(50);
  });

  test('spellings of one district are one row by district', () => {
    const grades = Array.from({ length: 11 }, (_, index) => `${index + 1} класс`);
    const register = [
      ['Школа', 'Район', ...grades],
      ['МАОУ СОШ № 14', 'Заводский', ...new Array(11).fill(30)],
      ['МАОУ СОШ № 78', 'заводский р-н', ...new Array(11).fill(40)],
      ['МБОУ Гимназия № 17', 'Заводский район', ...new Array(11).fill(50)],
    ];
    const plan = planSchoolsSheet(summariseCity(buildCityWorkbook({ register })), ru);
    const first = findRow(plan, 'По районам') + 1;
    const values = calculatePlans([plan]).get('По школам 2023') ?? [];

    expect(values.slice(first - 1).map((row) => [row[0], row[NUMERATOR - 1]])).toEqual([
      ['Заводский', 166],
    ]);
  });

  test('no schools at all give a total of zeros', () => {
    const rows = listFormRows().slice(0, FIRST_SCHOOL_ROW);
    const summary = { ...summariseCity(buildCityWorkbook({ form: rows, register: null })) };
    const plan = planSchoolsSheet(
      { ...summary, tables: [], register: { given: false, schools: [] }, results: [] },
      ru,
    );

    expect(cellAt(plan, 8, 1)).toBe('Итого');
  });
});
