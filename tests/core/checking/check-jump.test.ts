import { checkJump } from '../../../src/core/checking/check-jump.ts';
import type { IndicatorPlaces } from '../../../src/core/checking/indicator-places.ts';
import { evaluateDynamics } from '../../../src/core/evaluating/dynamics/evaluate-dynamics.ts';
import { evaluateProgramme } from '../../../src/core/evaluating/evaluate-programme.ts';
import { chooseMessages } from '../../../src/core/messages/choose-messages.ts';
import { formatFinding } from '../../../src/core/messages/format-finding.ts';
import type { Fact } from '../../../src/core/programme/fact.ts';
import type { Indicator } from '../../../src/core/programme/indicator.ts';
import { kemerovoDistrict } from '../../../src/core/programme/presets/kemerovo-district.ts';
import { buildFact } from '../evaluating/build-figures.ts';

const at = (cell: string) => ({ sheet: 'Факты', sheetId: 1, cell, cells: [cell] });
const places: IndicatorPlaces = {
  summary: () => at('A1'),
  target: () => null,
  fact: () => at('D5'),
  activity: () => at('A1'),
};

function check(facts: readonly Fact[], changes: Partial<Indicator> = {}) {
  const programme = {
    ...kemerovoDistrict,
    indicators: kemerovoDistrict.indicators
      .filter(({ code }) => code === '3')
      .map((indicator) => ({ ...indicator, title: 'Доля выпускников', ...changes })),
  };
  const register = { schools: [], given: false };
  const input = { programme, year: 2022, facts };
  const results = evaluateProgramme({ ...input, tables: [], register });
  const { indicators } = evaluateDynamics({ ...input, results, former: new Map() });
  return checkJump(results, indicators, places);
}

const share = (year: number, numerator: number, denominator: number) =>
  buildFact({ code: '3', year, numerator, denominator });
const count = (year: number, value: number) => buildFact({ code: '3', year, value });
const COUNT = { unit: 'count', unitPrinted: 'чел' } as const;

describe('check/jump', () => {
  test('asks about a figure that more than doubled', () => {
    const [finding, ...more] = check([share(2021, 81, 493), share(2022, 303, 505)]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'check/jump',
      severity: 'query',
      about: 'figure',
      previousYear: 2021,
      place: { cell: 'D5' },
    });
  });

  test('asks about a contingent that was four times as large', () => {
    const [finding] = check([share(2021, 21, 105), share(2022, 6, 26)]);
    expect(finding).toMatchObject({ about: 'contingent', previous: 105, value: 26, found: '26' });
  });

  test.each([
    ['exactly twice', [count(2021, 40), count(2022, 80)]],
    ['exactly half', [count(2021, 80), count(2022, 40)]],
    ['small numbers', [count(2021, 3), count(2022, 12)]],
    ['a start from nothing', [count(2021, 0), count(2022, 500)]],
    ['a year in between that is missing', [count(2020, 40), count(2022, 400)]],
    ['no earlier year', [count(2022, 400)]],
    ['no figure of the year', [count(2020, 4), count(2021, 400)]],
    ['nothing', []],
  ])('is silent about %s', (_, facts) => {
    expect(check(facts, COUNT)).toEqual([]);
  });

  test.each([
    [40, 81],
    [81, 40],
    [50, 0],
    [4, 1_000_000],
  ])('asks about %p → %p', (before, now) => {
    expect(check([count(2021, before), count(2022, now)], COUNT)).toHaveLength(1);
  });

  test('asks about a figure since the start that fell, and about no growth of it', () => {
    const cumulative = { ...COUNT, period: 'cumulative' } as const;
    expect(check([count(2020, 52), count(2022, 50)], cumulative)).toMatchObject([
      { about: 'cumulative', previous: 52, value: 50, previousYear: 2020 },
    ]);
    expect(check([count(2021, 20), count(2022, 200)], cumulative)).toEqual([]);
  });

  test('does not ask twice about a figure that another indicator shows', () => {
    const facts = [count(2021, 40), count(2022, 400)];
    expect(check(facts, { ...COUNT, source: { kind: 'same-as', code: '3' } })).toEqual([]);
  });

  test('says what was found and what to do', () => {
    const [finding] = check([count(2021, 40), count(2022, 400)], COUNT);
    if (finding === undefined) throw new Error('no finding');
    expect(formatFinding(finding, chooseMessages('ru'))).toEqual({
      message:
        'Лист «Факты», ячейка D5: у показателя «3 Доля выпускников» факт 400, а за 2021 год был 40: это в 10 раз больше.',
      advice:
        'Проверьте числа обоих лет и то, одинаково ли они собраны; если всё верно, напишите причину в столбце «Пояснение».',
    });
  });
});
