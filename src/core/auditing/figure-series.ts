// The figures of one thing over the years, so that two things can be compared year by year.

import { compactText } from '../reading/normalise-text.ts';
import type { AuditContext, JudgedRow } from './audit-context.ts';
import { lastYear } from './published-period.ts';

/** The first figure of each year of one thing: an indicator under one title, or a title without a code. */
export interface FigureSeries {
  readonly code: string;
  readonly title: string;
  readonly byYear: ReadonlyMap<number, JudgedRow>;
}

/** One series for each code and title, in the order of the rows; figures without a percent are left out. */
export function listSeries({ figures }: AuditContext): readonly FigureSeries[] {
  const series = new Map<string, { code: string; title: string; byYear: Map<number, JudgedRow> }>();
  for (const figure of figures) {
    const { row, percent } = figure;
    const year = lastYear(row.period);
    if (year === null || percent === null || row.title === '') continue;
    const key = `${row.code}\n${compactText(row.title)}`;
    const found = series.get(key) ?? { code: row.code, title: row.title, byYear: new Map() };
    series.set(key, found);
    const before = found.byYear.get(year);
    // A row with its counts tells more than the same percent in a sentence.
    if (before === undefined || (before.row.whole === null && row.whole !== null)) {
      found.byYear.set(year, figure);
    }
  }
  return [...series.values()];
}
