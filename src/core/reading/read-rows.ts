// The rows below the headings → schools with their readings, and the rows passed over.

import type { Register, School } from '../programme/register.ts';
import { formatAddress } from '../workbook/address.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import {
  classifyRow,
  isRepeatedHeading,
  type NameStanding,
  type RowTexts,
} from './classify-row.ts';
import type { FormHeader } from './find-header.ts';
import { buildNamedSchool, buildSchoolMatcher, type SchoolMatcher } from './match-school.ts';
import { compactText } from './normalise-text.ts';
import { readCell } from './read-cell.ts';
import type { Reading, SchoolMatch, SchoolRow, SkippedRow } from './reading.ts';

/** Schools in the order of the sheet; blank rows below the last one with content are not listed. */
export interface FormRows {
  readonly rows: readonly SchoolRow[];
  readonly skipped: readonly SkippedRow[];
}

const DISTRICT_HEADINGS = new Set(['район', 'округ', 'территория', 'районгорода']);

/** What was read so far of a field, to know a total that nobody named; a formula adds up only what is `typed` as a number. */
interface Sum {
  readonly read: number;
  readonly typed: number;
}
type Sums = Map<string, Sum>;

interface RowReader {
  readonly sheet: SheetSnapshot;
  readonly header: FormHeader;
  readonly match: SchoolMatcher;
  readonly dataColumns: readonly number[];
  readonly otherColumns: readonly number[];
  readonly districtColumn: number | null;
  readonly headingKeys: ReadonlyMap<number, readonly string[]>;
  readonly sums: Sums;
}

function buildReader(sheet: SheetSnapshot, header: FormHeader, register: Register): RowReader {
  const width = sheet.texts.reduce((widest, row) => Math.max(widest, row.length), 0);
  const dataColumns = header.binding.bindings
    .map(({ column }) => column)
    .sort((left, right) => left - right);
  const taken = new Set([...dataColumns, header.schoolColumn]);
  const district = header.binding.unbound.find(({ levels }) =>
    DISTRICT_HEADINGS.has(levels[levels.length - 1]?.key ?? ''),
  );
  return {
    sheet,
    header,
    match: buildSchoolMatcher(register),
    dataColumns,
    otherColumns: Array.from({ length: width }, (_, index) => index + 1).filter(
      (column) => !taken.has(column),
    ),
    districtColumn: district?.column ?? null,
    headingKeys: new Map(
      header.columns.map(({ column, levels }) => [column, levels.map(({ key }) => key)]),
    ),
    sums: new Map(),
  };
}

function readTexts(reader: RowReader, row: number): RowTexts {
  const texts = reader.sheet.texts[row - 1] ?? [];
  const take = (column: number) => texts[column - 1] ?? '';
  return {
    name: take(reader.header.schoolColumn),
    data: reader.dataColumns.map(take),
    others: reader.otherColumns.map(take),
  };
}

function findMatch(reader: RowReader, name: string, row: number): SchoolMatch {
  const plain = reader.match(name);
  if (plain.kind !== 'unknown' || reader.districtColumn === null) return plain;
  const district = reader.sheet.texts[row - 1]?.[reader.districtColumn - 1] ?? '';
  return district.trim() === '' ? plain : reader.match(name, district);
}

function readReadings(
  reader: RowReader,
  school: School | null,
  row: number,
): Readonly<Record<string, Reading>> {
  const values = reader.sheet.values[row - 1] ?? [];
  const texts = reader.sheet.texts[row - 1] ?? [];
  const readings: Record<string, Reading> = {};
  for (const { field, column } of reader.header.binding.bindings) {
    const raw = values[column - 1] ?? null;
    readings[field.key] = readCell(raw, texts[column - 1] ?? '', field, school, row, column);
  }
  return readings;
}

/** A row without a name whose figures are the sums of all above is the total of the table. */
function isUnnamedTotal(readings: Readonly<Record<string, Reading>>, sums: Sums): boolean {
  const figures = Object.keys(readings).flatMap((key) => {
    const value = readings[key]?.value ?? null;
    if (value === null || value === 0) return [];
    const sum = sums.get(key);
    return [value === sum?.read || value === sum?.typed];
  });
  return figures.length >= 2 && figures.every((equal) => equal);
}

function addToSums(readings: Readonly<Record<string, Reading>>, sums: Sums): void {
  for (const [key, { value, how }] of Object.entries(readings)) {
    const { read, typed } = sums.get(key) ?? { read: 0, typed: 0 };
    const added = value ?? 0;
    sums.set(key, { read: read + added, typed: typed + (how === 'number' ? added : 0) });
  }
}

function repeatsHeading(reader: RowReader, row: number, name: string): boolean {
  const { schoolColumn } = reader.header;
  const own = reader.headingKeys.get(schoolColumn) ?? [];
  if (name.trim() !== '' && !own.includes(compactText(name))) return false;
  const texts = reader.sheet.texts[row - 1] ?? [];
  const cells = [schoolColumn, ...reader.dataColumns].map((column) => ({
    column,
    text: texts[column - 1] ?? '',
  }));
  return isRepeatedHeading(cells, reader.headingKeys);
}

/** The school whose grades decide what applies: a school that the register has not is taken by its name; null without one. */
function findReportingSchool(match: SchoolMatch, name: string): School | null {
  if (match.kind !== 'unknown') return match.school;
  return name.trim() === '' ? null : buildNamedSchool(name);
}

function readRow(reader: RowReader, row: number): SchoolRow | SkippedRow {
  const texts = readTexts(reader, row);
  const { name } = texts;
  const found: { match: SchoolMatch | null } = { match: null };
  const findStanding = (typed: string): NameStanding => {
    found.match = findMatch(reader, typed, row);
    if (found.match.kind === 'matched') return 'matched';
    return found.match.kind === 'unknown' && found.match.suggestion !== null ? 'near' : 'strange';
  };
  const kind = classifyRow(texts, findStanding);
  if (kind.kind === 'skipped') return { row, text: kind.text, why: kind.why };
  // Units or instructions («чел.», «целое число») between the headings and the first school.
  const isHint = kind.kind === 'nameless' && reader.sums.size === 0;
  if (isHint && !texts.data.some((text) => /\d/.test(text))) {
    return { row, text: texts.data.find((text) => text.trim() !== '') ?? '', why: 'section' };
  }
  if (repeatsHeading(reader, row, name)) return { row, text: name.trim(), why: 'section' };
  const match =
    kind.kind === 'nameless'
      ? { kind: 'unknown' as const, suggestion: null }
      : (found.match ?? findMatch(reader, name, row));
  const readings = readReadings(reader, findReportingSchool(match, name), row);
  if (kind.kind === 'nameless' && isUnnamedTotal(readings, reader.sums)) {
    return { row, text: '', why: 'total' };
  }
  addToSums(readings, reader.sums);
  const nameCell = formatAddress(row, reader.header.schoolColumn);
  const { id: sheetId, name: sheetName } = reader.sheet;
  return { sheetId, sheetName, row, name, nameCell, match, columns: {}, readings };
}

/** Reads every row below the headings. A row with figures but no name is a school row with an unknown match. */
export function readRows(sheet: SheetSnapshot, header: FormHeader, register: Register): FormRows {
  const reader = buildReader(sheet, header, register);
  const rows: SchoolRow[] = [];
  const skipped: SkippedRow[] = [];
  let lastFilled = 0;
  for (let row = header.lastRow + 1; row <= sheet.texts.length; row += 1) {
    const read = readRow(reader, row);
    if ('why' in read) skipped.push(read);
    else rows.push(read);
    if (!('why' in read) || read.why !== 'blank') lastFilled = row;
  }
  return { rows, skipped: skipped.filter(({ row }) => row <= lastFilled) };
}
