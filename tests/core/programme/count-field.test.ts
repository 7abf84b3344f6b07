import { isCount } from '../../../src/core/programme/count-field.ts';
import { buildField } from '../../fixtures/build-table.ts';

test.each([
  ['count', true],
  ['labelled-count', true],
  ['list', false],
  ['number', false],
  ['text', false],
] as const)('a field of kind %s holds a count: %p', (kind, counts) => {
  expect(isCount(buildField('поле', { kind }))).toBe(counts);
});
