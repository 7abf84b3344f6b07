import { findOutliers } from '../../../src/core/checking/find-outliers.ts';

function find(...sizes: readonly number[]): number[] {
  return findOutliers(sizes.map((size) => ({ subject: size, size }))).map(({ subject }) => subject);
}

test.each<[string, readonly number[], readonly number[]]>([
  ['one digit too many', [240, 320, 236, 279, 224, 3200], [3200]],
  ['ten times the median and three times the largest', [10, 10, 10, 20, 30, 150], [150]],
  ['less than three times the largest ordinary number', [10, 10, 10, 10, 50, 80, 200], []],
  ['less than ten times the median', [240, 320, 236, 279, 224, 2000], []],
  ['equal numbers', [5, 5, 5, 5, 5, 5], []],
  ['five numbers only', [240, 320, 236, 279, 3200], []],
  ['none', [], []],
  ['a column that just varies', [1, 1, 1, 1, 50, 60, 70], []],
])('finds in %s what is out of line', (_, sizes, expected) => {
  expect(find(...sizes)).toEqual(expected);
});

test('two slips in a long column do not hide each other', () => {
  const ordinary = Array.from({ length: 30 }, (_, index) => 200 + index);

  expect(find(...ordinary, 2400, 2500)).toEqual([2400, 2500]);
});

test('gives the median it compared with', () => {
  const found = findOutliers([10, 20, 30, 40, 50, 900].map((size) => ({ subject: 'x', size })));

  expect(found).toEqual([{ subject: 'x', median: 35 }]);
});
