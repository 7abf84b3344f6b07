// The rows of a tab that may be lines of a form: where their texts stand, with the numbers printed beside them.

import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { collapseSpaces } from './normalise-text.ts';
import { splitLineNumber, type TabWording } from './tab-wording.ts';

/** A row below the headings with a text where the lines have theirs. */
export interface TextRow {
  /** 1-based. */
  readonly row: number;
  readonly code: string;
  readonly text: string;
}

/** From here on a text that shares this part of its words with the form may be one of its lines. */
const KNOWN_WORDS = 0.6;
const ITEM_NUMBER = /^\d{1,2}(?:\.\d{1,3})*\.?$/;

function weighText(text: string, { keys, words, cache }: TabWording): number {
  if (text === '') return 0;
  const { key, profile } = cache(text);
  if (keys.has(key)) return 1;
  if (profile.words.size === 0) return 0;
  let known = 0;
  for (const word of profile.words) if (words.has(word)) known += 1;
  return known >= profile.words.size * KNOWN_WORDS ? 0.7 : 0;
}

/** The column in which most lines of the form stand, below the headings and not among the columns of values; null where none has any. */
export function findTitleColumn(
  sheet: SheetSnapshot,
  afterRow: number,
  valueColumns: ReadonlySet<number>,
  wording: TabWording,
): number | null {
  const weights = new Map<number, number>();
  for (const row of sheet.texts.slice(afterRow)) {
    row.forEach((cell, index) => {
      if (cell === '' || valueColumns.has(index + 1)) return;
      const weight = weighText(splitLineNumber(collapseSpaces(cell)).text, wording);
      if (weight > 0) weights.set(index + 1, (weights.get(index + 1) ?? 0) + weight);
    });
  }
  const [best] = [...weights].sort(([a, left], [b, right]) => right - left || a - b);
  return best === undefined ? null : best[0];
}

/** The number that stands to the left of the text, or before it in the same cell. */
function readCode(row: readonly string[], titleColumn: number, own: string): string {
  if (own !== '') return own;
  const left = row.slice(0, titleColumn - 1).map((text) => text.trim());
  return left.find((text) => ITEM_NUMBER.test(text)) ?? '';
}

/** The rows below row `afterRow` with a text in the column; the numbers of columns (1 2 3 …) are none. */
export function listTextRows(
  sheet: SheetSnapshot,
  afterRow: number,
  titleColumn: number,
): readonly TextRow[] {
  return sheet.texts.slice(afterRow).flatMap((row, index) => {
    const { code, text } = splitLineNumber(collapseSpaces(row[titleColumn - 1] ?? ''));
    if (!/[a-zа-яё]/i.test(text)) return [];
    return [{ row: afterRow + index + 1, code: readCode(row, titleColumn, code), text }];
  });
}

/** A title goes over so many rows at most. */
const MOST_ROWS = 3;

/** The rows with titles that were broken over several, as tables copied from a document are, put together in the first. */
export function joinBrokenTitles(
  rows: readonly TextRow[],
  { keys, cache }: TabWording,
): readonly TextRow[] {
  const joined: TextRow[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const first = rows[at];
    if (first === undefined) break;
    let text = first.text;
    for (let more = 1; more < MOST_ROWS && !keys.has(cache(text).key); more += 1) {
      const next = rows[at + more];
      if (next?.row !== first.row + more || next.code !== '') break;
      text = `${text} ${next.text}`;
      if (!keys.has(cache(text).key)) continue;
      joined.push({ ...first, text });
      at += more;
      break;
    }
    if (joined[joined.length - 1]?.row !== first.row) joined.push(first);
  }
  return joined;
}
