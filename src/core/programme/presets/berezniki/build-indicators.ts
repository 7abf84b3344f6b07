// Lines of Appendix 2 → indicators that Appendix 4 gives the figures of.

import type { Indicator } from '../../indicator.ts';
import { buildTarget } from '../build-target.ts';
import { PLAIN_INDICATOR } from '../plain-indicator.ts';
import {
  fieldKeyOf,
  type IndicatorRow,
  readUnitTitle,
  sectionOf,
  type UnitTitle,
  YEARS,
} from './indicator-row.ts';
import { REPORT_KEY } from './report-form.ts';

/** Counts are summed; a share is summed by the counts behind it, never by its percents. */
function buildSource(
  key: string,
  { unit }: UnitTitle,
  details: IndicatorRow[4],
): Indicator['source'] {
  const common = { kind: 'form', form: REPORT_KEY, parts: [] } as const;
  if (unit !== 'percent') return { ...common, numerator: key, denominator: null };
  return details?.bySchool === true
    ? { ...common, numerator: `${key} > 0`, denominator: '1' }
    : { ...common, numerator: `${key}_числитель`, denominator: `${key}_знаменатель` };
}

/** The indicators in the order of the rows. */
export function buildIndicators(rows: readonly IndicatorRow[]): readonly Indicator[] {
  return rows.map(([code, noun, targets, printed, details]) => {
    const read = readUnitTitle(printed);
    const { title, unit, unitPrinted } = read;
    const wordings = targets.split(' | ');
    return {
      ...PLAIN_INDICATOR,
      code,
      task: sectionOf(code),
      title,
      reportTitle: title,
      unit,
      unitPrinted,
      noun,
      targets: Object.fromEntries(
        YEARS.map((year, index) => [year, buildTarget(wordings[index] ?? '', { unit, noun })]),
      ),
      source: buildSource(fieldKeyOf(code), read, details),
    };
  });
}
