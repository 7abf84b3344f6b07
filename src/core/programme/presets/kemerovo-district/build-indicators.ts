// Rows of the report's lists → indicators.

import type { Indicator, Period } from '../../indicator.ts';
import type { CountedNoun } from '../../target.ts';
import { PLAIN_INDICATOR } from '../plain-indicator.ts';

/** What few rows have. */
interface RowDetails {
  /** Where the second list words the title otherwise: the first list's words → the second's. */
  readonly second?: Readonly<Record<string, string>>;
  /** What is counted where the row is no share. */
  readonly unit?: string;
  readonly period?: Period;
}

/** One line of the first list. */
export type IndicatorRow = readonly [
  code: string,
  noun: CountedNoun,
  title: string,
  details?: RowDetails,
];

/** The indicators of a task in the order of the rows: without targets, their figures entered on «Факты». */
export function buildIndicators(task: string, rows: readonly IndicatorRow[]): readonly Indicator[] {
  return rows.map(([code, noun, title, details = {}]) => {
    const { second = {}, unit, period = 'per-year' } = details;
    return {
      ...PLAIN_INDICATOR,
      code,
      task,
      title,
      reportTitle: Object.entries(second).reduce(
        (text, [from, to]) => text.replace(from, to),
        title,
      ),
      unit: unit === undefined ? 'percent' : 'count',
      unitPrinted: unit ?? '%',
      noun,
      period,
    };
  });
}
