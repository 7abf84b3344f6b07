// Facts that nobody could trace: entered by hand, with no word of where they come from.

import type { IndicatorResult } from '../evaluating/result.ts';
import type { Fact } from '../programme/fact.ts';
import { describeIndicator } from './describe-indicator.ts';
import type { Finding } from './finding.ts';
import type { IndicatorPlaces } from './indicator-places.ts';

/**
 * A query for each fact of the results' year without a source, where the source is to be entered; a fact of several parts
 * is asked about once. None where the sheet's column of sources cannot be told.
 */
export function checkSources(
  results: readonly IndicatorResult[],
  facts: readonly Fact[],
  places: IndicatorPlaces,
): readonly Finding[] {
  return results.flatMap((result): Finding[] => {
    const { code } = result.indicator;
    const fact = facts.find((one) => one.code === code && one.year === result.year);
    const place = places.fact(code);
    if (fact === undefined || place === null || fact.source !== '' || fact.sourceCell === null) {
      return [];
    }
    const { sourceCell: cell } = fact;
    return [
      {
        code: 'fact/without-source',
        severity: 'query',
        ...describeIndicator(result, { ...place, cell, cells: [cell] }),
      },
    ];
  });
}
