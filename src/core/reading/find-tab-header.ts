// Where in a tab the headings of a form's columns of values stand.

import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { bindColumns, readYearColumns, tellYear, type YearColumn } from './bind-columns.ts';
import { buildHeadingColumns } from './heading-columns.ts';
import { collapseSpaces } from './normalise-text.ts';
import type { TabWording } from './tab-wording.ts';
import { measureSimilarity } from './text-profile.ts';

/** Rows are 1-based. */
export interface TabHeader {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly YearColumn[];
  /** The reporting year that the headings tell; null where they tell none. */
  readonly year: number | null;
  /** How many columns of values bind. */
  readonly bound: number;
}

/** A form may stand below another one on the same tab. */
const ROWS_SEARCHED = 200;
const MOST_LEVELS = 4;
const LOWEST_LIKENESS = 0.75;
const YEAR_ALONE =
  /^(?:за )?20\d{2}(?:\s*[-–—/]\s*(?:20)?\d{2})?\s*(?:уч\S*\s*)?(?:год\S*|гг?\.?)?$/i;

/** Prose is no heading, and comparing it takes its time. */
const LONGEST_HEADING = 150;

function looksLikeHeading(text: string, { columns, cache }: TabWording): boolean {
  const clean = collapseSpaces(text);
  if (YEAR_ALONE.test(clean)) return true;
  if (clean.length > LONGEST_HEADING || !/[a-zа-яё]/i.test(clean)) return false;
  const [column] = readYearColumns(
    [{ column: 1, levels: [cache(clean)], joined: cache(clean), heading: clean }],
    cache,
  );
  if (column === undefined || column.name.key === '') return false;
  return columns.some(({ names, levels }) =>
    [...names, ...levels].some(
      ({ key, profile }) =>
        key === column.name.key ||
        measureSimilarity(profile, column.name.profile) >= LOWEST_LIKENESS,
    ),
  );
}

/** Whether the text is a heading of the form's columns, or a part of one; asked once for equal texts of all tabs. */
function isHeading(text: string, wording: TabWording): boolean {
  if (text === '') return false;
  const known = wording.headings.get(text);
  if (known !== undefined) return known;
  const found = looksLikeHeading(text, wording);
  wording.headings.set(text, found);
  return found;
}

function buildHeader(
  sheet: SheetSnapshot,
  wording: TabWording,
  first: number,
  last: number,
): TabHeader {
  const headed = buildHeadingColumns(sheet.texts.slice(first, last + 1), wording.cache);
  const columns = readYearColumns(headed, wording.cache);
  const year = tellYear(wording.columns, columns);
  const bound = bindColumns(wording.columns, columns, year).length;
  return { firstRow: first + 1, lastRow: last + 1, columns, year, bound };
}

/**
 * The headings under which most columns of values bind, of equal ones the fewest rows, then the uppermost; null where none
 * binds.
 */
export function findTabHeader(sheet: SheetSnapshot, wording: TabWording): TabHeader | null {
  const rows = sheet.texts.slice(0, ROWS_SEARCHED + MOST_LEVELS);
  const heads = rows.map((row) => row.some((text) => isHeading(text, wording)));
  let best: TabHeader | null = null;
  for (let first = 0; first < Math.min(ROWS_SEARCHED, rows.length); first += 1) {
    if (heads[first] !== true) continue;
    for (let last = first; last < Math.min(first + MOST_LEVELS, rows.length); last += 1) {
      if (heads[last] !== true) continue;
      const header = buildHeader(sheet, wording, first, last);
      if (header.bound > (best?.bound ?? 0)) best = header;
    }
  }
  return best;
}
