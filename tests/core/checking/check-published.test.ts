// The figures computed now against those of «Публикация».

import type { Published } from '../../../src/core/auditing/published.ts';
import { checkPublished } from '../../../src/core/checking/check-published.ts';
import type { IndicatorResult } from '../../../src/core/evaluating/result.ts';
import { publish } from '../auditing/publish.ts';
import { buildResults } from './published-results.ts';

const RESULTS = buildResults();

function withActual(code: string, actual: number | null): readonly IndicatorResult[] {
  return RESULTS.filter(({ indicator }) => indicator.code === code).map((result) => ({
    ...result,
    actual,
  }));
}

function check(code: string, actual: number | null, rows: readonly Published[]) {
  const publication = { sheet: 'Публикация', sheetId: 5, rows };
  return checkPublished(withActual(code, actual), publication, 2023);
}

const printed = (code: string, text: string, more = {}) =>
  publish('figure', { cell: 'F9', code, when: '2023', printed: text, ...more });

test('a figure that comes out otherwise now is asked about where it is printed', () => {
  expect(check('1.4', 84.3456, [printed('1.4', '84,43 %')])).toMatchObject([
    {
      code: 'indicator/published-differs',
      place: { sheet: 'Публикация', sheetId: 5, cell: 'F9' },
      indicatorCode: '1.4',
      printed: '84,43 %',
      found: '84.35',
    },
  ]);
});

test.each([
  ['rounded', '1.4', 84.3456, '84,35 %'],
  ['cut off', '1.4', 84.3456, '84,34 %'],
  ['with fewer decimals', '1.4', 84.3456, '84 %'],
  ['a count', '3.1', 33, 'в 33 ОУ'],
])('a figure that is printed %s is the same', (_, code, actual, text) => {
  expect(check(code, actual, [printed(code, text)])).toEqual([]);
});

test('a count that differs by one is asked about', () => {
  expect(check('3.1', 34, [printed('3.1', 'в 33 ОУ')])).toHaveLength(1);
});

test.each([
  [
    'of another year',
    [printed('1.4', '10 %', { when: '2022', period: { kind: 'year', from: 2022, to: 2022 } })],
  ],
  ['of another kind', [publish('target', { code: '1.4', when: '2023', printed: '10 %' })]],
  ['printed twice', [printed('1.4', '10 %'), printed('1.4', '20 %')]],
  ['without a number', [printed('1.4', 'выполнено')]],
  ['not printed', []],
])('a figure %s cannot be compared', (_, rows) => {
  expect(check('1.4', 84.3456, rows)).toEqual([]);
});

test('an indicator without a figure now, and a workbook without the sheet, raise nothing', () => {
  expect(check('1.4', null, [printed('1.4', '10 %')])).toEqual([]);
  expect(checkPublished(withActual('1.4', 84), null, 2023)).toEqual([]);
});
