// The road map of Kemerovo city against the passport.

import { kemerovoCity } from '../../../../../src/core/programme/presets/kemerovo-city.ts';
import published from '../../../../fixtures/kemerovo-city-road-map.json';

const { plan } = kemerovoCity;

test('the plan has the 46 lines of the road map, numbered through', () => {
  expect(plan).toHaveLength(46);
  expect(plan.map(({ code }) => code)).toEqual(published.activities.map(({ n }) => String(n)));
});

test('every text is as printed; where nobody is responsible, nobody is named', () => {
  expect(
    plan.map(({ section, title, due, responsible, result }) => [
      section,
      title,
      due,
      responsible,
      result,
    ]),
  ).toEqual(
    published.activities.map(({ task, activity, due, responsible, result }) => [
      String(task),
      activity,
      due,
      responsible ?? '',
      result,
    ]),
  );
});

test('the 12 results that repeat an indicator are bound to it', () => {
  const bound = plan.flatMap(({ code, indicator }) =>
    indicator === null ? [] : [`${code} → ${indicator}`],
  );
  expect(bound).toEqual([
    '3 → 2.3',
    '6 → 1.2',
    '7 → 1.8',
    '8 → 1.1',
    '11 → 1.9',
    '23 → 2.2',
    '25 → 2.2',
    '26 → 2.1',
    '29 → 3.6',
    '31 → 3.5',
    '35 → 3.5',
    '37 → 3.5',
  ]);
});

test('a line is bound to an indicator that the printed result names', () => {
  for (const [index, { indicator }] of plan.entries()) {
    const named = published.activities[index]?.indicators ?? [];
    expect(named.length === 0 ? [null] : named).toContain(indicator);
  }
});

test('the project runs from February 2023 to 31 August 2025', () => {
  expect(published.period).toBe('Февраль 2023 – 31 августа 2025 год');
  expect(kemerovoCity.term).toEqual({ from: '2023-02-01', to: '2025-08-31' });
});

test('what the words call a stock or a state is none of a year', () => {
  const other = kemerovoCity.indicators.filter(({ period }) => period !== 'per-year');
  expect(other.map(({ code, period }) => `${code} ${period}`)).toEqual([
    '1.7 cumulative',
    '1.8 snapshot',
    '3.1 snapshot',
    '3.2 snapshot',
    '4.1 snapshot',
    '5.1 snapshot',
    '5.3 snapshot',
  ]);
});
