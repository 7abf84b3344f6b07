import { hasGrades } from '../../../src/core/programme/has-grades.ts';
import { buildSchool } from '../../fixtures/build-table.ts';

test.each([
  [{ from: 1, to: 9 }, true],
  [{ from: 1, to: 1 }, true],
  [{ from: 9, to: 9 }, true],
  [{ from: 8, to: 11 }, true],
  [{ from: 10, to: 11 }, false],
])('a school of grades 1–9 has some of %j: %p', (range, has) => {
  expect(hasGrades(buildSchool('ООШ № 68', { from: 1, to: 9 }), range)).toBe(has);
});
