// Tables 1–7 and 9–11 of the report of Kemerovo district, rebuilt from n and N; and what counts as a year.

import { DISTRICT_FACTS } from '../../../../examples/kemerovo-district/facts.ts';
import type { Dynamics } from '../../../../src/core/evaluating/dynamics/dynamics.ts';
import { hasEarlierYears } from '../../../../src/core/evaluating/dynamics/dynamics.ts';
import { evaluateDynamics } from '../../../../src/core/evaluating/dynamics/evaluate-dynamics.ts';
import { evaluateProgramme } from '../../../../src/core/evaluating/evaluate-programme.ts';
import type { Fact } from '../../../../src/core/programme/fact.ts';
import { kaltan } from '../../../../src/core/programme/presets/kaltan.ts';
import { kemerovoDistrict } from '../../../../src/core/programme/presets/kemerovo-district.ts';
import type { Programme } from '../../../../src/core/programme/programme.ts';
import { roundHalfUp } from '../../../../src/core/round-half-up.ts';
import published from '../../../fixtures/kemerovo-district-tables.json';
import { buildFact } from '../build-figures.ts';

function follow(programme: Programme, year: number, facts: readonly Fact[], former = new Map()) {
  const register = { schools: [], given: false };
  const results = evaluateProgramme({ programme, year, tables: [], register, facts });
  return evaluateDynamics({ programme, year, results, facts, former });
}

function findSeries({ indicators }: Dynamics, code: string) {
  const found = indicators.find(({ indicator }) => indicator.code === code);
  if (found === undefined) throw new Error(`no indicator ${code}`);
  return found;
}

const district = follow(
  kemerovoDistrict,
  2022,
  DISTRICT_FACTS.map((fact) =>
    buildFact({
      code: fact.code,
      year: fact.year,
      value: typeof fact.value === 'number' ? fact.value : null,
      numerator: fact.numerator ?? null,
      denominator: fact.denominator ?? null,
    }),
  ),
);

/** The indicators that a table is about; 6 and 7 divide indicator 10. */
function codesOf(number: string, printed: readonly string[]): readonly string[] {
  if (number === '6') return ['10.1'];
  return number === '7' ? ['10.2'] : printed;
}

describe('the tables of Kemerovo district', () => {
  const shares = published.tables.flatMap(({ number, indicators, series }) =>
    codesOf(number, indicators).flatMap((code) =>
      series.flatMap((row) => ('participants' in row ? [{ number, code, row }] : [])),
    ),
  );

  test('are there', () => {
    expect(new Set(shares.map(({ number }) => number))).toEqual(
      new Set(['1', '2', '3', '4', '5', '6', '7', '9', '11']),
    );
  });

  test.each(shares)('table $number, indicator $code, $row.year is rebuilt from n and N', (cell) => {
    const { row, code } = cell;
    const figure = findSeries(district, code).figures.find(({ year }) => year === row.year);
    expect(figure).toMatchObject({ numerator: row.participants, denominator: row.total });
    const digits = (row.half_up ?? '').split(',')[1]?.length ?? 0;
    const shown = roundHalfUp(figure?.value ?? -1, digits)
      .toFixed(digits)
      .replace('.', ',');
    expect(shown).toBe(row.half_up);
  });

  test('table 10 is a count as it stood on a date', () => {
    const { figures, trend, indicator } = findSeries(district, '13');
    expect(figures.map(({ year, value }) => [year, value])).toEqual([
      [2020, 14],
      [2021, 21],
      [2022, 23],
    ]);
    expect(trend).toEqual({ kind: 'rises' });
    expect(indicator.period).toBe('snapshot');
  });

  test('table 2, 41 → 32 → 39, is above 2021 and below 2020', () => {
    const { trend, toPrevious, toFirst, judgement } = findSeries(district, '3');
    expect(trend).toEqual({ kind: 'mixed', above: [2021], level: [], below: [2020] });
    expect(toPrevious?.difference).toBeCloseTo(6.2825, 4);
    expect(toFirst?.difference).toBeCloseTo(-2.7394, 4);
    expect(judgement).toBe('better');
  });
});

describe('the years', () => {
  const entered = (...years: readonly (readonly [number, number])[]) =>
    years.map(([year, value]) => buildFact({ code: '6', year, value }));

  test('are those that have a figure, up to the reporting year', () => {
    const dynamics = follow(kaltan, 2022, entered([2016, 20], [2022, 60], [2023, 70]));
    expect(dynamics.years).toEqual([2016, 2022]);
    const { figures, missing } = findSeries(dynamics, '6');
    expect(figures.map(({ year }) => year)).toEqual([2016, 2022]);
    expect(missing).toEqual([2017, 2018, 2019, 2020, 2021]);
  });

  test('of an indicator that schools report come from «Факты» for earlier years', () => {
    const facts = [buildFact({ code: '1', year: 2021, numerator: 30, denominator: 60 })];
    const { figures, trend } = findSeries(follow(kaltan, 2022, facts), '1');
    expect(figures).toEqual([{ year: 2021, numerator: 30, denominator: 60, value: 50 }]);
    expect(trend).toEqual({ kind: 'no-figure' });
  });

  test('of earlier builds count where «Факты» does not have them', () => {
    const built = (year: number, value: number) => ({
      year,
      numerator: null,
      denominator: null,
      value,
    });
    const former = new Map([['6', [built(2020, 10), built(2021, 15), built(2022, 99)]]]);
    const dynamics = follow(kaltan, 2022, entered([2021, 16], [2022, 60]), former);
    expect(findSeries(dynamics, '6').figures.map(({ value }) => value)).toEqual([10, 16, 60]);
  });

  test('without facts are the reporting year alone', () => {
    const dynamics = follow(kaltan, 2022, []);
    expect(dynamics.years).toEqual([2022]);
    expect(hasEarlierYears(dynamics)).toBe(false);
  });
});

test('a level is told for this year and the one before', () => {
  const facts = [
    buildFact({ code: '6', year: 2021, value: 49 }),
    buildFact({ code: '6', year: 2022, value: 75 }),
  ];
  const { level } = findSeries(follow(kaltan, 2022, facts), '6');
  expect([level?.before?.title, level?.now.title]).toEqual(['низкий', 'высокий']);
});
