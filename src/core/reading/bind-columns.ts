// Which column of a tab is which column of values: by its heading, and by its year counted from the reporting year.

import type { FormColumn } from '../programme/form.ts';
import type { HeadingCache, HeadingColumn, HeadingText } from './heading-columns.ts';
import type { ColumnWording } from './tab-wording.ts';
import { measureSimilarity } from './text-profile.ts';

/** A headed column with its year taken out of the heading. */
export interface YearColumn {
  /** 1-based. */
  readonly column: number;
  readonly heading: string;
  /** The heading without year and running number, as one text; and its lowest level. */
  readonly name: HeadingText;
  readonly own: HeadingText;
  readonly year: number | null;
}

/** A column of values and where it stands. */
export interface ColumnBinding {
  readonly wanted: FormColumn;
  readonly column: number;
  readonly heading: string;
}

const YEAR =
  /(?<!\d)(20\d{2})(?!\d)(\s*[-–—/]\s*(?:20)?\d{2}(?!\d))?\s*(?:уч(?:ебн[а-яё]*)?\.?\s*)?(?:год[а-яё]*|гг?\.?)?/i;
const RUNNING_NUMBER = /^\(?\d{1,2}[.)]?\)?$/;
const LOWEST_LIKENESS = 0.75;

/** The headed columns with their years; a year on any level counts, the lowest one first. */
export function readYearColumns(
  columns: readonly HeadingColumn[],
  cache: HeadingCache,
): readonly YearColumn[] {
  return columns.map(({ column, heading, levels }) => {
    const texts: string[] = [];
    let year: number | null = null;
    for (const { text } of levels) {
      if (RUNNING_NUMBER.test(text.trim())) continue;
      const found = YEAR.exec(text);
      // A school year is named by its last.
      if (found !== null) year = Number(found[1]) + (found[2] === undefined ? 0 : 1);
      const rest = text
        .replace(YEAR, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[\s,.:;–-]+|[\s,.:;–-]+$/g, '')
        // «Факт за 2022 год» is «Факт».
        .replace(/(?:^|\s+)(?:за|на|в)$/i, '');
      if (rest !== '') texts.push(rest);
    }
    const own = cache(texts[texts.length - 1] ?? '');
    return { column, heading, name: cache(texts.join(' ')), own, year };
  });
}

/** 1 for the very words, less for words like them, 0 for others. */
function scoreName({ names, levels, column }: ColumnWording, { name, own }: YearColumn): number {
  if (names.some(({ key }) => key === name.key)) return 1;
  const [joined] = names;
  if (joined === undefined || name.key === '') return 0;
  // «Факт» of one level for «Факт» as the group of a year, but never the other way round.
  const isTitle = column.title !== '' && levels.some(({ key }) => key === own.key);
  if (isTitle && column.group === null) return 0.95;
  const alike = Math.max(...names.map(({ profile }) => measureSimilarity(profile, name.profile)));
  return alike >= LOWEST_LIKENESS ? alike * 0.9 : 0;
}

interface Pair {
  readonly wording: ColumnWording;
  readonly found: YearColumn;
  readonly score: number;
}

function listPairs(
  wordings: readonly ColumnWording[],
  columns: readonly YearColumn[],
): readonly Pair[] {
  return wordings.flatMap((wording) =>
    columns.flatMap((found) => {
      const score = scoreName(wording, found);
      return score === 0 ? [] : [{ wording, found, score }];
    }),
  );
}

/** Whether the years agree; null: the heading has none although one is wanted. */
function matchesYear({ wording, found }: Pair, year: number | null): boolean | null {
  const { yearOffset } = wording.column;
  if (yearOffset === null) return true;
  if (found.year === null || year === null) return null;
  return found.year === year + yearOffset;
}

/**
 * Binds each column of values to one headed column at most. Without its year a heading binds only where it is the one
 * heading of that name, and the form has one column of that name.
 */
export function bindColumns(
  wordings: readonly ColumnWording[],
  columns: readonly YearColumn[],
  year: number | null,
): readonly ColumnBinding[] {
  const pairs = listPairs(wordings, columns);
  const taken = new Map<ColumnWording, YearColumn>();
  const used = new Set<YearColumn>();
  const bind = ({ wording, found }: Pair) => {
    if (taken.has(wording) || used.has(found)) return;
    taken.set(wording, found);
    used.add(found);
  };
  const sure = pairs.filter((pair) => matchesYear(pair, year) === true);
  for (const pair of [...sure].sort((a, b) => b.score - a.score)) bind(pair);
  const unsure = pairs.filter((pair) => matchesYear(pair, year) === null);
  for (const pair of unsure) {
    const rivals = unsure.filter(
      ({ wording, found }) => (wording === pair.wording) !== (found === pair.found),
    );
    if (rivals.length === 0) bind(pair);
  }
  return wordings.flatMap((wording) => {
    const found = taken.get(wording);
    if (found === undefined) return [];
    return [{ wanted: wording.column, column: found.column, heading: found.heading }];
  });
}

/** The reporting year under which most columns bind, the earliest of equals; null where no column names a year. */
export function tellYear(
  wordings: readonly ColumnWording[],
  columns: readonly YearColumn[],
): number | null {
  const counts = new Map<number, number>();
  for (const { wording, found } of listPairs(wordings, columns)) {
    const { yearOffset } = wording.column;
    if (yearOffset === null || found.year === null) continue;
    const year = found.year - yearOffset;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  let best: number | null = null;
  for (const [year, count] of [...counts].sort(([a], [b]) => a - b)) {
    if (best === null || count > (counts.get(best) ?? 0)) best = year;
  }
  return best;
}
