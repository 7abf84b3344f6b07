// Shares of which the schools gave percents alone: they can be neither added up nor averaged.

import type { IndicatorResult } from '../evaluating/result.ts';
import { describeIndicator } from './describe-indicator.ts';
import type { Finding } from './finding.ts';
import type { IndicatorPlaces } from './indicator-places.ts';

/** One query for each indicator of a form that no school gave counts for, naming those that gave a percent. */
export function checkCountsNeeded(
  results: readonly IndicatorResult[],
  places: IndicatorPlaces,
): readonly Finding[] {
  return results.flatMap((result): Finding[] => {
    const { indicator, coverage } = result;
    if (indicator.source.kind !== 'form' || coverage.used > 0) return [];
    const schools = coverage.excluded
      .filter(({ reason }) => reason.kind === 'percent-only')
      .map(({ school }) => school);
    if (schools.length === 0) return [];
    const described = describeIndicator(result, places.summary(indicator.code));
    return [{ code: 'indicator/needs-counts', severity: 'query', ...described, schools }];
  });
}
