// What every finding about an indicator carries.

import type { IndicatorResult } from '../evaluating/result.ts';
import type { FindingPlace, FoundFigure } from './finding.ts';

/** Digits after the point that a figure is shown with at most: an explanation holds as long as they are the same. */
const SHOWN_DIGITS = 2;

/** What the indicator came to; the parts of a target of several; empty without a figure. */
function listFigures({ actual, parts, indicator }: IndicatorResult): readonly FoundFigure[] {
  if (actual !== null) return [{ value: actual, unit: indicator.unit }];
  if (parts.length < 2) return [];
  return parts.flatMap(({ actual: value, part }) =>
    value === null ? [] : [{ value, unit: part.unit }],
  );
}

/** The common parts of a finding; the title bears the code, for two indicators may share their wording. */
export function describeIndicator(
  result: IndicatorResult,
  place: FindingPlace,
): {
  place: FindingPlace;
  school: string;
  field: string;
  found: string;
  figures: readonly FoundFigure[];
} {
  const { code, title } = result.indicator;
  const figures = listFigures(result);
  const found = figures.map(({ value }) => String(Number(value.toFixed(SHOWN_DIGITS)))).join('; ');
  return { place, school: '', field: `${code} ${title}`, found, figures };
}
