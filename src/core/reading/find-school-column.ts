// The column that names the school: by its heading, or by what stands in it.

import type { Form } from '../programme/form.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import type { HeadingCache, HeadingColumn } from './heading-columns.ts';
import { parseSchoolName } from './parse-school-name.ts';
import { measureSimilarity } from './text-profile.ts';

const ROWS_LOOKED_AT = 30;
const LOWEST_LIKENESS = 0.75;

/** The column and how many of its first cells look like schools' names. */
function countNames(
  sheet: SheetSnapshot,
  column: number,
  afterRow: number,
): { readonly names: number; readonly filled: number } {
  const texts = sheet.texts
    .slice(afterRow, afterRow + ROWS_LOOKED_AT)
    .map((row) => row[column - 1] ?? '')
    .filter((text) => text.trim() !== '');
  const names = texts.filter((text) => parseSchoolName(text).kind !== null).length;
  return { names, filled: texts.length };
}

function isNamed(
  column: HeadingColumn,
  wanted: 'exact' | 'alike',
  { form, cache }: { readonly form: Form; readonly cache: HeadingCache },
): boolean {
  const headings = form.schoolHeadings.map(cache);
  return [...column.levels, column.joined].some((level) =>
    headings.some((heading) =>
      wanted === 'exact'
        ? heading.key === level.key
        : measureSimilarity(heading.profile, level.profile) >= LOWEST_LIKENESS,
    ),
  );
}

function findByContent(
  sheet: SheetSnapshot,
  bound: ReadonlySet<number>,
  afterRow: number,
): number | null {
  const width = sheet.texts.reduce((widest, row) => Math.max(widest, row.length), 0);
  let best: number | null = null;
  let most = 0;
  for (let column = 1; column <= width; column += 1) {
    if (bound.has(column)) continue;
    const { names, filled } = countNames(sheet, column, afterRow);
    if (names <= most || names * 2 < filled) continue;
    most = names;
    best = column;
  }
  return best;
}

/**
 * The 1-based column of the schools' names below row `afterRow`: by a heading of the form (`exact`, or `alike` for one
 * with slips), where several the one with most schools in it; or by `content` among the columns not bound. null where none.
 */
export function findSchoolColumn(
  sheet: SheetSnapshot,
  among: readonly HeadingColumn[] | ReadonlySet<number>,
  afterRow: number,
  wording: { readonly form: Form; readonly cache: HeadingCache },
  wanted: 'exact' | 'alike' | 'content',
): number | null {
  if (!isColumnList(among) || wanted === 'content') {
    return isColumnList(among) ? null : findByContent(sheet, among, afterRow);
  }
  const named = among.filter((column) => isNamed(column, wanted, wording));
  let best: number | null = null;
  let most = -1;
  for (const { column } of named) {
    const { names } = countNames(sheet, column, afterRow);
    if (names <= most) continue;
    most = names;
    best = column;
  }
  return best;
}

function isColumnList(
  among: readonly HeadingColumn[] | ReadonlySet<number>,
): among is readonly HeadingColumn[] {
  return Array.isArray(among);
}
