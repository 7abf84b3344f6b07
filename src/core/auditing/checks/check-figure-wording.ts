// Figures that do not say what they are: two counts for one fact, a percent without its sign, a figure of no indicator.

import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { groupBy, placeOf, placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { listCodes, unitOf } from '../indicator-rows.ts';
import { readBareNumber, readPrintedPercent } from '../printed-percent.ts';

/** A count is one number: «из 52 договоров – 28 человек» leaves open which of them is the fact. */
function findTwoCounts(context: AuditContext): readonly AuditFinding[] {
  return context.ofKind('figure').flatMap((row): readonly AuditFinding[] => {
    const { part, whole } = row;
    if (part === null || whole === null || unitOf(context, row.code) !== 'count') return [];
    if (readPrintedPercent(row.printed) !== null) return [];
    return [{ code: 'figure/two-counts', places: [placeOf(row)], part, whole }];
  });
}

/** «67» beside 283 of 420 is a percent, but the column does not say so. */
function findWithoutUnit({ ofKind }: AuditContext): readonly AuditFinding[] {
  const silent = ofKind('figure').filter(
    ({ part, whole, unit, printed }) =>
      part !== null && whole !== null && unit === null && readBareNumber(printed) !== null,
  );
  return [...groupBy(silent, ({ document }) => document).values()].map((rows) => ({
    code: 'figure/no-unit' as const,
    places: placesOf(
      [...groupBy(rows, ({ place }) => place).values()].flatMap(([first]) => first ?? []),
    ),
  }));
}

function findWithoutIndicator(context: AuditContext): readonly AuditFinding[] {
  const codes = listCodes(context);
  if (codes.size === 0) return [];
  const alone = context.ofKind('figure').filter(({ code }) => code === '' || !codes.has(code));
  return [...groupBy(alone, ({ code, title }) => code || title).values()].map((rows) => ({
    code: 'figure/no-indicator' as const,
    places: placesOf(rows),
  }));
}

/** The three questions about the wording of figures. */
export const checkFigureWording: AuditCheck = (context) => [
  ...findTwoCounts(context),
  ...findWithoutUnit(context),
  ...findWithoutIndicator(context),
];
