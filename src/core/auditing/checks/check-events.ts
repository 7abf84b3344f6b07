// Events and documents: the year in the name against the date, and one event under two dates.

import { measureSimilarity, profileText } from '../../reading/text-profile.ts';
import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { joinSpans, readSpans } from '../printed-spans.ts';
import type { Published } from '../published.ts';

const YEAR_IN_NAME = /(?<!\d)20\d{2}(?!\d)/g;
/** «V», «XVIII» or «5-й» before the name: which time the event is held. */
const EDITION = /^[«"]?\s*([IVXLХ]+|\d{1,2}-?(?:й|я|е|ый))(?=\s)/;
const ALIKE = 0.55;

function yearOf(row: Published): number | null {
  const span = joinSpans(readSpans(row.printed).spans);
  return span === null ? null : Number(span.to.slice(0, 4));
}

function listYears({ title }: Published): readonly number[] {
  return (title.match(YEAR_IN_NAME) ?? []).map(Number);
}

/** An event bears the year it is held in; a document of one year may plan the next, but no later one. */
function findYears({ ofKind }: AuditContext): readonly AuditFinding[] {
  return ofKind('event', 'document').flatMap((row): readonly AuditFinding[] => {
    const dated = yearOf(row);
    const years = listYears(row);
    const [named] = years;
    if (dated === null || named === undefined) return [];
    const fits =
      row.kind === 'event' ? years.includes(dated) : years.some((year) => year <= dated + 1);
    return fits ? [] : [{ code: 'date/year-in-name', places: placesOf([row]), named, dated }];
  });
}

function isSameEvent(left: Published, right: Published): boolean {
  if (listYears(left).join() !== listYears(right).join()) return false;
  const [first, second] = [EDITION.exec(left.title)?.[1], EDITION.exec(right.title)?.[1]];
  if (first === undefined || first !== second) return false;
  return measureSimilarity(profileText(left.title), profileText(right.title)) >= ALIKE;
}

/** The same edition of an event on two dates, and equal names on two dates are no question: those are held again. */
function findRepeated({ ofKind }: AuditContext): readonly AuditFinding[] {
  const events = ofKind('event');
  return events.flatMap((left, index) =>
    events
      .slice(index + 1)
      .filter((right) => left.printed !== right.printed && isSameEvent(left, right))
      .map((right) => ({ code: 'event/repeated' as const, places: placesOf([left, right]) })),
  );
}

/** Questions about events and documents. */
export const checkEvents: AuditCheck = (context) => [
  ...findYears(context),
  ...findRepeated(context),
];
