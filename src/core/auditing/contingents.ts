// How many there are of some people in a year: printed by itself or as the whole of a share.

import type { AuditContext } from './audit-context.ts';
import { readGrades } from './grade-set.ts';
import { readBareNumber } from './printed-percent.ts';
import type { Published } from './published.ts';
import { lastYear } from './published-period.ts';
import { keyOfContingent } from './title-words.ts';

/** One printed number of one contingent. */
export interface Contingent {
  readonly row: Published;
  readonly label: string;
  /** Equal for labels that mean the same. */
  readonly key: string;
  readonly grades: readonly number[];
  /** True where the label says nothing but the grades. */
  readonly isWholeGrades: boolean;
  readonly year: number;
  readonly number: number;
}

function readContingent(row: Published): Contingent | null {
  const isOwn = row.kind === 'contingent';
  const label = isOwn ? row.title : row.wholeLabel;
  const number = isOwn ? (row.part ?? readBareNumber(row.printed)?.value ?? null) : row.whole;
  const year = lastYear(row.period);
  const key = keyOfContingent(label);
  if (number === null || year === null || key === '') return null;
  const grades = readGrades(label);
  return { row, label, key, grades, isWholeGrades: key === grades.join(','), year, number };
}

/** All of them in the order of the rows; rows without a year, a number or a telling label are left out. */
export function listContingents({ ofKind }: AuditContext): readonly Contingent[] {
  return ofKind('contingent', 'figure', 'other', 'part').flatMap(
    (row) => readContingent(row) ?? [],
  );
}
