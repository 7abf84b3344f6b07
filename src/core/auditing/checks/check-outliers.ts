// Figures out of line by an order of magnitude with all targets, the baseline, or last year.

import { SLIP } from '../../checking/find-outliers.ts';
import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { placeOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { figureOf, targetNumbers, unitOf } from '../indicator-rows.ts';
import type { Published } from '../published.ts';
import { lastYear } from '../published-period.ts';

/** What the document itself expects of the indicator: single numbers only, for those of several parts differ in meaning. */
function listExpected(context: AuditContext, code: string): readonly number[] {
  return context.ofCode(code, 'target', 'baseline').flatMap((row) => {
    const numbers = targetNumbers(row);
    return numbers.length === 1 ? numbers : [];
  });
}

function isOutOfLine(value: number, expected: readonly number[]): boolean {
  if (value <= 0 || expected.length === 0) return false;
  const largest = Math.max(...expected);
  return (largest > 0 && value >= SLIP * largest) || SLIP * value <= Math.min(...expected);
}

function findLastYear(context: AuditContext, row: Published): Published | undefined {
  const year = lastYear(row.period);
  return context
    .ofCode(row.code, 'figure')
    .find((one) => one.title === row.title && lastYear(one.period) === (year ?? 0) - 1);
}

function checkRow(context: AuditContext, row: Published): readonly AuditFinding[] {
  const unit = unitOf(context, row.code);
  const value = figureOf(row, unit);
  if (value === null || row.code === '') return [];
  const expected = listExpected(context, row.code);
  const build = (
    usual: number,
    against: 'target' | 'baseline' | 'last-year',
    other: readonly Published[],
  ) => ({
    code: 'value/outlier' as const,
    places: [row, ...other].map((one) => placeOf(one)),
    value,
    usual,
    times: value / usual,
    against,
  });
  if (isOutOfLine(value, expected)) {
    const targets = context.ofCode(row.code, 'target');
    const usual = targets.flatMap(targetNumbers).find((number) => number > 0);
    if (usual !== undefined) return [build(usual, 'target', [])];
    const baseline = expected.find((number) => number > 0);
    if (baseline !== undefined) return [build(baseline, 'baseline', [])];
  }
  const before = findLastYear(context, row);
  const usual = before === undefined ? null : figureOf(before, unit);
  if (before === undefined || usual === null || usual <= 0) return [];
  return isOutOfLine(value, [usual]) ? [build(usual, 'last-year', [before])] : [];
}

/**
 * A question for each figure at least ten times larger than all targets and the baseline of its indicator, or at most a
 * tenth of each; the same against last year's figure. A figure of 0 is none.
 */
export const checkOutliers: AuditCheck = (context) =>
  context.ofKind('figure').flatMap((row) => checkRow(context, row));
