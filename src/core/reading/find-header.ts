// Where in a sheet the headings of a form stand, and how well they fit: any rows near the top, one to three deep.

import type { Form } from '../programme/form.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import type { ScoreCache } from './bind-alike.ts';
import { bindFields, type FieldBinding } from './bind-fields.ts';
import { findSchoolColumn } from './find-school-column.ts';
import { buildHeadingColumns, type HeadingCache, type HeadingColumn } from './heading-columns.ts';
import { collapseSpaces } from './normalise-text.ts';
import { buildFieldWordings, type FieldWording } from './score-heading.ts';

/** The headings of a form in a sheet. Rows and columns are 1-based. */
export interface FormHeader {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly schoolColumn: number;
  /** Whether the heading over the school column is one of the form's, and not told from its content. */
  readonly hasSchoolHeading: boolean;
  readonly columns: readonly HeadingColumn[];
  readonly binding: FieldBinding;
  readonly score: number;
}

/** A form's wordings, prepared once for all sheets. */
export interface FormWording {
  readonly form: Form;
  readonly fields: readonly FieldWording[];
  /** Keys of every wording, school headings included. */
  readonly keys: ReadonlySet<string>;
  /** Beginnings of all words that the form's headings use. */
  readonly words: ReadonlySet<string>;
  readonly cache: HeadingCache;
  readonly scores: ScoreCache;
}

const ROWS_SEARCHED = 30;
const MOST_LEVELS = 3;
const CANDIDATES_TRIED = 4;

/** No heading stands below these rows. */
export const HEADER_ROWS = ROWS_SEARCHED + MOST_LEVELS;

/** Prepares a form's wordings for looking through sheets. */
export function buildFormWording(form: Form, cache: HeadingCache): FormWording {
  const fields = buildFieldWordings(form.fields, cache);
  const texts = [
    ...form.schoolHeadings.map(cache),
    ...fields.flatMap(({ titles, group, joined }) => [
      ...titles,
      ...joined,
      ...(group === null ? [] : [group]),
    ]),
  ];
  return {
    form,
    fields,
    keys: new Set(texts.map(({ key }) => key)),
    words: new Set(texts.flatMap(({ profile }) => [...profile.words])),
    cache,
    scores: new Map(),
  };
}

/** 1 for a heading of the form, less for one that uses its words, 0 for a blank, below 0 for anything else. */
function weighCell(text: string, wording: FormWording): number {
  const clean = collapseSpaces(text);
  if (clean === '') return 0;
  const { key, profile } = wording.cache(clean);
  if (wording.keys.has(key)) return 1;
  if (profile.words.size === 0) return -0.3;
  let known = 0;
  for (const word of profile.words) if (wording.words.has(word)) known += 1;
  return known >= profile.words.size * 0.6 ? 0.7 : -0.1;
}

interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** The likeliest blocks of rows (0-based), weighed by the lowest text of every column; the shorter first when equal. */
function findCandidates(sheet: SheetSnapshot, wording: FormWording): readonly Candidate[] {
  const weights = sheet.texts
    .slice(0, HEADER_ROWS)
    .map((row) => row.map((text) => weighCell(text, wording)));
  const candidates: Candidate[] = [];
  for (let first = 0; first < Math.min(ROWS_SEARCHED, weights.length); first += 1) {
    if (!(weights[first] ?? []).some((weight) => weight > 0)) continue;
    const lowest = new Map<number, number>();
    let above = 0;
    for (let last = first; last < Math.min(first + MOST_LEVELS, weights.length); last += 1) {
      (weights[last] ?? []).forEach((weight, column) => {
        if (weight === 0) return;
        above += Math.max(0, lowest.get(column) ?? 0) * 0.01;
        lowest.set(column, weight);
      });
      if (!(weights[last] ?? []).some((weight) => weight > 0)) continue;
      const weight = [...lowest.values()].reduce((sum, one) => sum + one, above);
      candidates.push({ first, last, weight });
    }
  }
  return candidates
    .sort((a, b) => b.weight - a.weight || a.last - a.first - (b.last - b.first))
    .slice(0, CANDIDATES_TRIED);
}

function buildHeader(
  sheet: SheetSnapshot,
  wording: FormWording,
  { first, last }: Candidate,
): FormHeader | null {
  const columns = buildHeadingColumns(sheet.texts.slice(first, last + 1), wording.cache);
  const named = findSchoolColumn(sheet, columns, last + 1, wording, 'exact');
  const binding = bindFields(
    wording.fields,
    columns.filter(({ column }) => column !== named),
    wording.scores,
  );
  const alike = named ?? findSchoolColumn(sheet, binding.unbound, last + 1, wording, 'alike');
  const bound = new Set(binding.bindings.map(({ column }) => column));
  const schoolColumn = alike ?? findSchoolColumn(sheet, bound, last + 1, wording, 'content');
  if (schoolColumn === null) return null;
  return {
    firstRow: first + 1,
    lastRow: last + 1,
    schoolColumn,
    hasSchoolHeading: alike !== null,
    columns,
    binding,
    score: binding.score + (named !== null ? 1 : alike !== null ? 0.9 : 0),
  };
}

/** Whether so much of the form is there that the sheet is meant to carry it: half of the fields, or the school heading and two. */
function carriesForm(header: FormHeader, wording: FormWording): boolean {
  const bound = header.binding.bindings.length;
  const half = Math.max(2, wording.fields.length / 2);
  return bound >= half || (header.hasSchoolHeading && bound >= 2);
}

/** The headings of the form in the sheet; null where they are not to be found within the first 30 rows. */
export function findHeader(sheet: SheetSnapshot, wording: FormWording): FormHeader | null {
  let best: FormHeader | null = null;
  for (const candidate of findCandidates(sheet, wording)) {
    const header = buildHeader(sheet, wording, candidate);
    if (header === null || !carriesForm(header, wording)) continue;
    if (best === null || isBetter(header, best)) best = header;
  }
  return best;
}

function isBetter(header: FormHeader, than: FormHeader): boolean {
  if (header.score !== than.score) return header.score > than.score;
  const rows = header.lastRow - header.firstRow;
  const otherRows = than.lastRow - than.firstRow;
  return rows < otherRows || (rows === otherRows && header.firstRow < than.firstRow);
}
