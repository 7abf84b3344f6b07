// Parts of one whole.

import { checkPartGroups } from '../../../../src/core/auditing/checks/check-part-groups.ts';
import { codesOf, publish, runCheck } from '../publish.ts';

const part = (printed: string, count: number | null, whole: number | null = null) =>
  publish('part', { printed, part: count, whole, unit: 'percent', group: 'города' });

test('parts that miss their whole are asked about', () => {
  expect(runCheck(checkPartGroups, [part('10', 10, 100), part('80', 80, 100)])).toMatchObject([
    { code: 'parts/sum', sum: 90, whole: 100 },
  ]);
});

test('percents taken from another whole than is printed', () => {
  const rows = [
    part('18,9', 7, 36),
    part('21,6', 8, 36),
    part('35,1', 13, 36),
    part('21,6', 8, 36),
  ];

  expect(runCheck(checkPartGroups, rows)).toMatchObject([
    { code: 'parts/base', stated: 36, sum: 36, from: 37, to: 37, fits: 4 },
  ]);
});

test('percents alone that miss 100', () => {
  expect(runCheck(checkPartGroups, [part('60,5', null), part('30', null)])).toMatchObject([
    { code: 'parts/sum', sum: 90.5, whole: 100 },
  ]);
});

test.each([
  ['parts that add up', [part('10', 10, 100), part('90', 90, 100)]],
  ['parts of tenths of millions', [part('0,1', 0.1, 0.3), part('0,2', 0.2, 0.3)]],
  [
    'percents that add up but for rounding',
    [part('81,8', null), part('14,3', null), part('3,85', null)],
  ],
  ['parts without a whole', [part('', 10), part('', 90)]],
  ['a single part', [part('10', 10, 100)]],
  ['no parts', []],
])('%s are sound', (_, rows) => {
  expect(codesOf(checkPartGroups, rows)).toEqual([]);
});
