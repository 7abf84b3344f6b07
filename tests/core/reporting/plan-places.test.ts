import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import { planPlaces } from '../../../src/core/reporting/plan-places.ts';
import type { SheetSnapshot } from '../../../src/core/workbook/snapshot.ts';
import { buildFact } from '../evaluating/build-figures.ts';
import { buildSheet, buildWorkbook } from '../reading/build-workbook.ts';

const facts = [buildFact({ code: '1.10', cell: 'F9' }), buildFact({ code: '3.1', year: 2024 })];
const factsSheet = buildSheet([['Код', 'Факт']], { name: 'Факты', id: 14 });

function plan(...sheets: readonly SheetSnapshot[]) {
  return planPlaces(buildWorkbook(...sheets), kemerovoCity, 2023, facts, 'ru');
}

describe('planPlaces', () => {
  test('summary(code) is «Меры» of the indicator, with no sheet before the first build', () => {
    expect(plan().summary('1.1')).toEqual({
      sheet: 'Сводка 2023',
      sheetId: -1,
      cell: 'O8',
      cells: ['O8'],
    });
  });

  test('summary(code) names the sheet once it is there', () => {
    const built = buildSheet([['x']], { name: 'Сводка 2023', id: 77 });

    expect(plan(built).summary('1.1').sheetId).toBe(77);
  });

  test('summary(code) of an unknown code is A1', () => {
    expect(plan().summary('9.9').cell).toBe('A1');
  });

  test('target(code, year) is the plan of the year, or the final one, on «Сводка»', () => {
    const { target } = plan();
    const at = (cell: string) => ({
      place: { sheet: 'Сводка 2023', sheetId: -1, cell, cells: [cell] },
      hasReading: false,
    });

    expect(target('1.1', 2023)).toEqual(at('E8'));
    expect(target('1.1', 2025)).toEqual(at('F8'));
    expect(target('1.1', 2024)).toBeNull();
    expect(target('9.9', 2023)).toBeNull();
  });

  test('target(code, year) is the wording on «Показатели» where that is there, with its reading', () => {
    const rows = [
      ['Показатели программы'],
      ['Код', 'Показатель', 'План 2023', 'Прочтение 2023', 'План на 2024 г.', 'План 20-24'],
      ['1.1', 'Охват', '30', '', '35', ''],
      ['1.1', 'Охват ещё раз', '30', '', '35', ''],
    ];
    const { target } = plan(buildSheet(rows, { name: 'Показатели', id: 21 }));
    const at = (cell: string, ...others: readonly string[]) => ({
      place: { sheet: 'Показатели', sheetId: 21, cell, cells: [cell, ...others] },
      hasReading: true,
    });

    expect(target('1.1', 2023)).toEqual(at('C3', 'D3'));
    expect(target('1.1', 2024)).toEqual(at('E3'));
    expect(target('1.1', 2025)?.hasReading).toBe(false);
    expect(target('1.2', 2023)?.hasReading).toBe(false);
  });

  test.each([[[]], [[['Код', 'Показатель']]], [[['Показатель', 'План 2023']]]])(
    'a sheet «Показатели» of rows %j tells no place',
    (rows) => {
      const sheet = buildSheet(rows, { name: 'Показатели', id: 21 });

      expect(plan(sheet).target('1.1', 2023)?.hasReading).toBe(false);
    },
  );

  test('fact(code) is the fact of the year, null without one or without the sheet', () => {
    const { fact } = plan(factsSheet);

    expect(fact('1.10')).toEqual({ sheet: 'Факты', sheetId: 14, cell: 'F9', cells: ['F9'] });
    expect(fact('3.1')).toBeNull();
    expect(fact('1.1')).toBeNull();
    expect(plan().fact('1.10')).toBeNull();
  });
});
