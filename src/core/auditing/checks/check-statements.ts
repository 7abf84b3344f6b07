// Sentences about figures: a trend that the series does not have, a year compared with itself.

import { compactText } from '../../reading/normalise-text.ts';
import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { placeOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { listSeries } from '../figure-series.ts';
import type { Published } from '../published.ts';
import { lastYear } from '../published-period.ts';

const UP = /увелич|вырос|возр[ао]с|повы[сш]|рост(?![а-я]*в)/i;
const DOWN = /уменьш|сни[зж]|сократ|упал/i;
const COMPARES = /выше|ниже|больше|меньше|по сравнению|(?:^|[\s(])с\s.*\sдо\s/i;

function readTrend(sentence: string): 'up' | 'down' | null {
  const [up, down] = [UP.test(sentence), DOWN.test(sentence)];
  return up === down ? null : up ? 'up' : 'down';
}

/** The figures of what the sentence is about, by year. */
function findSeries(
  context: AuditContext,
  row: Published,
): readonly { year: number; value: number }[] {
  const own = listSeries(context).find(({ code, title }) =>
    row.code === '' ? compactText(title) === compactText(row.title) : code === row.code,
  );
  return [...(own?.byYear ?? [])]
    .flatMap(([year, { percent }]) => (percent === null ? [] : [{ year, value: percent.value }]))
    .sort((a, b) => a.year - b.year);
}

/** «увеличивается» of 41 → 32 → 39 is true of one year and false of another. */
function findTrends(context: AuditContext): readonly AuditFinding[] {
  return context.ofKind('statement').flatMap((row): readonly AuditFinding[] => {
    const says = readTrend(row.printed);
    const year = lastYear(row.period);
    if (says === null || year === null) return [];
    const series = findSeries(context, row);
    const now = series.find((one) => one.year === year);
    if (now === undefined) return [];
    const against = series.filter(
      (one) => one.year < year && (says === 'up' ? one.value >= now.value : one.value <= now.value),
    );
    if (against.length === 0) return [];
    return [
      {
        code: 'statement/trend',
        places: [placeOf(row)],
        says,
        year: String(year),
        value: now.value,
        against: against.map((one) => ({ year: String(one.year), value: one.value })),
      },
    ];
  });
}

function findSameYear({ ofKind }: AuditContext): readonly AuditFinding[] {
  return ofKind('statement').flatMap((row): readonly AuditFinding[] => {
    const years = (row.printed.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []).map(Number);
    const [year] = years;
    if (year === undefined || years.length < 2 || new Set(years).size > 1) return [];
    return COMPARES.test(row.printed)
      ? [{ code: 'statement/same-year', places: [placeOf(row)], year }]
      : [];
  });
}

/** Findings about sentences. */
export const checkStatements: AuditCheck = (context) => [
  ...findTrends(context),
  ...findSameYear(context),
];
