// The whole of a group of parts.

import { chooseWhole, listPartGroups } from '../../../src/core/auditing/group-base.ts';
import { publish } from './publish.ts';

const part = (printed: string, count: number | null, more = {}) =>
  publish('part', { printed, part: count, group: 'города', ...more });

test('parts that carry a total are checked against it', () => {
  const rows = [
    part('188 – 21,3 %', 188),
    part('696 – 78,7 %', 696),
    publish('total', { part: 884, printed: '884', group: 'города' }),
  ];
  const [group] = listPartGroups(rows);

  expect(group).toMatchObject({ printedWhole: 884, sum: 884, implied: null });
});

test('parts without a printed whole are checked against their sum', () => {
  const [group] = listPartGroups([part('1280 (66,2 %)', 1280), part('653 (33,8 %)', 653)]);

  expect(group === undefined ? null : chooseWhole(group)).toBe(1933);
});

test('percents taken from another whole than the sum tell which', () => {
  const rows = [
    part('7 – 18,9 %', 7),
    part('8 – 21,6 %', 8),
    part('13 – 35,1 %', 13),
    part('8 – 21,6 %', 8),
  ];
  const [group] = listPartGroups(rows);

  expect(group).toMatchObject({ sum: 36, implied: { from: 37, to: 37, fits: 4 } });
});

test('a part whose number is not printed is told by its percent', () => {
  const rows = [
    part('13 – 23,2 %', 13),
    part('12 – 21,4 %', 12),
    part('28 – 50 %', 28),
    part('по 1 – 5,35 %', null),
  ];
  const [group] = listPartGroups(rows);

  expect(group).toMatchObject({ implied: { from: 56, to: 56 }, sum: 56 });
});

test('one wrong percent does not imply another whole', () => {
  const rows = [part('25 – 25 %', 25), part('30 – 30 %', 30), part('45 – 54 %', 45)];

  expect(listPartGroups(rows)[0]).toMatchObject({ sum: 100, implied: null });
});

test('rows without a group, and no rows, make no group', () => {
  expect(listPartGroups([publish('part', { part: 3 })])).toEqual([]);
  expect(listPartGroups([])).toEqual([]);
});
