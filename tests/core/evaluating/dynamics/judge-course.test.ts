import type { YearFigure } from '../../../../src/core/evaluating/dynamics/dynamics.ts';
import { judgeCourse } from '../../../../src/core/evaluating/dynamics/judge-course.ts';
import type { Indicator } from '../../../../src/core/programme/indicator.ts';
import { PLAIN_INDICATOR } from '../../../../src/core/programme/presets/plain-indicator.ts';
import type { Comparator } from '../../../../src/core/programme/target.ts';
import { buildPart } from '../build-figures.ts';

function buildIndicator(
  targets: Readonly<Record<string, number>>,
  comparator: Comparator = 'at-least',
  changes: Partial<Indicator> = {},
): Indicator {
  const entries = Object.entries(targets).map(([year, value]) => {
    const part = buildPart({ comparator, value, unit: 'percent', noun: null });
    return [year, { printed: String(value), parts: [part] }] as const;
  });
  return {
    ...PLAIN_INDICATOR,
    code: '1.1',
    task: '1',
    title: 'Доля',
    reportTitle: 'Доля',
    unit: 'percent',
    unitPrinted: '%',
    noun: null,
    targets: Object.fromEntries(entries),
    ...changes,
  };
}

function figures(values: Readonly<Record<string, number>>): YearFigure[] {
  return Object.entries(values).map(([year, value]) => ({
    year: Number(year),
    numerator: null,
    denominator: null,
    value,
  }));
}

describe('the course to the last target', () => {
  const indicator = buildIndicator({ 2023: 30, 2025: 50 });

  test('is kept by a figure on the line from the first year', () => {
    const course = judgeCourse(indicator, figures({ 2021: 10, 2023: 30 }), 2023, 2023);
    expect(course).toEqual({ kind: 'on-course', need: 10, target: 50, year: 2025 });
  });

  test('is missed by what lacks to the line', () => {
    const course = judgeCourse(indicator, figures({ 2021: 10, 2023: 24 }), 2023, 2023);
    expect(course).toEqual({ kind: 'behind', by: 6, need: 13, target: 50, year: 2025 });
  });

  test('is reached early', () => {
    const course = judgeCourse(indicator, figures({ 2023: 50 }), 2023, 2023);
    expect(course).toEqual({ kind: 'reached', target: 50, year: 2025 });
  });

  test('starts from the baseline in the year before the programme where no earlier year is known', () => {
    const started = { ...indicator, baseline: { printed: '20', value: 20 } };
    const course = judgeCourse(started, figures({ 2023: 28 }), 2023, 2023);
    expect(course).toEqual({ kind: 'behind', by: 2, need: 11, target: 50, year: 2025 });
  });

  test('without any start tells the need alone', () => {
    const course = judgeCourse(indicator, figures({ 2023: 28 }), 2023, 2023);
    expect(course).toEqual({ kind: 'unknown', need: 11, target: 50, year: 2025 });
  });

  test('of a ceiling goes down', () => {
    const ceiling = buildIndicator({ 2025: 10 }, 'at-most');
    const behind = judgeCourse(ceiling, figures({ 2021: 30, 2023: 24 }), 2023, 2023);
    expect(behind).toEqual({ kind: 'behind', by: 4, need: -7, target: 10, year: 2025 });
    const reached = judgeCourse(ceiling, figures({ 2021: 30, 2023: 9 }), 2023, 2023);
    expect(reached?.kind).toBe('reached');
  });

  test('of one who started beyond the target asks for the target only', () => {
    const course = judgeCourse(indicator, figures({ 2021: 60, 2023: 45 }), 2023, 2023);
    expect(course).toEqual({ kind: 'behind', by: 5, need: 2.5, target: 50, year: 2025 });
  });

  test.each([
    ['no figure of the year', indicator, figures({ 2021: 10 })],
    ['no targets', buildIndicator({}), figures({ 2023: 10 })],
    ['the last year', buildIndicator({ 2023: 50 }), figures({ 2023: 10 })],
    ['a target of yes or no', buildIndicator({ 2025: 1 }, 'done'), figures({ 2023: 0 })],
    [
      'a target in another unit',
      buildIndicator({ 2025: 5 }, 'at-least', { unit: 'count' }),
      figures({ 2023: 1 }),
    ],
  ])('%s gives none', (_, asked, known) => {
    expect(judgeCourse(asked, known, 2023, 2023)).toBeNull();
  });
});
