// Every missed target needs a measure: what will be done about it.

import type { IndicatorResult } from '../evaluating/result.ts';
import type { HumanNotes } from '../summary.ts';
import { describeIndicator } from './describe-indicator.ts';
import type { Finding } from './finding.ts';
import { hasNote, MEASURE_NAME } from './human-columns.ts';
import type { IndicatorPlaces } from './indicator-places.ts';

/** A query for each missed indicator whose «Меры» is blank. */
export function checkMeasures(
  results: readonly IndicatorResult[],
  measures: HumanNotes,
  places: IndicatorPlaces,
): readonly Finding[] {
  return results.flatMap((result): Finding[] => {
    const { code } = result.indicator;
    if (result.verdict !== 'missed' || hasNote(measures, code, MEASURE_NAME)) return [];
    return [
      {
        code: 'indicator/missed-without-measure',
        severity: 'query',
        ...describeIndicator(result, places.summary(code)),
        indicatorCode: code,
        gap: result.gap,
      },
    ];
  });
}
