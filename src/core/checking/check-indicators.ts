// All checks of the results, once the indicators are computed.

import type { IndicatorResult } from '../evaluating/result.ts';
import type { Programme } from '../programme/programme.ts';
import type { HumanNotes } from '../summary.ts';
import { checkCountsNeeded } from './check-counts-needed.ts';
import { checkIndicatorMagnitude } from './check-indicator-magnitude.ts';
import { checkLinks } from './check-links.ts';
import { checkMeasures } from './check-measures.ts';
import { checkTargets } from './check-targets.ts';
import type { Finding } from './finding.ts';
import type { IndicatorPlaces } from './indicator-places.ts';

/** The findings about the indicators' figures, targets and measures; empty when there is nothing to ask. */
export function checkIndicators(
  results: readonly IndicatorResult[],
  programme: Programme,
  measures: HumanNotes,
  places: IndicatorPlaces,
): readonly Finding[] {
  return [
    ...checkTargets(programme, places),
    ...checkCountsNeeded(results, places),
    ...checkMeasures(results, measures, places),
    ...checkLinks(results, programme, places),
    ...checkIndicatorMagnitude(results, places),
  ];
}
