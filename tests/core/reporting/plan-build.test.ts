import fc from 'fast-check';
import { chooseMessages } from '../../../src/core/messages/choose-messages.ts';
import { chooseSheetWords } from '../../../src/core/messages/words/sheet-words.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import { findDisagreements } from '../../../src/core/reporting/compare-figures.ts';
import { planBuild, planCheck } from '../../../src/core/reporting/plan-build.ts';
import { planTemplate } from '../../../src/core/reporting/template/plan-template.ts';
import type { Block, SheetPlan } from '../../../src/core/workbook/plan.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import {
  buildCityWorkbook,
  FIRST_SCHOOL_ROW,
  listFormRows,
  summariseCity,
} from './city-workbook.ts';
import { calculatePlans, readBackSheet } from './written-sheet.ts';

type Language = 'ru' | 'en';

function build(
  workbook: ReturnType<typeof buildCityWorkbook>,
  language: Language = 'ru',
  builtAt?: string,
) {
  const options = builtAt === undefined ? { language } : { language, builtAt };
  const summary = summariseCity(workbook, options);
  return planBuild(summary, workbook, chooseMessages(language), chooseSheetWords(language));
}

function listDisagreements(plans: readonly SheetPlan[]) {
  const values = calculatePlans(plans);
  return plans.flatMap((plan) =>
    findDisagreements(plan, values.get(plan.name) ?? []).map((one) => [plan.name, one]),
  );
}

/** Cells of a school as people fill them. */
const schoolCell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 400 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue>(null, 'много', 'н/п', '1 019', '7,46', -3, '=1+1'),
  },
);

const city = fc.array(fc.array(schoolCell, { minLength: 9, maxLength: 9 }), { maxLength: 12 });

function fillRows(cells: readonly (readonly CellValue[])[]) {
  const rows = listFormRows();
  return [
    ...rows.slice(0, FIRST_SCHOOL_ROW - 1),
    ...cells.map((row, index) => [rows[FIRST_SCHOOL_ROW - 1 + index]?.[0] ?? null, ...row]),
  ];
}

describe('planBuild', () => {
  const plan = build(buildCityWorkbook());

  test('it plans the result sheets in tab order, each leaning on those behind it, and shows «Сводка»', () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      ...['Сводка 2023', 'По школам 2023', 'Приёмка 2023', 'Замечания', 'Журнал'],
    ]);
    expect(plan.show).toBe('Сводка 2023');
    expect(plan.highlights).toEqual({ kind: 'leave' });
  });

  test.each<Language>(['ru', 'en'])('every formula comes to the core’s figure (%s)', (language) => {
    const { sheets } = build(buildCityWorkbook(), language);
    const formulas = sheets
      .flatMap(({ cells }) => cells.flat())
      .filter((cell) => typeof cell === 'object' && cell?.kind === 'formula');

    expect(formulas.length).toBeGreaterThan(700);
    expect(listDisagreements(sheets)).toEqual([]);
  });

  test('built again on what it wrote, nothing differs but the stamp', () => {
    const again = buildCityWorkbook({
      others: plan.sheets.map((sheet, index) => readBackSheet(sheet, 100 + index)),
    });
    const second = build(again, 'ru', '21.11.2026 09:00');
    const withoutStamp = ({ cells, replacement, ...rest }: SheetPlan) => ({
      ...rest,
      endRow: replacement?.endRow,
      cells: cells.map((row, index) => (index === 1 ? row.slice(1) : row)),
    });

    expect(second.sheets.map(withoutStamp)).toEqual(plan.sheets.map(withoutStamp));
    expect(second.sheets[0]?.cells[1]?.[0]).toMatch(/21\.11\.2026 09:00/);
  });
});

describe('planCheck', () => {
  test('it writes and shows «Замечания» alone', () => {
    const workbook = buildCityWorkbook();
    const words = chooseSheetWords('ru');
    const plan = planCheck(summariseCity(workbook), workbook, chooseMessages('ru'), words);

    expect(plan.sheets.map(({ name }) => name)).toEqual(['Замечания']);
    expect(plan.show).toBe('Замечания');
    expect(plan.highlights).toEqual({ kind: 'leave' });
  });
});

describe('whatever schools type', () => {
  const liesWithin = ({ cells }: SheetPlan, { row, column, rows, columns }: Block) =>
    row >= 1 &&
    column >= 1 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows - 1 <= cells.length &&
    column + columns - 1 <= (cells[0]?.length ?? 0);

  const check = (sheet: SheetPlan) => {
    const width = sheet.cells[0]?.length ?? 0;
    expect(sheet.cells.every((row) => row.length === width)).toBe(true);
    expect(sheet.columnWidths).toHaveLength(width);
    const blocks = [
      ...sheet.merges,
      ...[...sheet.styles, ...sheet.rules, ...sheet.lists].map(({ block }) => block),
    ];
    expect(blocks.filter((block) => !liesWithin(sheet, block))).toEqual([]);
    expect(sheet.frozenRows).toBeLessThanOrEqual(8);
    for (const cell of sheet.cells.flat()) {
      if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
      if (typeof cell !== 'object' || cell?.kind !== 'formula') continue;
      const code = cell.formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
      expect(code).toMatch(/^=/);
      expect(code).not.toMatch(/["',.]/);
      expect(code.split('(').length).toBe(code.split(')').length);
    }
  };

  test('plans are rectangular, ranges lie inside, formulas are whole and free of decimal marks', () => {
    fc.assert(
      fc.property(city, (cells) => {
        for (const sheet of build(buildCityWorkbook({ form: fillRows(cells) })).sheets)
          check(sheet);
      }),
      { numRuns: 12 },
    );
  });

  test('the same holds for the template', () => {
    const register = { given: false, schools: [] };
    const request = { programme: kemerovoCity, year: 2024, register, tables: [] };
    const { forms, settings } = planTemplate(request, chooseSheetWords('ru'));
    const sheets = [...forms, ...settings];

    for (const sheet of sheets) check(sheet);
    expect(sheets.length).toBeGreaterThan(3);
    expect(sheets.every(({ onlyIfAbsent }) => onlyIfAbsent)).toBe(true);
  });

  test('every formula comes to the core’s figure', () => {
    fc.assert(
      fc.property(city, (cells) => {
        const { sheets } = build(buildCityWorkbook({ form: fillRows(cells) }));

        expect(listDisagreements(sheets.slice(0, 2))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test('a text that begins like a formula is planned as a text', () => {
    const rows = listFormRows();
    const first = rows[FIRST_SCHOOL_ROW - 1] ?? [];
    first[2] = '=HYPERLINK("http://example.org";"x")';
    const { sheets } = build(buildCityWorkbook({ form: rows }));
    const found = sheets.flatMap(({ cells }) => cells.flat()).filter((cell) => cell === first[2]);

    expect(found.length).toBeGreaterThan(0);
  });
});

describe('any facts', () => {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 20_000 }),
    fc.double({ min: 0, max: 200, noNaN: true }).map((value) => Math.round(value * 1000) / 1000),
  );
  const facts = fc.array(
    fc.record({
      code: fc.constantFrom('1.1', '1.2', '1.7', '1.9', '1.10', '2.4', '3.1', '3.4', '5.4', '5.5'),
      value: fc.option(amount),
      numerator: fc.option(fc.integer({ min: 0, max: 500 })),
      denominator: fc.option(fc.integer({ min: 1, max: 500 })),
    }),
    { maxLength: 10 },
  );
  const heading = ['Код', 'Год', 'Факт', 'Числитель', 'Знаменатель', 'Источник', 'Дата'];

  test('every formula comes to the core’s verdict, degree and gap', () => {
    fc.assert(
      fc.property(facts, (entered) => {
        const rows = entered.map(({ code, value, numerator, denominator }) => [
          ...[code, 2023, value, numerator, denominator, 'отчёт', '15.01.2024'],
        ]);
        const { sheets } = build(buildCityWorkbook({ facts: [heading, ...rows] }));

        expect(listDisagreements(sheets.slice(0, 2))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
