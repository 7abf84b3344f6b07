// Shares: above 100 %, beside counts that come to another percent, and indicators of which no school gave counts.

import { checkCountsNeeded } from '../../../src/core/checking/check-counts-needed.ts';
import type { IndicatorResult } from '../../../src/core/evaluating/result.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import { buildField } from '../../fixtures/build-table.ts';
import { checkRows, listFound, takeOnly } from './check-rows.ts';
import { buildResults } from './published-results.ts';

function check(typed: CellValue) {
  return checkRows({
    fields: [buildField('доля', { kind: 'share' })],
    rows: [['СОШ № 1', typed]],
  });
}

describe('check/share-differs', () => {
  test.each([
    ['46 из 80 (57 %)', 57, 57.5],
    ['75 из 185 – 40 %', 40, 40.54],
    ['9 из 20 (50%)', 50, 45],
    ['1 из 3 (33,4 %)', 33.4, 33.33],
  ])('is asked of %s', (typed, stated, value) => {
    const finding = takeOnly(check(typed), 'check/share-differs');
    expect(finding).toMatchObject({ stated, found: typed, severity: 'query' });
    expect(finding.value).toBeCloseTo(value, 1);
  });

  test.each([
    '9 из 20 (45 %)',
    '46 из 80 (58 %)',
    '46 из 80 (57,5 %)',
    '1 из 3 (33 %)',
    '1 из 3 (33,33 %)',
    '2 из 3 (67 %)',
    '9 из 20',
    '45 %',
    45,
    '0 из 0',
    'нет',
  ])('is not asked of %p', (typed) => {
    expect(check(typed)).toEqual([]);
  });
});

describe('cell/above-hundred', () => {
  test.each<[CellValue, number]>([
    ['25 из 20', 125],
    ['101 %', 101],
    [150, 150],
  ])('%p', (typed, value) => {
    expect(takeOnly(check(typed), 'cell/above-hundred')).toMatchObject({ value });
  });

  test.each(['20 из 20', '100 %', 100, '7 из 7 (100%)'])('%p is no more than all', (typed) => {
    expect(check(typed)).toEqual([]);
  });
});

test.each<[CellValue, string]>([
  ['много', 'cell/unreadable B3'],
  [-5, 'cell/negative B3'],
  [null, 'cell/missing B3'],
])('%p is %s as elsewhere', (typed, wanted) => {
  const rows = [['СОШ № 1', typed, 1]] as const;
  const fields = [buildField('доля', { kind: 'share' }), buildField('а')];
  expect(listFound(checkRows({ fields, rows }))).toEqual([wanted]);
});

test('what an unreadable cell should have had is told by its kind', () => {
  expect(check('много')).toMatchObject([{ code: 'cell/unreadable', wanted: 'share' }]);
});

describe('indicator/needs-counts', () => {
  const [first] = buildResults();
  const place = { sheet: 'Сводка 2023', sheetId: 3, cell: 'O7', cells: ['O7'] };
  const places = {
    summary: () => place,
    activity: () => place,
    fact: () => null,
    target: () => null,
  };

  function ask(excluded: IndicatorResult['coverage']['excluded'], used = 0) {
    if (first === undefined) throw new Error('no results');
    const source = {
      kind: 'form',
      form: 'сбор',
      numerator: 'а',
      denominator: 'б',
      parts: [],
    } as const;
    const indicator = { ...first.indicator, source };
    const coverage = { used, expected: used + excluded.length, excluded };
    const result = { ...first, indicator, actual: null, parts: [], coverage };
    return checkCountsNeeded([result], places);
  }

  const percent = (school: string) =>
    ({ school, reason: { kind: 'percent-only', field: 'доля' } }) as const;

  test('is one query that names the schools', () => {
    expect(ask([percent('СОШ № 1'), percent('СОШ № 2')])).toMatchObject([
      { code: 'indicator/needs-counts', severity: 'query', place, schools: ['СОШ № 1', 'СОШ № 2'] },
    ]);
  });

  test('does not name schools that gave nothing', () => {
    const blank = { school: 'СОШ № 3', reason: { kind: 'blank', field: 'доля' } } as const;
    expect(ask([percent('СОШ № 1'), blank])).toMatchObject([{ schools: ['СОШ № 1'] }]);
    expect(ask([blank])).toEqual([]);
  });

  test('is not asked where some school gave counts', () => {
    expect(ask([percent('СОШ № 1')], 1)).toEqual([]);
  });
});
