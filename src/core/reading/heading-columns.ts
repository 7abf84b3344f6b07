// Headings of one to three rows → for every column the path of texts above it. Merged cells are inferred from blanks.

import { collapseSpaces, compactText } from './normalise-text.ts';
import type { FreeHeading } from './reading.ts';
import { profileText, type TextProfile } from './text-profile.ts';

/** One text of a heading, prepared for comparing; made once per distinct text. */
export interface HeadingText {
  readonly text: string;
  readonly key: string;
  readonly profile: TextProfile;
}

/** A column with a heading: its texts from the top group down to the column's own title, none blank. */
export interface HeadingColumn {
  /** 1-based. */
  readonly column: number;
  readonly levels: readonly HeadingText[];
  /** The whole path as one text, for titles broken over two rows. */
  readonly joined: HeadingText;
  /** The path as people read it: «группа / заголовок». */
  readonly heading: string;
}

/** Gives the prepared form of a text, made once for equal texts. */
export type HeadingCache = (text: string) => HeadingText;

/** An empty cache of prepared texts; it lives as long as one search. */
export function buildHeadingCache(): HeadingCache {
  const known = new Map<string, HeadingText>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = { text, key: compactText(text), profile: profileText(text) };
    known.set(text, made);
    return made;
  };
}

/** Whether some row below `level` has a text in the column: then a blank there may belong to a group on its left. */
function hasTextBelow(
  rows: readonly (readonly string[])[],
  level: number,
  column: number,
): boolean {
  return rows.slice(level + 1).some((row) => (row[column] ?? '') !== '');
}

/**
 * The text over a column at a level. A blank takes the text to its left only where the column has a heading of its own
 * further down, the left one is a group (it has headings below as well), and no group of a higher level begins between.
 */
function findTextAt(rows: readonly (readonly string[])[], level: number, column: number): string {
  const own = rows[level]?.[column] ?? '';
  if (own !== '' || !hasTextBelow(rows, level, column)) return own;
  for (let left = column - 1; left >= 0; left -= 1) {
    const startsAbove = rows.slice(0, level).some((row) => (row[left + 1] ?? '') !== '');
    if (startsAbove) return '';
    if (!hasTextBelow(rows, level, left)) return '';
    const text = rows[level]?.[left] ?? '';
    if (text !== '') return text;
  }
  return '';
}

/** The headed columns of the heading rows given as shown texts, left to right; columns without any text are left out. */
export function buildHeadingColumns(
  texts: readonly (readonly string[])[],
  cache: HeadingCache,
): readonly HeadingColumn[] {
  const rows = texts.map((row) => row.map(collapseSpaces));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns: HeadingColumn[] = [];
  for (let column = 0; column < width; column += 1) {
    const levels = rows
      .map((_, level) => findTextAt(rows, level, column))
      .filter((text) => text !== '');
    if (levels.length === 0) continue;
    columns.push({
      column: column + 1,
      levels: levels.map(cache),
      joined: cache(levels.join(' ')),
      heading: levels.join(' / '),
    });
  }
  return columns;
}

/** The heading as a fault names it. */
export function describeHeading({ column, levels, heading }: HeadingColumn): FreeHeading {
  const own = levels[levels.length - 1]?.text ?? heading;
  return { column, heading: own, isGrouped: levels.length > 1 };
}
