// Targets whose printed wording gives no demand, or one whose unit is in doubt, and that nobody has put right yet.

import type { Indicator } from '../programme/indicator.ts';
import type { Programme } from '../programme/programme.ts';
import { formatTargetParts } from '../programme/target/format-target-parts.ts';
import { parseTarget } from '../programme/target/parse-target.ts';
import type { TargetRefusal } from '../programme/target/target-reading.ts';
import type { Target } from '../programme/target.ts';
import { describeTargetContext } from '../settings/target-cells.ts';
import type { Finding } from './finding.ts';
import type { IndicatorPlaces } from './indicator-places.ts';

/** What is asked about a wording; `read` is what it was taken for, '' where for nothing. */
interface Doubt {
  readonly reason: TargetRefusal | 'unit';
  readonly read: string;
}

/** null for a wording that is clear, or whose reading a person has given. */
function findDoubt({ printed, parts }: Target, year: number, indicator: Indicator): Doubt | null {
  const context = describeTargetContext(indicator);
  const reading = parseTarget(printed, context);
  if (reading.kind === 'refused') {
    return parts.length === 0 ? { reason: reading.reason, read: '' } : null;
  }
  if (reading.kind === 'none' || !reading.doubts.includes('unit')) return null;
  const own = reading.years[String(year)] ?? reading.parts;
  const read = formatTargetParts(own, context);
  return formatTargetParts(parts, context) === read ? { reason: 'unit', read } : null;
}

function checkIndicator(indicator: Indicator, places: IndicatorPlaces): readonly Finding[] {
  const findings = new Map<string, Extract<Finding, { readonly code: 'target/unreadable' }>>();
  for (const [year, target] of Object.entries(indicator.targets)) {
    const found = places.target(indicator.code, Number(year));
    const doubt = found === null ? null : findDoubt(target, Number(year), indicator);
    if (found === null || doubt === null) continue;
    const same = findings.get(target.printed);
    const { place, hasReading } = found;
    findings.set(target.printed, {
      code: 'target/unreadable',
      severity: 'query',
      place:
        same === undefined
          ? place
          : { ...same.place, cells: [...same.place.cells, ...place.cells] },
      school: '',
      field: `${indicator.code} ${indicator.title}`,
      found: target.printed,
      ...doubt,
      years: [...(same?.years ?? []), Number(year)],
      hasReading,
    });
  }
  return [...findings.values()];
}

/** A query for each wording of an indicator that is shown on a sheet and cannot be read, or not without a doubt. */
export function checkTargets(
  { indicators }: Programme,
  places: IndicatorPlaces,
): readonly Finding[] {
  return indicators.flatMap((indicator) => checkIndicator(indicator, places));
}
