// The figures computed now against those that a published report prints for the same year, where the workbook has both.

import { figureOf } from '../auditing/indicator-rows.ts';
import { takePercent } from '../auditing/judge-figure.ts';
import type { Publication, Published } from '../auditing/published.ts';
import { lastYear } from '../auditing/published-period.ts';
import type { IndicatorResult } from '../evaluating/result.ts';
import { roundHalfUp } from '../round-half-up.ts';
import { describeIndicator } from './describe-indicator.ts';
import type { Finding } from './finding.ts';

/** So that what is equal stays equal in binary. */
const NOISE = 1e-9;

/** Whether the figure, shortened as the print is, is what is printed: rounded or cut off. */
function agrees(actual: number, printed: number, decimals: number): boolean {
  if (roundHalfUp(actual, decimals) === printed) return true;
  const unit = 10 ** decimals;
  return Math.floor(actual * unit + NOISE) / unit === printed;
}

/** What the row prints in the indicator's unit, with the decimals that it shows; null where it prints none. */
function readPrinted(
  row: Published,
  { unit }: IndicatorResult['indicator'],
): { readonly value: number; readonly decimals: number } | null {
  if (unit === 'percent') return takePercent({ ...row, unit });
  const value = figureOf(row, unit === 'count' ? 'count' : null);
  return value === null ? null : { value, decimals: String(value).split('.')[1]?.length ?? 0 };
}

/**
 * A query for each indicator whose one printed figure of the year is not the one computed now, at the cell where it is
 * printed. An indicator with several figures of the year, and one without a figure of either kind, cannot be compared.
 */
export function checkPublished(
  results: readonly IndicatorResult[],
  publication: Publication | null,
  year: number,
): readonly Finding[] {
  if (publication === null) return [];
  const { sheet, sheetId, rows } = publication;
  return results.flatMap((result): Finding[] => {
    const { indicator, actual } = result;
    const printed = rows.filter(
      ({ kind, code, period }) =>
        kind === 'figure' && code === indicator.code && lastYear(period) === year,
    );
    const [row] = printed;
    if (row === undefined || printed.length > 1 || actual === null) return [];
    const figure = readPrinted(row, indicator);
    if (figure === null || agrees(actual, figure.value, figure.decimals)) return [];
    const place = { sheet, sheetId, cell: row.cell, cells: [row.cell] };
    return [
      {
        code: 'indicator/published-differs',
        severity: 'query',
        ...describeIndicator(result, place),
        indicatorCode: indicator.code,
        printed: row.printed,
      },
    ];
  });
}
