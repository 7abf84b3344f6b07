// Deadlines and due dates against the document that sets them, the term of the project and the period they are about.

import { countDaysBetween } from '../../programme/calendar-day.ts';
import type { DaySpan } from '../../programme/due/due.ts';
import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { groupBy, placeOf, placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { joinSpans, readSpans } from '../printed-spans.ts';
import type { Published } from '../published.ts';
import type { PublishedPeriod } from '../published-period.ts';

/** A report is due within a quarter of its period's end, and a month more. */
const MOST_DAYS = 120;

function dateOf(row: Published): DaySpan | null {
  return joinSpans(readSpans(row.printed).spans);
}

/** A deadline before its document can only be misprinted; an activity before it is past already. */
function findBefore({ ofKind }: AuditContext): readonly AuditFinding[] {
  return ofKind('deadline', 'activity').flatMap((row): readonly AuditFinding[] => {
    const document = ofKind('document').find(({ group }) => group !== '' && group === row.group);
    const dated = document === undefined ? null : dateOf(document);
    const due = dateOf(row);
    if (document === undefined || dated === null || due === null || due.to >= dated.from) return [];
    const places = placesOf([row, document]);
    const code = row.kind === 'deadline' ? 'date/before-document' : 'due/before-document';
    return [{ code, places, document: document.place, dated: document.printed }];
  });
}

/** The last day of a year or a school year; null for other periods. */
function endOf(period: PublishedPeriod | null): string | null {
  if (period?.kind === 'year') return `${period.to}-12-31`;
  return period?.kind === 'school-year' ? `${period.to}-08-31` : null;
}

function findFar({ ofKind }: AuditContext): readonly AuditFinding[] {
  return ofKind('deadline').flatMap((row): readonly AuditFinding[] => {
    const ended = endOf(row.period);
    const due = dateOf(row);
    if (ended === null || due === null) return [];
    const days = countDaysBetween(ended, due.from);
    return days > MOST_DAYS ? [{ code: 'deadline/far', places: [placeOf(row)], ended, days }] : [];
  });
}

/** The term printed in the document of a row, of all its places together; else the programme's. */
function findTerm({ ofKind, programme }: AuditContext, document: string): DaySpan | null {
  const own = ofKind('period').filter((row) => row.document === document);
  const spans = own.flatMap((row) => {
    const read = joinSpans(readSpans(row.printed).spans);
    if (read !== null) return [read];
    const { period } = row;
    if (period === null || period.kind === 'final') return [];
    const isSchool = period.kind === 'school-year';
    return [
      {
        from: `${period.from}-${isSchool ? '09-01' : '01-01'}`,
        to: `${period.to}-${isSchool ? '08-31' : '12-31'}`,
      },
    ];
  });
  return joinSpans(spans) ?? programme?.term ?? null;
}

function findOutside(context: AuditContext): readonly AuditFinding[] {
  const documents = groupBy(context.ofKind('activity'), ({ document }) => document);
  return [...documents].flatMap(([document, rows]): readonly AuditFinding[] => {
    const term = findTerm(context, document);
    if (term === null) return [];
    const outside = rows.filter((row) =>
      readSpans(row.printed).spans.some(({ from, to }) => from > term.to || to < term.from),
    );
    if (outside.length === 0) return [];
    return [{ code: 'due/outside-term', places: placesOf(outside), ...term }];
  });
}

function findWithoutYear({ ofKind }: AuditContext): readonly AuditFinding[] {
  const found = ofKind('activity').filter(
    ({ printed }) => readSpans(printed).monthsWithoutYear.length > 0,
  );
  return [...groupBy(found, ({ document }) => document).values()].map((rows) => ({
    code: 'due/no-year' as const,
    places: placesOf(rows),
  }));
}

/** All findings about due dates. */
export const checkDeadlines: AuditCheck = (context) => [
  ...findBefore(context),
  ...findFar(context),
  ...findOutside(context),
  ...findWithoutYear(context),
];
