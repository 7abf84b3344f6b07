// A published fact against the published target of its year.

import type { AuditContext } from './audit-context.ts';
import { figureOf, findFinalYear, targetNumbers, targetYear, unitOf } from './indicator-rows.ts';
import type { Published } from './published.ts';
import { lastYear } from './published-period.ts';

/** A figure of an indicator with the target that it is measured by. */
export interface JudgedTarget {
  readonly row: Published;
  readonly value: number;
  readonly target: Published;
  /** Of the figure's own part, where the target has several. */
  readonly wanted: number;
  readonly met: boolean;
}

const CEILING = /не\s+(?:более|больше|выше)/i;
const REACH = /(?:^|\s)до\s+\d/i;

/** Whether a target says «до N», which may mean a level to reach or a ceiling. */
export function saysUpTo(target: Published): boolean {
  return REACH.test(target.printed);
}

function judgeRows(
  rows: readonly Published[],
  target: Published,
  context: AuditContext,
): readonly JudgedTarget[] {
  const numbers = targetNumbers(target);
  const unit = unitOf(context, target.code);
  const single = numbers.length === 1;
  if (!single && numbers.length !== rows.length) return [];
  return rows.flatMap((row, index) => {
    const value = figureOf(row, unit);
    const wanted = numbers[single ? 0 : index];
    if (value === null || wanted === undefined) return [];
    const met = CEILING.test(target.printed) ? value <= wanted : value >= wanted;
    return [{ row, value, target, wanted, met }];
  });
}

/** Every figure for whose year a target is printed; of several places the first, for others see check-targets. */
export function judgeTargets(context: AuditContext): readonly JudgedTarget[] {
  const finalYear = findFinalYear(context);
  const seen = new Set<string>();
  return context.ofKind('figure').flatMap((row) => {
    const year = lastYear(row.period);
    const key = `${row.code}\n${row.place}\n${year}`;
    if (row.code === '' || year === null || seen.has(key)) return [];
    seen.add(key);
    const target = context
      .ofCode(row.code, 'target')
      .find((one) => targetYear(one, finalYear) === year);
    if (target === undefined) return [];
    const rows = context
      .ofCode(row.code, 'figure')
      .filter((one) => one.place === row.place && lastYear(one.period) === year);
    return judgeRows(rows, target, context);
  });
}
