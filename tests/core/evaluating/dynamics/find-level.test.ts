import { findLevel } from '../../../../src/core/evaluating/dynamics/find-level.ts';

const SCALE = [
  { title: 'низкий', from: null, to: 50 },
  { title: 'средний', from: 50, to: 75 },
  { title: 'высокий', from: 75, to: null },
];

test.each([
  [-1, 'низкий'],
  [0, 'низкий'],
  [49.999, 'низкий'],
  [50, 'средний'],
  [74.99, 'средний'],
  [75, 'высокий'],
  [1e9, 'высокий'],
])('%p is %s', (value, title) => {
  expect(findLevel(value, SCALE)?.title).toBe(title);
});

test('a value that no level takes, and no scale, give none', () => {
  expect(findLevel(80, SCALE.slice(0, 2))).toBeNull();
  expect(findLevel(80, [])).toBeNull();
});
