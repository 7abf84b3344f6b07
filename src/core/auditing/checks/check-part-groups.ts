// Parts of one whole: whether they add up to it, and whether their percents were taken from it.

import type { AuditCheck } from '../audit-context.ts';
import { placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import type { PartGroup } from '../group-base.ts';
import { takePercent } from '../judge-figure.ts';
import { formatPlain } from '../plain-number.ts';

const ALL = 100;
/** Each printed percent may be off by half of its last digit, and a little more where some are cut off. */
const SLACK_UNITS = 1;

function findBase(group: PartGroup): readonly AuditFinding[] {
  const { implied, printedWhole, sum, parts, total } = group;
  if (implied === null) return [];
  const stated = printedWhole;
  const known = stated ?? sum;
  if (known === null || (known >= implied.from && known <= implied.to)) return [];
  const { from, to, fits } = implied;
  const rows = total === null ? parts : [...parts, total];
  return [{ code: 'parts/base', places: placesOf(rows), sum, stated, from, to, fits }];
}

function findSum({ implied, printedWhole, sum, parts, total }: PartGroup): readonly AuditFinding[] {
  if (implied !== null || printedWhole === null || sum === null || parts.length < 2) return [];
  if (formatPlain(sum) === formatPlain(printedWhole)) return [];
  const rows = total === null ? parts : [...parts, total];
  return [{ code: 'parts/sum', places: placesOf(rows), sum, whole: printedWhole }];
}

/** Parts given by their percents alone add up to 100, but for what rounding takes. */
function findPercentSum({ parts }: PartGroup): readonly AuditFinding[] {
  const percents = parts.map(takePercent);
  if (parts.length < 2 || parts.some(({ part }) => part !== null)) return [];
  let sum = 0;
  let slack = 0;
  for (const percent of percents) {
    if (percent === null) return [];
    sum += percent.value;
    slack += SLACK_UNITS * 10 ** -percent.decimals;
  }
  if (Math.abs(sum - ALL) <= slack) return [];
  return [
    { code: 'parts/sum', places: placesOf(parts), sum: Number(sum.toPrecision(12)), whole: ALL },
  ];
}

/** For each group of parts: another whole than the printed one or the sum, parts that miss their whole, percents that miss 100. */
export const checkPartGroups: AuditCheck = ({ groups }) =>
  groups.flatMap((group) => [...findBase(group), ...findSum(group), ...findPercentSum(group)]);
