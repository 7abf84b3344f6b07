// Figures that leap from one year to the next, and figures since the start that fall.

import type { IndicatorDynamics, YearFigure } from '../evaluating/dynamics/dynamics.ts';
import type { IndicatorResult } from '../evaluating/result.ts';
import type { Unit } from '../programme/target.ts';
import { describeIndicator } from './describe-indicator.ts';
import type { Finding, FindingPlace } from './finding.ts';
import type { IndicatorPlaces } from './indicator-places.ts';

/** More than twofold, up or down. */
const JUMP_TIMES = 2;
/** A difference of fewer people, or of fewer percentage points, is no jump: 4 pupils of 94 where it was 9. */
const SMALLEST_JUMP = 10;

/** Whether two figures of neighbouring years are out of all proportion; what starts from 0 is not. */
function isJump(before: number, now: number): boolean {
  if (before <= 0 || Math.abs(now - before) < SMALLEST_JUMP) return false;
  return now > before * JUMP_TIMES || now * JUMP_TIMES < before;
}

interface Jump {
  readonly about: 'figure' | 'contingent' | 'cumulative';
  readonly previous: number;
  readonly value: number;
  readonly previousYear: number;
  readonly unit: Unit;
}

function findFigureJump(
  { indicator, unit }: IndicatorDynamics,
  before: YearFigure,
  now: YearFigure,
): readonly Jump[] {
  const figures = { previous: before.value, value: now.value, previousYear: before.year, unit };
  const { period } = indicator;
  if (period === 'cumulative' && now.value < before.value) {
    return [{ ...figures, about: 'cumulative' }];
  }
  const isNext = before.year === now.year - 1;
  // What is counted since the start may well double in a year.
  if (period === 'cumulative' || !isNext || !isJump(before.value, now.value)) return [];
  return [{ ...figures, about: 'figure' }];
}

function findContingentJump(before: YearFigure, now: YearFigure): readonly Jump[] {
  const { denominator: previous, year: previousYear } = before;
  const { denominator: value } = now;
  if (previous === null || value === null || previousYear !== now.year - 1) return [];
  if (!isJump(previous, value)) return [];
  return [{ about: 'contingent', previous, value, previousYear, unit: 'count' }];
}

function listJumps(dynamics: IndicatorDynamics, year: number): readonly Jump[] {
  const now = dynamics.figures.find((figure) => figure.year === year);
  const before = dynamics.figures.filter((figure) => figure.year < year).pop();
  if (now === undefined || before === undefined) return [];
  return [...findFigureJump(dynamics, before, now), ...findContingentJump(before, now)];
}

/**
 * A query where an indicator's figure or its contingent is more than twice, or less than half, that of the year before, by
 * 10 or more; and where a cumulative figure is below the one before it. An indicator that shows another's figure is not asked about.
 */
export function checkJump(
  results: readonly IndicatorResult[],
  indicators: readonly IndicatorDynamics[],
  places: IndicatorPlaces,
): readonly Finding[] {
  const byCode = new Map(indicators.map((dynamics) => [dynamics.indicator.code, dynamics]));
  return results.flatMap((result): readonly Finding[] => {
    const { code, source } = result.indicator;
    const dynamics = byCode.get(code);
    if (dynamics === undefined || source.kind === 'same-as') return [];
    const place: FindingPlace = places.fact(code) ?? places.summary(code);
    return listJumps(dynamics, result.year).map((jump) => ({
      code: 'check/jump',
      severity: 'query',
      ...describeIndicator(result, place),
      found: String(Number(jump.value.toFixed(2))),
      figures: [{ value: jump.value, unit: jump.unit }],
      ...jump,
    }));
  });
}
