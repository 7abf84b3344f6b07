import { sumEnrolment } from '../../../src/core/evaluating/sum-enrolment.ts';
import { buildSchool, fillEnrolment } from './build-form-table.ts';

const NINE_GRADES = { from: 1, to: 9 };
/** 100 pupils in each of the grades 1–9, nothing given for 10 and 11. */
const WITHOUT_SENIORS = fillEnrolment(100).map((pupils, grade) => (grade > 9 ? null : pupils));

describe('sumEnrolment', () => {
  test.each([
    ['all grades', { from: 1, to: 11 }, 1100],
    ['one grade', { from: 8, to: 8 }, 100],
    ['8–11', { from: 8, to: 11 }, 400],
  ])('sums %s', (_, range, pupils) => {
    const school = buildSchool('СОШ № 1', { enrolment: fillEnrolment(100) });
    expect(sumEnrolment(school, range)).toBe(pupils);
  });

  test('gives null without any enrolment', () => {
    expect(sumEnrolment(buildSchool('СОШ № 1'), { from: 1, to: 11 })).toBeNull();
  });

  test('gives 0 for grades with 0 pupils', () => {
    const school = buildSchool('СОШ № 1', { enrolment: fillEnrolment(0) });
    expect(sumEnrolment(school, { from: 8, to: 11 })).toBe(0);
  });

  test('gives null where a grade that the school teaches has none', () => {
    const school = buildSchool('СОШ № 1', { enrolment: WITHOUT_SENIORS });
    expect(sumEnrolment(school, { from: 8, to: 11 })).toBeNull();
    expect(sumEnrolment(school, { from: 4, to: 6 })).toBe(300);
  });

  test('counts 0 for grades that the school does not teach', () => {
    const school = buildSchool('ООШ № 68', { grades: NINE_GRADES, enrolment: WITHOUT_SENIORS });
    expect(sumEnrolment(school, { from: 8, to: 11 })).toBe(200);
    expect(sumEnrolment(school, { from: 10, to: 11 })).toBe(0);
  });
});
