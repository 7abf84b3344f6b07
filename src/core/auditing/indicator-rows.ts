// What the publication says of each indicator: its unit, names, targets and figures, by code.

import type { AuditContext } from './audit-context.ts';
import { takePercent } from './judge-figure.ts';
import { listPrintedNumbers, readBareNumber } from './printed-percent.ts';
import type { Published, PublishedUnit } from './published.ts';
import { lastYear } from './published-period.ts';

const NUMERIC_CODE = /^\d+(?:\.\d+)*$/;

/** A code that others go on from («3.3» of «3.3.1») heads a section. */
function isSection(code: string, codes: readonly string[]): boolean {
  return codes.some((other) => other.startsWith(`${code}.`));
}

/** The codes of indicators that names are printed for, in their order; sections are none. */
export function listCodes({ ofKind }: Pick<AuditContext, 'ofKind'>): ReadonlySet<string> {
  const codes = ofKind('name').map(({ code }) => code);
  return new Set(codes.filter((code) => NUMERIC_CODE.test(code) && !isSection(code, codes)));
}

/** The unit printed for the code in any of its rows, else percent where a target is one; null where nothing tells. */
export function unitOf({ ofCode }: Pick<AuditContext, 'ofCode'>, code: string): PublishedUnit {
  const own = ofCode(code, 'name', 'target', 'baseline');
  const stated = own.find(({ unit }) => unit !== null);
  if (stated !== undefined) return stated.unit;
  const target = own.find(({ kind }) => kind === 'target');
  return target?.printed.includes('%') === true ? 'percent' : null;
}

/** The figure that a row states in the indicator's unit: its percent, or what it counts; null where it has none. */
export function figureOf(row: Published, unit: PublishedUnit): number | null {
  if (unit !== 'count') {
    const percent = takePercent(row);
    if (percent !== null) return percent.value;
    if (unit === 'percent') return readBareNumber(row.printed)?.value ?? null;
  }
  if (row.part !== null) return row.part;
  const numbers = listPrintedNumbers(row.printed);
  return numbers.length === 1 ? (numbers[0]?.value ?? null) : null;
}

/** The numbers that a target names, as printed: one for each of its parts. */
export function targetNumbers(target: Published): readonly number[] {
  return listPrintedNumbers(target.printed).map(({ value }) => value);
}

/** The last year that any target of the publication is for; null where none names a year. */
export function findFinalYear({ ofKind }: Pick<AuditContext, 'ofKind'>): number | null {
  const years = ofKind('target').flatMap(({ period, code }) =>
    code === '' ? [] : (lastYear(period) ?? []),
  );
  return years.length === 0 ? null : Math.max(...years);
}

/** The year that a target is for: the final one where it says so; null where that cannot be told. */
export function targetYear(target: Published, finalYear: number | null): number | null {
  return target.period?.kind === 'final' ? finalYear : lastYear(target.period);
}
