// Whether an indicator's parts are older than the table.

import { isOld } from '../../../sidebar/indicators/is-old.ts';
import { breakdown, indicator, noChanges, state } from '../panel-sample.ts';

const parts = { breakdown, state };

test('parts are not old while the figure and the changes are the same', () => {
  expect(isOld(parts, state)).toBe(false);
  expect(isOld(parts, { ...state, hints: false, findings: [] })).toBe(false);
});

test.each([
  ['the figure is another', { indicators: [{ ...indicator, actual: '70 %' }] }],
  ['cells have changed', { changedSinceBuild: noChanges }],
  ['a text was corrected', { corrected: [] }],
])('parts are old once %s', (_when, change) => {
  expect(isOld(parts, { ...state, ...change })).toBe(true);
});
