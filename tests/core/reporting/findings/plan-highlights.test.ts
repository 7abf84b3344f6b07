import type { Finding, FindingSeverity } from '../../../../src/core/checking/finding.ts';
import {
  planHighlightRefresh,
  planHighlights,
} from '../../../../src/core/reporting/findings/plan-highlights.ts';
import type { KeyedFinding } from '../../../../src/core/summary.ts';
import { buildCityWorkbook, summariseCity } from '../city-workbook.ts';

const city = summariseCity(buildCityWorkbook());

function finding(
  severity: FindingSeverity,
  cells: readonly string[],
  { sheet = 'Сбор 2023', sheetId = 12, state = 'open' as KeyedFinding['state'] } = {},
): KeyedFinding {
  const place = { sheet, sheetId, cell: cells[0] ?? '', cells };
  const common = { place, school: '', field: '', found: '' };
  const made: Finding =
    severity === 'error'
      ? { ...common, code: 'cell/missing', severity }
      : { ...common, code: 'header/unknown-column', severity };
  return { key: cells.join(), state, finding: made };
}

function plan(...findings: readonly KeyedFinding[]) {
  return planHighlights({ ...city, findings });
}

test('no findings give no highlights', () => {
  expect(plan()).toEqual([]);
});

test('cells are gathered by sheet and severity, each once', () => {
  expect(
    plan(
      finding('query', ['B5', 'J5']),
      finding('error', ['D7', 'C7']),
      finding('error', ['D7']),
      finding('error', ['A2'], { sheet: 'Факты', sheetId: 14 }),
    ),
  ).toEqual([
    { sheetId: 12, severity: 'error', cells: ['D7', 'C7'] },
    { sheetId: 14, severity: 'error', cells: ['A2'] },
    { sheetId: 12, severity: 'query', cells: ['B5', 'J5'] },
  ]);
});

test('a cell with an error and a query is marked as an error', () => {
  expect(plan(finding('query', ['B5']), finding('error', ['B5']))).toEqual([
    { sheetId: 12, severity: 'error', cells: ['B5'] },
  ]);
});

test('explained queries, our own sheets and sheets that are not there are left out', () => {
  expect(
    plan(
      finding('query', ['B5'], { state: 'explained' }),
      finding('query', ['O17'], { sheet: 'Сводка 2023', sheetId: 500 }),
      finding('query', ['O17'], { sheet: 'Сводка 2023', sheetId: -1 }),
    ),
  ).toEqual([]);
});

test('of Kemerovo city both cells of the impossible pair are marked', () => {
  expect(planHighlights(city)[0]).toEqual({ sheetId: 12, severity: 'error', cells: ['D5', 'C5'] });
});

describe('planHighlightRefresh', () => {
  test('looks at the form’s sheet and marks what is open now', () => {
    expect(planHighlightRefresh({ ...city, findings: [finding('error', ['D7'])] })).toEqual({
      kind: 'refresh',
      shownOn: [12],
      highlights: [{ sheetId: 12, severity: 'error', cells: ['D7'] }],
    });
  });

  test('without a form there is no sheet to look at', () => {
    expect(planHighlightRefresh({ ...city, tables: [], findings: [] })).toEqual({
      kind: 'refresh',
      shownOn: [],
      highlights: [],
    });
  });

  test('where each school has a sheet, the first and a few with findings are looked at', () => {
    const [table] = city.tables;
    if (table === undefined) throw new Error('no table');
    const tabs = Array.from({ length: 100 }, (_, index) => ({
      sheetId: 100 + index,
      sheetName: `Школа ${index}`,
      headerFirstRow: 1,
      headerLastRow: 1,
      lines: [],
    }));
    const findings = [101, 150, 160, 170, 180].map((sheetId) =>
      finding('error', ['B5'], { sheet: `Школа ${sheetId - 100}`, sheetId }),
    );
    const tables = [{ ...table, sheetId: 100, tabs }];

    expect(planHighlightRefresh({ ...city, tables, findings })).toMatchObject({
      shownOn: [100, 101, 150, 160],
    });
  });
});
