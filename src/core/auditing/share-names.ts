// What each share counts and out of what, read from its name, with its printed values: for comparing shares.

import type { AuditContext } from './audit-context.ts';
import { keyOfGrades, readGrades } from './grade-set.ts';
import {
  figureOf,
  findFinalYear,
  listCodes,
  targetNumbers,
  targetYear,
  unitOf,
} from './indicator-rows.ts';
import type { Published } from './published.ts';
import { lastYear } from './published-period.ts';
import { listStems, splitBase } from './title-words.ts';

/** A printed value of a share: its row and the percent. */
export interface ShareValue {
  readonly row: Published;
  readonly percent: number;
}

export interface NamedShare {
  readonly code: string;
  readonly name: Published;
  /** What is counted, without people, grades and common words. */
  readonly head: ReadonlySet<string>;
  /** What narrows the base; empty: all of the grades. */
  readonly base: ReadonlySet<string>;
  readonly grades: readonly number[];
  /** By «target 2024» and «figure 2023». */
  readonly values: ReadonlyMap<string, ShareValue>;
}

function listValues(context: AuditContext, code: string): ReadonlyMap<string, ShareValue> {
  const finalYear = findFinalYear(context);
  const values = new Map<string, ShareValue>();
  for (const row of context.ofKind('target', 'figure')) {
    if (row.code !== code) continue;
    const isTarget = row.kind === 'target';
    const year = isTarget ? targetYear(row, finalYear) : lastYear(row.period);
    const numbers = targetNumbers(row);
    const percent = isTarget
      ? numbers.length === 1
        ? numbers[0]
        : null
      : figureOf(row, 'percent');
    const key = `${row.kind} ${year}`;
    if (year === null || percent === null || percent === undefined || values.has(key)) continue;
    values.set(key, { row, percent });
  }
  return values;
}

/** The shares of the publication: indicators in percent, by the longest name printed for each. */
export function listNamedShares(context: AuditContext): readonly NamedShare[] {
  return [...listCodes(context)].flatMap((code): readonly NamedShare[] => {
    if (unitOf(context, code) !== 'percent') return [];
    const names = context.ofKind('name').filter((row) => row.code === code);
    const [name] = [...names].sort((a, b) => b.title.length - a.title.length);
    if (name === undefined) return [];
    const { head, base } = splitBase(name.title);
    const headGrades = readGrades(head);
    const grades = headGrades.length > 0 ? headGrades : readGrades(base);
    const values = listValues(context, code);
    return [{ code, name, head: listStems(head), base: listStems(base), grades, values }];
  });
}

/** Whether both speak of the same grades. */
export function haveSameGrades(left: NamedShare, right: NamedShare): boolean {
  return keyOfGrades(left.grades) === keyOfGrades(right.grades);
}

/** The values of both for the same year and of the same kind. */
export function pairValues(
  left: NamedShare,
  right: NamedShare,
): readonly { readonly left: ShareValue; readonly right: ShareValue }[] {
  return [...left.values].flatMap(([key, value]) => {
    const other = right.values.get(key);
    return other === undefined ? [] : [{ left: value, right: other }];
  });
}
