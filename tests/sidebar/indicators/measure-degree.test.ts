// The bar of an indicator.

import { measureDegree } from '../../../sidebar/indicators/measure-degree.ts';

test.each([
  [0, 0, 0],
  [0.5, 50, 50],
  [0.9937, 99.4, 99.37],
  [0.99999, 99.9, 99.999],
  [1, 100, 100],
  [2.342, 234.2, 100],
  [-0.5, -50, 0],
])('a degree of %d reads %d percent, drawn to %d', (degree, percent, width) => {
  const view = measureDegree(degree);
  expect(view?.percent).toBe(percent);
  expect(view?.width).toBeCloseTo(width);
});

test.each([null, Number.POSITIVE_INFINITY, Number.NaN])('%p has no bar', (degree) => {
  expect(measureDegree(degree)).toBeNull();
});
