// One rounding rule for a whole document: which percents break the one that most of its percents follow.

import type { AuditCheck, JudgedRow } from '../audit-context.ts';
import { groupBy, placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { listExplained } from '../group-base.ts';

function checkDocument(figures: readonly JudgedRow[]): readonly AuditFinding[] {
  const rounded = figures.filter(({ tells }) => tells === 'half-up');
  const cut = figures.filter(({ tells }) => tells === 'cut-off');
  if (rounded.length === 0 || cut.length === 0) return [];
  const majority = rounded.length >= cut.length ? 'half-up' : 'cut-off';
  const [followers, breakers] = majority === 'half-up' ? [rounded, cut] : [cut, rounded];
  const places = placesOf(breakers.map(({ row }) => row));
  return [{ code: 'rounding/mixed', places, majority, followed: followers.length }];
}

/** A question for each document in which some percents can only have been rounded and others only cut off. */
export const checkRounding: AuditCheck = ({ figures, groups }) => {
  const explained = listExplained(groups);
  const judged = figures.filter(({ row }) => !explained.has(row));
  return [...groupBy(judged, ({ row }) => row.document).values()].flatMap(checkDocument);
};
