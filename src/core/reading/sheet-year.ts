// The year that a sheet with a form says it is for, where a workbook keeps the forms of several years.

import type { SheetSnapshot } from '../workbook/snapshot.ts';

/** A year, or a school year, which is named by its last: «2022-2023», «2022/23». */
const YEAR = /(?<!\d)(20\d{2})(?:\s*[-–—/]\s*(20\d{2}|\d{2}))?(?!\d)/g;

/** The one year that a text names; null for none, for several, and for a range of years. */
function readYear(text: string): number | null {
  const years = new Set<number>();
  for (const [, first, last] of text.matchAll(YEAR)) {
    const from = Number(first);
    const to = last === undefined ? from : 2000 + (Number(last) % 100);
    if (to - from > 1) return null;
    years.add(to);
  }
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** The year in the sheet's name, else in the first title above its headings that names one; null where nothing does. */
export function tellSheetYear(
  { name, texts }: SheetSnapshot,
  headerFirstRow: number,
): number | null {
  const own = readYear(name);
  if (own !== null) return own;
  for (const text of texts.slice(0, headerFirstRow - 1).flat()) {
    const year = readYear(text);
    if (year !== null) return year;
  }
  return null;
}

/**
 * Of sheets that would otherwise stand for the same, those of the given year, else of the latest one; all of them where
 * one names no year, or none is of the given year.
 */
export function keepYear<Sheet>(
  sheets: readonly Sheet[],
  yearOf: (sheet: Sheet) => number | null,
  given: number | null,
): readonly Sheet[] {
  const years = sheets.map(yearOf);
  const known = years.flatMap((year) => year ?? []);
  if (known.length < years.length || known.length === 0) return sheets;
  const wanted = given ?? Math.max(...known);
  const kept = sheets.filter((_, index) => years[index] === wanted);
  return kept.length > 0 ? kept : sheets;
}
