// One indicator whose figures of different years count different things.

import type { AuditCheck } from '../audit-context.ts';
import { groupBy, placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import type { Published } from '../published.ts';
import { lastYear } from '../published-period.ts';
import { isSubset, listStems } from '../title-words.ts';

/** Each of the two says something that the other does not. */
function isOtherThing(left: Published, right: Published): boolean {
  const [first, second] = [listStems(left.title), listStems(right.title)];
  if (first.size === 0 || second.size === 0) return false;
  return !isSubset(first, second) && !isSubset(second, first);
}

/** A question for each indicator and place where the figures of two years are named differently. */
export const checkSeriesBreaks: AuditCheck = ({ ofKind }) => {
  const groups = groupBy(ofKind('figure'), ({ code, place }) =>
    code === '' ? '' : `${code}\n${place}`,
  );
  return [...groups.values()].flatMap((rows): readonly AuditFinding[] => {
    const byYear = groupBy(rows, ({ period }) => String(lastYear(period) ?? ''));
    // Several figures for a year are parts of a target, not a break.
    if ([...byYear.values()].some((ofYear) => ofYear.length > 1)) return [];
    for (const first of rows) {
      const second = rows.find((row) => isOtherThing(first, row));
      if (second !== undefined) {
        const words = [first.title, second.title] as const;
        return [{ code: 'series/other-thing', places: placesOf([first, second]), words }];
      }
    }
    return [];
  });
};
