// One contingent, one number per year: numbers that differ between places, and those that leap from year to year.

import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { groupBy, placeOf } from '../audit-context.ts';
import type { AuditFinding, AuditPlace } from '../audit-finding.ts';
import { type Contingent, listContingents } from '../contingents.ts';
import { formatPlain } from '../plain-number.ts';

/** A year's pupils are last year's, one grade on: never twice as many or half. */
const MOST_CHANGE = 2;

function placeContingent({ row, number, label }: Contingent): AuditPlace {
  return { ...placeOf(row, formatPlain(number)), subject: label };
}

function findTwoNumbers(contingents: readonly Contingent[]): readonly AuditFinding[] {
  return [...groupBy(contingents, ({ key }) => key).values()].flatMap(
    (same): readonly AuditFinding[] => {
      const differing = [...groupBy(same, ({ year }) => String(year)).values()].filter(
        (ofYear) => new Set(ofYear.map(({ number }) => number)).size > 1,
      );
      const [first] = differing.flat();
      if (first === undefined) return [];
      return [
        {
          code: 'contingent/two-numbers',
          places: differing.flat().map(placeContingent),
          label: first.label,
        },
      ];
    },
  );
}

function findJumps(contingents: readonly Contingent[]): readonly AuditFinding[] {
  const series = groupBy(contingents, ({ key, row }) => `${row.place}\n${key}`);
  return [...series.values()].flatMap((rows) => {
    const sorted = [...rows].sort((a, b) => a.year - b.year);
    return sorted.flatMap((after, index): readonly AuditFinding[] => {
      const before = sorted[index - 1];
      if (before === undefined || after.year !== before.year + 1) return [];
      const times = Math.max(after.number / before.number, before.number / after.number);
      if (!(times > MOST_CHANGE)) return [];
      return [
        {
          code: 'contingent/jump',
          places: [placeContingent(after), placeContingent(before)],
          label: after.label,
          before: before.number,
          after: after.number,
          times,
        },
      ];
    });
  });
}

/** Questions about contingents: two numbers for one year, and a change of more than twofold in a year. */
export const checkContingents: AuditCheck = (context: AuditContext) => {
  const contingents = listContingents(context);
  return [...findTwoNumbers(contingents), ...findJumps(contingents)];
};
