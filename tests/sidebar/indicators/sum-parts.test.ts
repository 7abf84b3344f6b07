// The schools' parts added up again.

import { sumParts } from '../../../sidebar/indicators/sum-parts.ts';
import { breakdown, part } from '../panel-sample.ts';

test('the sums of the parts agree with the figure', () => {
  expect(sumParts(breakdown)).toEqual({
    numerator: 90,
    denominator: 130,
    schools: 2,
    agrees: true,
  });
});

test.each([
  ['numerator', { numerator: 91 }],
  ['denominator', { denominator: null }],
])('a figure with another %s is told', (_what, other) => {
  expect(sumParts({ ...breakdown, ...other }).agrees).toBe(false);
});

test('a count has no denominator; a part without a number adds nothing, a zero adds 0', () => {
  const parts = [
    { ...part, numerator: null, denominator: null },
    { ...part, numerator: 0, denominator: null },
    { ...part, numerator: 3, denominator: null },
  ];
  expect(sumParts({ ...breakdown, parts, numerator: 3, denominator: null })).toEqual({
    numerator: 3,
    denominator: null,
    schools: 3,
    agrees: true,
  });
});

test('sums of fractions agree in spite of the last digit', () => {
  const parts = [0.1, 0.2].map((numerator) => ({ ...part, numerator, denominator: null }));
  expect(sumParts({ ...breakdown, parts, numerator: 0.3, denominator: null }).agrees).toBe(true);
});

test('no part has no sum', () => {
  const sum = sumParts({ ...breakdown, parts: [], numerator: null, denominator: null });
  expect(sum).toEqual({ numerator: null, denominator: null, schools: 0, agrees: true });
});
