// The indicators over the years: earlier years from «Факты» and from summaries built before, the reporting year from its results.

import type { Fact } from '../../programme/fact.ts';
import type { Indicator } from '../../programme/indicator.ts';
import type { Programme } from '../../programme/programme.ts';
import { resolveSource } from '../../programme/resolve-source.ts';
import type { IndicatorResult } from '../result.ts';
import { takeFact } from '../take-fact.ts';
import type { Dynamics, IndicatorDynamics, LevelStep, YearFigure } from './dynamics.ts';
import { findLevel } from './find-level.ts';
import { judgeCourse } from './judge-course.ts';
import { judgeChange, measureChange } from './measure-change.ts';
import { listMissingYears, tellTrend } from './tell-trend.ts';

/** What an earlier build came to, by indicator code. */
export type FormerResults = ReadonlyMap<string, readonly YearFigure[]>;

export interface DynamicsInput {
  readonly programme: Programme;
  readonly year: number;
  readonly results: readonly IndicatorResult[];
  /** Of all years. */
  readonly facts: readonly Fact[];
  readonly former: FormerResults;
}

/** A fact of an earlier year stands above what was built then: it was entered since. */
function listEarlier(
  indicator: Indicator,
  owner: Indicator,
  { facts, former, year }: DynamicsInput,
): YearFigure[] {
  const figures = new Map<number, YearFigure>();
  for (const figure of former.get(indicator.code) ?? []) figures.set(figure.year, figure);
  for (const fact of facts.filter(({ code }) => code === owner.code)) {
    const { numerator, denominator, actual: value } = takeFact(fact, owner.unit);
    if (value === null) continue;
    figures.set(fact.year, { year: fact.year, numerator, denominator, value });
  }
  return [...figures.values()]
    .filter((figure) => figure.year < year)
    .sort((left, right) => left.year - right.year);
}

function listOwn({ year, numerator, denominator, actual }: IndicatorResult): YearFigure[] {
  return actual === null ? [] : [{ year, numerator, denominator, value: actual }];
}

function stepLevel(
  { scale }: Indicator,
  now: YearFigure,
  before: YearFigure | undefined,
): LevelStep | null {
  const level = findLevel(now.value, scale);
  if (level === null) return null;
  return { now: level, before: before === undefined ? null : findLevel(before.value, scale) };
}

function followIndicator(result: IndicatorResult, input: DynamicsInput): IndicatorDynamics {
  const { indicator } = result;
  const { programme, year } = input;
  const owner = resolveSource(indicator, programme.indicators)?.owner ?? indicator;
  const { unit } = owner;
  const earlier = listEarlier(indicator, owner, input);
  const figures = [...earlier, ...listOwn(result)];
  const now = figures.find((figure) => figure.year === year);
  const [first] = earlier;
  const previous = earlier[earlier.length - 1];
  const compare = (before: YearFigure | undefined) =>
    now === undefined || before === undefined ? null : measureChange(before, now, unit);
  const toPrevious = compare(previous);
  return {
    indicator,
    unit,
    figures,
    missing: listMissingYears(figures, year),
    toPrevious,
    toFirst: compare(first),
    judgement: judgeChange(toPrevious, indicator.direction),
    trend: tellTrend(figures, year, unit),
    level: now === undefined ? null : stepLevel(indicator, now, previous),
    course: judgeCourse(indicator, figures, year, Math.min(...programme.years)),
  };
}

/** The dynamics of every indicator in passport order; one without any figure has none of it. Later years than the reporting one do not count. */
export function evaluateDynamics(input: DynamicsInput): Dynamics {
  const indicators = input.results.map((result) => followIndicator(result, input));
  const years = new Set([input.year]);
  for (const { figures } of indicators) for (const { year } of figures) years.add(year);
  return { years: [...years].sort((left, right) => left - right), indicators };
}
