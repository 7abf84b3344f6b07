// Columns of a settings sheet whose headings were renamed or are gone: what was looked for, where, what stands there instead.

import type { SettingsFault } from '../programme/settings-fault.ts';
import { formatAddress } from '../workbook/address.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { collapseSpaces, normaliseText } from './normalise-text.ts';
import { readHeaders, type SettingsColumn, type SettingsTable } from './settings-table.ts';
import { measureSimilarity, profileText } from './text-profile.ts';

/** A heading of the row that names no column of ours. */
interface OtherHeading {
  readonly column: number;
  readonly text: string;
}

/** From here on a heading is taken for the column's own, renamed; so also columns that may be absent are missed. */
const RENAMED = 0.6;
/** From here on a heading is worth naming when a column that is needed is not found. */
const NEAR = 0.3;
/** «Источник информации» begins as «Источник» does; a shorter word begins many others, so that little may follow it. */
const TELLING_LETTERS = 4;
const FEW_LETTERS = 3;
const BEGINS_ALIKE = 0.75;

function scoreWording(wording: string, text: string): number {
  const [known, found] = [profileText(wording), profileText(text)];
  // Grades are told apart by their numbers alone.
  if (known.numbers !== '' && known.numbers !== found.numbers) return 0;
  const [short, long] = [normaliseText(wording), normaliseText(text)];
  const isTelling = short.length >= TELLING_LETTERS || long.length - short.length <= FEW_LETTERS;
  const begins = isTelling && long.startsWith(short);
  return Math.max(measureSimilarity(known, found), begins ? BEGINS_ALIKE : 0);
}

function listOtherHeadings<Key extends string>(table: SettingsTable<Key>): OtherHeading[] {
  const known = new Set([...table.columns.values(), ...table.repeated.map(({ column }) => column)]);
  return (table.sheet.texts[table.headerRow - 1] ?? [])
    .map((text, index) => ({ column: index + 1, text: collapseSpaces(text) }))
    .filter(({ column, text }) => text !== '' && !known.has(column));
}

/** The nearest heading of each column, no heading for two columns; columns with nothing near enough are left out. */
function pairNearest<Key extends string>(
  absent: readonly SettingsColumn<Key>[],
  others: readonly OtherHeading[],
  isNeeded: (key: Key) => boolean,
): ReadonlyMap<Key, OtherHeading> {
  const pairs = absent
    .flatMap(({ key, heading, aliases }) =>
      others.map((other) => {
        const scores = [heading, ...aliases].map((wording) => scoreWording(wording, other.text));
        return { key, other, score: Math.max(...scores) };
      }),
    )
    .filter(({ key, score }) => score >= (isNeeded(key) ? NEAR : RENAMED))
    .sort((left, right) => right.score - left.score);
  const nearest = new Map<Key, OtherHeading>();
  const used = new Set<OtherHeading>();
  for (const { key, other } of pairs) {
    if (nearest.has(key) || used.has(other)) continue;
    nearest.set(key, other);
    used.add(other);
  }
  return nearest;
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** The row with most headings of ours, else the first that could be one of headings at all; null where there is none. */
function guessHeader<Key extends string>(
  sheet: SheetSnapshot,
  columns: readonly SettingsColumn<Key>[],
): SettingsTable<Key> | null {
  const rows = readHeaders(sheet, columns).filter(({ headerRow }) => {
    const filled = (sheet.texts[headerRow - 1] ?? []).filter((text) => text.trim() !== '');
    return filled.length > 1 && filled.every(hasLetters);
  });
  const [first = null] = rows;
  return rows.reduce((best, row) => {
    return best === null || row.columns.size > best.columns.size ? row : best;
  }, first);
}

function buildMissingFault<Key extends string>(
  sheet: SheetSnapshot,
  header: SettingsTable<Key> | null,
  field: string,
  nearest: OtherHeading | null,
  needed: boolean,
): SettingsFault {
  const headerRow = header?.headerRow ?? null;
  const first = (sheet.texts[(headerRow ?? 1) - 1] ?? []).findIndex((text) => text.trim() !== '');
  return {
    sheet: sheet.name,
    sheetId: sheet.id,
    cell: formatAddress(headerRow ?? 1, nearest?.column ?? Math.max(first, 0) + 1),
    field,
    found: nearest?.text ?? '',
    expected: 'column',
    missing: { headerRow, nearest: nearest?.text ?? null, needed },
  };
}

/**
 * A fault for every column that is needed and not found (of each group in `needed` one is enough, and the first is named),
 * and for every other column whose heading was plainly renamed; a column that is merely not there is none. `table` is
 * what was found of the sheet, null where no header was.
 */
export function listMissingColumns<Key extends string>(
  sheet: SheetSnapshot,
  columns: readonly SettingsColumn<Key>[],
  table: SettingsTable<Key> | null,
  needed: readonly (readonly Key[])[],
): readonly SettingsFault[] {
  const header = table ?? guessHeader(sheet, columns);
  const absent = columns.filter(({ key }) => header?.columns.has(key) !== true);
  const others = header === null ? [] : listOtherHeadings(header);
  const lost = needed.filter((keys) => !keys.some((key) => header?.columns.has(key)));
  const nearest = pairNearest(absent, others, (key) => lost.flat().includes(key));
  const named = lost.flatMap((keys) => keys.find((key) => nearest.has(key)) ?? keys[0] ?? []);
  const used = new Set(nearest.values());
  const [last = null, ...more] = others.filter((other) => !used.has(other));
  // One column without a heading and one heading without a column belong together, however unlike they are.
  const left = named.length === 1 && more.length === 0 ? last : null;
  return absent.flatMap(({ key, heading }) => {
    const other = nearest.get(key) ?? null;
    if (named.includes(key)) {
      return [buildMissingFault(sheet, header, heading, other ?? left, true)];
    }
    return other === null ? [] : [buildMissingFault(sheet, header, heading, other, false)];
  });
}
