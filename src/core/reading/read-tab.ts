// One tab that carries a form → its school's readings, and what the tab lacks of the form.

import type { Field, FormColumn } from '../programme/form.ts';
import type { School } from '../programme/register.ts';
import { formatAddress } from '../workbook/address.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { bindColumns, type ColumnBinding } from './bind-columns.ts';
import { bindLines, type LineBinding, type LineFault } from './bind-lines.ts';
import { findTabHeader, type TabHeader } from './find-tab-header.ts';
import { findTabSchool } from './find-tab-school.ts';
import { buildNamedSchool, type SchoolMatcher } from './match-school.ts';
import { normaliseText } from './normalise-text.ts';
import { readCell } from './read-cell.ts';
import type { FormTab, Reading, SchoolRow } from './reading.ts';
import type { TabWording } from './tab-wording.ts';

/** A tab whose headings were found. */
export interface HeadedTab {
  readonly sheet: SheetSnapshot;
  readonly header: TabHeader;
  /** The lines of the form in it. */
  readonly binding: LineBinding;
}

/** A line of the tab that is none of the form's, and has values. */
export interface OwnLine {
  readonly text: string;
  readonly cell: string;
}

export interface TabReading {
  readonly tab: FormTab;
  /** The reporting year for which it was read. */
  readonly year: number | null;
  readonly row: SchoolRow;
  readonly columns: readonly ColumnBinding[];
  /** Needed columns of values that the headings do not have. */
  readonly missingColumns: readonly FormColumn[];
  readonly lineFaults: readonly LineFault[];
  readonly ownLines: readonly OwnLine[];
  /** Where texts of lines stand. */
  readonly titleColumn: number;
}

/** So much of the form's lines must be there. */
const LEAST_LINES = 0.4;
const TOTAL = /^(?:итого|всего|сумма)(?: |$)/;

/** The headings in the sheet and the lines below them; null for a sheet that does not carry the form. */
export function findTab(sheet: SheetSnapshot, wording: TabWording): HeadedTab | null {
  const header = findTabHeader(sheet, wording);
  if (header === null) return null;
  const columns = bindColumns(wording.columns, header.columns, header.year);
  const binding = bindLines(sheet, header.lastRow, listColumns(columns), wording);
  const least = Math.min(wording.lines.length, Math.max(2, wording.lines.length * LEAST_LINES));
  return binding === null || binding.lines.length < least ? null : { sheet, header, binding };
}

function listColumns(columns: readonly ColumnBinding[]): ReadonlySet<number> {
  return new Set(columns.map(({ column }) => column));
}

function readReadings(
  { values, texts }: SheetSnapshot,
  { lines, lineOf }: LineBinding,
  columns: readonly ColumnBinding[],
  school: School | null,
): Readonly<Record<string, Reading>> {
  const columnOf = new Map(columns.map(({ wanted, column }) => [wanted.key, column] as const));
  const readings: Record<string, Reading> = {};
  for (const line of lines) {
    for (const field of lineOf.get(line)?.fields ?? []) {
      const column = columnOf.get(field.column ?? '');
      if (column === undefined) continue;
      const raw = values[line.row - 1]?.[column - 1] ?? null;
      const text = texts[line.row - 1]?.[column - 1] ?? '';
      readings[field.key] = readCell(raw, text, field, school, line.row, column);
    }
  }
  return readings;
}

/** Fields need the column: without any that must be filled in it may be absent without a word. */
function listMissingColumns(
  { form }: TabWording,
  columns: readonly ColumnBinding[],
): readonly FormColumn[] {
  const isNeeded = ({ key }: FormColumn) =>
    form.fields.some(({ column, required }: Field) => required && column === key);
  const found = new Set(columns.map(({ wanted }) => wanted));
  return form.columns.filter((column) => !found.has(column) && isNeeded(column));
}

/** The rows that follow one another, as far as the first blank one below the last line of the form. */
function findLastRow({ texts }: SheetSnapshot, { lines }: LineBinding): number {
  let row = lines[lines.length - 1]?.row ?? 0;
  while ((texts[row] ?? []).some((text) => text.trim() !== '')) row += 1;
  return row;
}

function hasValue(text: string): boolean {
  return /[\p{L}\d]/u.test(text);
}

function listOwnLines(
  sheet: SheetSnapshot,
  binding: LineBinding,
  columns: readonly ColumnBinding[],
): readonly OwnLine[] {
  const offered = new Set(
    binding.faults.flatMap((fault) =>
      fault.kind === 'missing' ? [fault.nearest?.row ?? 0] : fault.rows,
    ),
  );
  const last = findLastRow(sheet, binding);
  return binding.unbound.flatMap(({ row, text }) => {
    if (row > last || offered.has(row) || TOTAL.test(normaliseText(text))) return [];
    const texts = sheet.texts[row - 1] ?? [];
    const filled = columns.some(({ column }) => hasValue(texts[column - 1] ?? ''));
    return filled ? [{ text, cell: formatAddress(row, binding.titleColumn) }] : [];
  });
}

/** Reads a tab for the reporting year. */
export function readTab(
  { sheet, header, binding }: HeadedTab,
  wording: TabWording,
  year: number | null,
  matcher: SchoolMatcher,
): TabReading {
  const { id: sheetId, name: sheetName } = sheet;
  const columns = bindColumns(wording.columns, header.columns, year);
  const { name, nameCell, match } = findTabSchool(sheet, header.firstRow, wording.form, matcher);
  const named = name === '' ? null : buildNamedSchool(name);
  const school = match.kind === 'unknown' ? named : match.school;
  const place = { sheetId, sheetName };
  const { firstRow: headerFirstRow, lastRow: headerLastRow } = header;
  return {
    year,
    tab: { ...place, headerFirstRow, headerLastRow, lines: binding.lines },
    row: {
      ...place,
      row: Number(/\d+$/.exec(nameCell)?.[0] ?? 1),
      name,
      nameCell,
      match,
      columns: Object.fromEntries(columns.map(({ wanted, heading }) => [wanted.key, heading])),
      readings: readReadings(sheet, binding, columns, school),
    },
    columns,
    missingColumns: listMissingColumns(wording, columns),
    lineFaults: binding.faults,
    ownLines: listOwnLines(sheet, binding, columns),
    titleColumn: binding.titleColumn,
  };
}
