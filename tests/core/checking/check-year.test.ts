import { checkYear } from '../../../src/core/checking/check-year.ts';
import type { Fact } from '../../../src/core/programme/fact.ts';
import type { YearStatement } from '../../../src/core/reading/stated-years.ts';
import {
  buildField,
  buildForm,
  buildTable,
  NO_REGISTER,
  SHEET,
  SHEET_ID,
} from '../../fixtures/build-table.ts';
import { buildFact } from '../evaluating/build-figures.ts';

const table = buildTable(buildForm([buildField('а')]), [], NO_REGISTER);
const factsSheet = { name: 'Факты', id: 4 };

function check(
  year: number,
  statements: readonly YearStatement[],
  facts: readonly Fact[] = [],
  sheet: typeof factsSheet | undefined = factsSheet,
) {
  return checkYear({ year, tables: [{ table, statements }], facts, factsSheet: sheet });
}

function title(...years: readonly number[]): YearStatement {
  return { about: 'title', text: `Отчёт за ${years.join(', ')}`, cell: 'B1', years };
}

describe('year/differs', () => {
  test('is asked of a table that names another year', () => {
    expect(check(2024, [title(2023)])).toEqual([
      {
        code: 'year/differs',
        severity: 'query',
        place: { sheet: SHEET, sheetId: SHEET_ID, cell: 'B1', cells: ['B1'] },
        school: '',
        field: '',
        found: 'Отчёт за 2023',
        about: 'title',
        named: [2023],
        year: 2024,
      },
    ]);
  });

  test.each<[string, readonly YearStatement[]]>([
    ['no year is named', []],
    ['the year itself is named', [title(2024)]],
    ['the year is among several', [title(2023, 2024, 2025)]],
    ['one of two titles names it', [title(2023), title(2024)]],
  ])('is not asked where %s', (_, statements) => {
    expect(check(2024, statements)).toEqual([]);
  });

  test('is asked once, whatever number of titles names other years', () => {
    expect(check(2024, [title(2022), title(2023)])).toHaveLength(1);
  });

  test('is asked of facts none of which is of the year', () => {
    const facts = [
      buildFact({ year: 2023, cell: 'E3' }),
      buildFact({ year: 2022 }),
      buildFact({ year: 2023 }),
    ];

    expect(check(2024, [], facts)).toMatchObject([
      {
        place: { sheet: 'Факты', sheetId: 4, cell: 'E3' },
        about: 'facts',
        found: '2022; 2023',
        named: [2022, 2023],
      },
    ]);
  });

  test('is not asked of facts one of which is of the year, nor without any', () => {
    expect(check(2024, [], [buildFact({ year: 2023 }), buildFact({ year: 2024 })])).toEqual([]);
    expect(check(2024, [], [])).toEqual([]);
  });
});
