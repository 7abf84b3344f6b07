// Which row of a tab is which line of the form: by its text, never by its number or its place.

import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { bindFields, type FieldBinding } from './bind-fields.ts';
import type { HeadingColumn, HeadingText } from './heading-columns.ts';
import type { TabLine } from './reading.ts';
import { findTitleColumn, joinBrokenTitles, listTextRows, type TextRow } from './tab-rows.ts';
import type { FormLine, TabWording } from './tab-wording.ts';
import { measureSimilarity } from './text-profile.ts';

/** A line that is not bound, and why. */
export type LineFault =
  | {
      readonly kind: 'missing';
      readonly line: FormLine;
      readonly nearest: { readonly row: number; readonly text: string } | null;
    }
  | { readonly kind: 'duplicate'; readonly line: FormLine; readonly rows: readonly number[] };

/** The lines of a tab. */
export interface LineBinding {
  /** 1-based. */
  readonly titleColumn: number;
  readonly lines: readonly TabLine[];
  readonly lineOf: ReadonlyMap<TabLine, FormLine>;
  readonly faults: readonly LineFault[];
  /** Rows with a text that is no line: sections, notes, lines of the school's own. */
  readonly unbound: readonly TextRow[];
}

/** From here on a text is taken for the section it is like. */
const SAME_GROUP = 0.8;

/** The section that the text is; null for a line of the form and any other text. Asked once for equal texts of all tabs. */
function findSection(text: string, wording: TabWording): HeadingText | null {
  const known = wording.sections.get(text);
  if (known !== undefined) return known;
  const own = wording.cache(text);
  const section = wording.keys.has(own.key)
    ? undefined
    : wording.groups.find(
        ({ key, profile }) =>
          key === own.key || measureSimilarity(profile, own.profile) >= SAME_GROUP,
      );
  wording.sections.set(text, section ?? null);
  return section ?? null;
}

/** The rows as headings are compared: the text, under its section where the form tells lines apart by sections. */
function buildHeadings(rows: readonly TextRow[], wording: TabWording): readonly HeadingColumn[] {
  const { cache } = wording;
  let section: string | null = null;
  return rows.map(({ row, text }) => {
    const own = findSection(text, wording);
    if (own !== null) section = own.text;
    const levels = section === null || own !== null ? [text] : [section, text];
    return {
      column: row,
      levels: levels.map(cache),
      joined: cache(levels.join(' ')),
      heading: levels.join(' / '),
    };
  });
}

function listFaults(
  binding: FieldBinding,
  rows: ReadonlyMap<number, TextRow>,
  { lineOf }: TabWording,
): readonly LineFault[] {
  return binding.faults.flatMap((fault): LineFault[] => {
    const line = 'field' in fault ? lineOf.get(fault.field) : undefined;
    if (line === undefined) return [];
    if (fault.kind === 'duplicate') return [{ kind: 'duplicate', line, rows: fault.columns }];
    if (fault.kind !== 'missing') return [];
    const near = fault.nearest === null ? undefined : rows.get(fault.nearest.column);
    const nearest = near === undefined ? null : { row: near.row, text: near.text };
    return [{ kind: 'missing', line, nearest }];
  });
}

/** The rows that repeat the text of a line bound elsewhere, by the line: under another section, say. */
function findRepeats(
  lineOf: ReadonlyMap<TabLine, FormLine>,
  unbound: readonly TextRow[],
  { cache, wordings, lineOf: lineOfField }: TabWording,
): ReadonlyMap<FormLine, readonly TextRow[]> {
  const bound = new Set(lineOf.values());
  const repeats = new Map<FormLine, readonly TextRow[]>();
  for (const row of unbound) {
    const { key } = cache(row.text);
    const lines = wordings
      .filter(({ titles }) => titles.some((title) => title.key === key))
      .flatMap(({ field }) => lineOfField.get(field) ?? []);
    const [line] = lines;
    // A text that several lines share is another one of them.
    if (line === undefined || lines.length > 1 || !bound.has(line)) continue;
    repeats.set(line, [...(repeats.get(line) ?? []), row]);
  }
  return repeats;
}

/** Takes out the lines that are repeated: nobody can tell which of the rows counts. */
function dropRepeats(binding: LineBinding, wording: TabWording): LineBinding {
  const repeats = findRepeats(binding.lineOf, binding.unbound, wording);
  if (repeats.size === 0) return binding;
  const faults = [...binding.faults];
  const lines: TabLine[] = [];
  for (const line of binding.lines) {
    const formLine = binding.lineOf.get(line);
    const others = formLine === undefined ? undefined : repeats.get(formLine);
    if (formLine === undefined || others === undefined) {
      lines.push(line);
      continue;
    }
    const rows = [line, ...others].map(({ row }) => row).sort((a, b) => a - b);
    faults.push({ kind: 'duplicate', line: formLine, rows });
  }
  return { ...binding, lines, faults };
}

/** Binds the lines below row `afterRow`; null where no column holds texts of the form. */
export function bindLines(
  sheet: SheetSnapshot,
  afterRow: number,
  valueColumns: ReadonlySet<number>,
  wording: TabWording,
): LineBinding | null {
  const titleColumn = findTitleColumn(sheet, afterRow, valueColumns, wording);
  if (titleColumn === null) return null;
  const rows = joinBrokenTitles(listTextRows(sheet, afterRow, titleColumn), wording);
  const byRow = new Map(rows.map((one) => [one.row, one] as const));
  const headings = buildHeadings(rows, wording);
  const binding = bindFields(wording.wordings, headings, wording.scores);
  const lineOf = new Map<TabLine, FormLine>();
  for (const { field, column: row } of binding.bindings) {
    const line = wording.lineOf.get(field);
    const found = byRow.get(row);
    if (line === undefined || found === undefined) continue;
    lineOf.set({ ...found, keys: line.fields.map(({ key }) => key) }, line);
  }
  const bound: LineBinding = {
    titleColumn,
    lines: [...lineOf.keys()].sort((a, b) => a.row - b.row),
    lineOf,
    faults: listFaults(binding, byRow, wording),
    unbound: binding.unbound.flatMap(({ column }) => byRow.get(column) ?? []),
  };
  return dropRepeats(bound, wording);
}
