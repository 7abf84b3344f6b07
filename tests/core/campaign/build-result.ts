// An indicator's result from the counts of single schools, judged as evaluateProgramme judges it.

import { decideVerdict, judgeParts } from '../../../src/core/evaluating/judge-parts.ts';
import { measureDegree } from '../../../src/core/evaluating/measure-degree.ts';
import { measureGap } from '../../../src/core/evaluating/measure-gap.ts';
import type { Exclusion, IndicatorResult } from '../../../src/core/evaluating/result.ts';
import { computeActual, divideShare } from '../../../src/core/evaluating/share.ts';
import { sum } from '../../../src/core/evaluating/sum.ts';
import { PLAIN_INDICATOR } from '../../../src/core/programme/presets/plain-indicator.ts';
import type { CountedNoun, TargetPart, Unit } from '../../../src/core/programme/target.ts';
import { buildFigures, buildPart } from '../evaluating/build-figures.ts';

/** Name, numerator, denominator. */
export type SchoolCounts = readonly [string, number | null, number | null];

export interface ResultInput {
  readonly unit?: Unit;
  readonly schools: readonly SchoolCounts[];
  /** At least so many percent where nothing else is said; null: no target. */
  readonly target?: Partial<TargetPart> | null;
  readonly parts?: readonly TargetPart[];
  readonly noun?: CountedNoun | null;
  readonly excluded?: readonly Exclusion[];
}

function total(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : sum(known);
}

export function buildResult(input: ResultInput): IndicatorResult {
  const { unit = 'percent', schools, target = {}, noun = null, excluded = [] } = input;
  const single = target === null ? [] : [buildPart({ value: 50, unit, noun, ...target })];
  const demands = input.parts ?? single;
  const numerator = total(schools.map(([, n]) => n));
  const denominator = total(schools.map(([, , d]) => d));
  const figures = buildFigures({
    numerator,
    denominator,
    actual: numerator === null ? null : computeActual(numerator, denominator, unit),
    coverage: { used: schools.length, expected: schools.length + excluded.length, excluded },
    bySchool: schools.map(([school, n, d]) => ({
      school,
      district: '',
      numerator: n,
      denominator: d,
      value: n === null ? d : divideShare(n, d, unit),
    })),
  });
  const parts = judgeParts(demands, figures, unit);
  const printed = '50';
  return {
    ...figures,
    indicator: {
      ...PLAIN_INDICATOR,
      code: '1.1',
      task: '1',
      title: 'Доля',
      reportTitle: 'Доля',
      unit,
      unitPrinted: '',
      noun,
    },
    year: 2023,
    target: target === null ? null : { printed, parts: demands },
    parts,
    verdict: decideVerdict(parts),
    degree: measureDegree(parts),
    gap: measureGap(parts, figures),
  };
}
