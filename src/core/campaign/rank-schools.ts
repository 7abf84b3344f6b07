// Which schools stand best and which lag behind, by their own figures.

import { meets } from '../evaluating/judge-parts.ts';
import type { IndicatorResult, SchoolFigure } from '../evaluating/result.ts';
import { roundHalfUp } from '../round-half-up.ts';

/** In how many of the indicators that have a share or a ratio of the school the year's target is reached. */
export interface SchoolRank {
  readonly school: string;
  readonly district: string;
  readonly met: number;
  readonly of: number;
  /** Its percent less the average of all schools, in points, rounded to a tenth. */
  readonly fromAverage: number;
}

export interface Ranking {
  /** Above the average, the best first; every school that is level with the last one named. */
  readonly best: readonly SchoolRank[];
  /** Below the average, the one furthest behind first; named likewise. */
  readonly lagging: readonly SchoolRank[];
}

/** How many schools each list is for; it is longer only where schools are level. */
const NAMED = 5;

interface Score {
  readonly school: string;
  readonly district: string;
  readonly met: number;
  readonly of: number;
}

/** The figure under the target of the year; null where the school has no share of its own or there is no one demand for it. */
function judge({ target, indicator }: IndicatorResult, figure: SchoolFigure): boolean | null {
  const [part, ...others] = target?.parts ?? [];
  if (part === undefined || others.length > 0 || part.comparator === 'done') return null;
  if (part.unit !== indicator.unit || part.unit === 'count' || figure.value === null) return null;
  return meets(part, figure.value);
}

function scoreSchools(results: readonly IndicatorResult[]): readonly Score[] {
  const scores = new Map<string, Score>();
  for (const result of results) {
    for (const figure of result.bySchool) {
      const met = judge(result, figure);
      if (met === null) continue;
      const { school, district } = figure;
      const score = scores.get(school) ?? { school, district, met: 0, of: 0 };
      scores.set(school, { ...score, met: score.met + (met ? 1 : 0), of: score.of + 1 });
    }
  }
  return [...scores.values()];
}

/** The first of the list, and all that are level with the last of these. */
function takeWithTies<Item extends { readonly percent: number }>(items: readonly Item[]): Item[] {
  const last = items[NAMED - 1];
  return items.filter(({ percent }, index) => index < NAMED || percent === last?.percent);
}

/** Empty where no two schools differ, or none has a figure under a target. Equal ones stay in the order of the figures. */
export function rankSchools(results: readonly IndicatorResult[]): Ranking {
  const scores = scoreSchools(results).map((score) => ({
    ...score,
    percent: (score.met * 100) / score.of,
  }));
  const average = scores.reduce((total, { percent }) => total + percent, 0) / scores.length;
  const describe = ({ percent, ...score }: (typeof scores)[number]): SchoolRank => ({
    ...score,
    fromAverage: roundHalfUp(percent - average, 1),
  });
  if (new Set(scores.map(({ percent }) => percent)).size < 2) return { best: [], lagging: [] };
  const fromBest = [...scores].sort((a, b) => b.percent - a.percent);
  const fromWorst = [...scores].sort((a, b) => a.percent - b.percent);
  return {
    best: takeWithTies(fromBest.filter(({ percent }) => percent > average)).map(describe),
    lagging: takeWithTies(fromWorst.filter(({ percent }) => percent < average)).map(describe),
  };
}
