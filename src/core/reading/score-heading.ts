// How well a heading fits a field: by its own title, the group above it, and the numbers in both.

import type { Field } from '../programme/form.ts';
import type { HeadingCache, HeadingColumn, HeadingText } from './heading-columns.ts';
import { measureSimilarity } from './text-profile.ts';

/** A field with its wordings prepared for comparing. */
export interface FieldWording {
  readonly field: Field;
  readonly titles: readonly HeadingText[];
  readonly group: HeadingText | null;
  /** Group and title as one text, for headings that lost their upper level. */
  readonly joined: readonly HeadingText[];
}

export interface HeadingScore {
  /** 0 to 1, numbers not looked at. */
  readonly score: number;
  /** Whether the heading names the same numbers (grades!) as the field. */
  readonly sameNumbers: boolean;
}

const NO_SCORE: HeadingScore = { score: 0, sameNumbers: false };
const TITLE_SHARE = 0.7;
const TITLE_WORDS_SHARE = 0.6;
const TELLING_WORDS = 4;
const WITHOUT_GROUP = 0.95;

/** The fields' wordings, in the order of the form. */
export function buildFieldWordings(
  fields: readonly Field[],
  cache: HeadingCache,
): readonly FieldWording[] {
  return fields.map((field) => {
    const titles = [field.title, ...field.aliases].map(cache);
    const group = field.group === null ? null : cache(field.group);
    return {
      field,
      titles,
      group,
      joined: titles.map((title) =>
        group === null ? title : cache(`${group.text} ${title.text}`),
      ),
    };
  });
}

/**
 * How surely the heading is the field's, letter for letter: `path` when title and group agree, `title` when the title
 * alone does, null when neither.
 */
export function findExactness(
  wording: FieldWording,
  column: HeadingColumn,
): 'path' | 'title' | null {
  if (wording.joined.some((joined) => joined.key === column.joined.key)) return 'path';
  const own = column.levels[column.levels.length - 1];
  if (own === undefined || !wording.titles.some((title) => title.key === own.key)) return null;
  const above = column.levels.slice(0, -1);
  if (wording.group === null) return above.length === 0 ? 'path' : 'title';
  const groupKey = wording.group.key;
  if (above.some((level) => level.key === groupKey)) return 'path';
  // «кол-во» under another group is another column; a long title is itself under any group.
  return above.length === 0 || own.profile.words.size >= TELLING_WORDS ? 'title' : null;
}

function scoreBest(wordings: readonly HeadingText[], heading: HeadingText): HeadingScore {
  let best = NO_SCORE;
  for (const wording of wordings) {
    const sameNumbers = wording.profile.numbers === heading.profile.numbers;
    const score = measureSimilarity(wording.profile, heading.profile);
    // An alias with the right numbers beats a closer one with wrong numbers.
    const better =
      score > best.score || (sameNumbers && !best.sameNumbers && score >= best.score * 0.9);
    if (better) best = { score, sameNumbers };
  }
  return best;
}

/** How alike heading and field are. A missing or renamed group costs a little, so that equal titles stay apart by groups. */
export function scoreHeading(wording: FieldWording, column: HeadingColumn): HeadingScore {
  const own = column.levels[column.levels.length - 1] ?? column.joined;
  const above = column.levels.slice(0, -1);
  // Siblings share their group: comparing whole paths would make them alike.
  const isPathTelling =
    wording.group === null || (above.length === 0 && hasTitleWords(wording, column.joined));
  const joined = isPathTelling ? scoreBest(wording.joined, column.joined) : NO_SCORE;
  const title = scoreBest(wording.titles, own);
  const weighed = { ...title, score: title.score * weighGroup(wording, above) };
  if (joined.sameNumbers !== weighed.sameNumbers) return joined.sameNumbers ? joined : weighed;
  return joined.score > weighed.score ? joined : weighed;
}

/** Whether a heading of one level holds the field's own title, and not only the group that siblings share. */
function hasTitleWords(wording: FieldWording, heading: HeadingText): boolean {
  return wording.titles.some(({ profile }) => {
    const found = [...profile.words].filter((word) => heading.profile.words.has(word));
    return found.length >= profile.words.size * TITLE_WORDS_SHARE;
  });
}

function weighGroup(wording: FieldWording, above: readonly HeadingText[]): number {
  const group = wording.group;
  if (group === null) return above.length === 0 ? 1 : WITHOUT_GROUP;
  if (above.length === 0) return WITHOUT_GROUP;
  const alike = Math.max(...above.map((level) => measureSimilarity(group.profile, level.profile)));
  return TITLE_SHARE + (1 - TITLE_SHARE) * alike;
}
