import { findYearBefore } from '../../../src/core/campaign/year-before.ts';
import type {
  Dynamics,
  IndicatorDynamics,
} from '../../../src/core/evaluating/dynamics/dynamics.ts';
import { buildResult } from './build-result.ts';

const { indicator } = buildResult({ schools: [] });

function buildDynamics(
  figures: Readonly<Record<number, number>>,
  toPrevious: IndicatorDynamics['toPrevious'],
): Dynamics {
  const own: IndicatorDynamics = {
    indicator,
    unit: 'percent',
    figures: Object.entries(figures).map(([year, value]) => ({
      year: Number(year),
      numerator: null,
      denominator: null,
      value,
    })),
    missing: [],
    toPrevious,
    toFirst: null,
    judgement: null,
    trend: { kind: 'alone' },
    level: null,
    course: null,
  };
  return { years: [2021, 2022, 2023], indicators: [own] };
}

test('is the latest earlier figure, with the way from there', () => {
  const change = { from: 2022, difference: 5, percent: 8, way: 'up' } as const;

  expect(findYearBefore(buildDynamics({ 2021: 50, 2022: 65, 2023: 70 }, change), '1.1')).toEqual({
    year: 2022,
    value: 65,
    unit: 'percent',
    way: 'up',
  });
});

test('has no way where this year has no figure', () => {
  expect(findYearBefore(buildDynamics({ 2021: 50 }, null), '1.1')).toMatchObject({
    year: 2021,
    way: null,
  });
});

test('is nothing without an earlier figure, and for an unknown indicator', () => {
  expect(findYearBefore(buildDynamics({ 2023: 50 }, null), '1.1')).toBeNull();
  expect(findYearBefore(buildDynamics({}, null), '9.9')).toBeNull();
});
