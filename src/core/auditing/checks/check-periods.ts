// Periods: one plan under two, years beside school years, a figure of a year between two school years.

import { compactText } from '../../reading/normalise-text.ts';
import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { groupBy, placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { figureOf } from '../indicator-rows.ts';
import type { Published } from '../published.ts';
import { formatPeriod, lastYear } from '../published-period.ts';

/** A document that has one figure of the other kind only quotes it. */
const FEWEST_PLACES = 2;

function findDiffering({ ofKind }: AuditContext): readonly AuditFinding[] {
  const stated = ofKind('period').filter(({ period }) => period !== null);
  return [...groupBy(stated, ({ group }) => group).values()].flatMap(
    (rows): readonly AuditFinding[] => {
      const said = new Set(rows.map(({ period }) => formatPeriod(period)));
      return said.size < 2 ? [] : [{ code: 'period/differs', places: placesOf(rows) }];
    },
  );
}

function findMixed({ ofKind }: AuditContext): readonly AuditFinding[] {
  return [...groupBy(ofKind('figure'), ({ document }) => document).values()].flatMap(
    (rows): readonly AuditFinding[] => {
      const firstOf = (kind: 'year' | 'school-year') => {
        const own = rows.filter(({ period }) => period?.kind === kind);
        return [...groupBy(own, ({ place }) => place).values()].flatMap(([row]) => row ?? []);
      };
      const [years, schoolYears] = [firstOf('year'), firstOf('school-year')];
      if (years.length < FEWEST_PLACES || schoolYears.length < FEWEST_PLACES) return [];
      return [{ code: 'period/mixed', places: placesOf([...schoolYears, ...years]) }];
    },
  );
}

/** Equal words in any order: «специализированные классы» counted by the year and by the school year. */
function isSameThing(row: Published, label: string): boolean {
  return compactText(row.title) === compactText(label);
}

function findSchoolYear({ ofKind, groups }: AuditContext): readonly AuditFinding[] {
  return ofKind('figure', 'contingent').flatMap((row): readonly AuditFinding[] => {
    const { period } = row;
    const stated = figureOf(row, 'count');
    if (period?.kind !== 'year' || stated === null) return [];
    const same = groups.filter(({ parts: [first] }) => {
      if (first === undefined || first.period?.kind !== 'school-year') return false;
      const touches = first.period.from === period.to || lastYear(first.period) === period.to;
      return touches && isSameThing(row, first.wholeLabel);
    });
    const totals = same.flatMap(({ parts: [first], sum }) =>
      first === undefined || sum === null ? [] : [{ year: first.when, total: sum }],
    );
    if (new Set(totals.map(({ total }) => total)).size < 2) return [];
    const rows = [row, ...same.flatMap(({ parts: [first] }) => first ?? [])];
    return [{ code: 'period/school-year', places: placesOf(rows), stated, totals }];
  });
}

/** Questions about periods. */
export const checkPeriods: AuditCheck = (context) => [
  ...findDiffering(context),
  ...findMixed(context),
  ...findSchoolYear(context),
];
