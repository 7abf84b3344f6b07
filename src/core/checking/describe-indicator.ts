// What every finding about an indicator carries.

import type { IndicatorResult } from '../evaluating/result.ts';
import { formatFigure } from '../messages/format-figure.ts';
import type { FindingPlace } from './finding.ts';

/** What the indicator came to, as the summary shows it; the parts of a target of several; '' without a figure. */
export function formatActual({ actual, parts, indicator }: IndicatorResult): string {
  if (actual !== null || parts.length < 2) return formatFigure(actual, indicator.unit, 'ru');
  return parts
    .map((part) => formatFigure(part.actual, part.part.unit, 'ru'))
    .filter((text) => text !== '')
    .join('; ');
}

/** The common parts of a finding; the title bears the code, for two indicators may share their wording. */
export function describeIndicator(
  result: IndicatorResult,
  place: FindingPlace,
): { place: FindingPlace; school: string; field: string; found: string } {
  const { code, title } = result.indicator;
  return { place, school: '', field: `${code} ${title}`, found: formatActual(result) };
}
