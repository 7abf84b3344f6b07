// What every check of a form looks at, and the few questions that several checks ask of it.

import { listMissingSchools } from '../evaluating/evaluate-completeness.ts';
import type { FieldRule, Programme } from '../programme/programme.ts';
import type { Register } from '../programme/register.ts';
import { isEmptyRow } from '../reading/empty-row.ts';
import type { FormTable, Reading, SchoolRow } from '../reading/reading.ts';
import { nameField, nameSchool } from '../reading/school-of-row.ts';
import { formatAddress } from '../workbook/address.ts';
import { findCellFault } from './find-cell-fault.ts';
import type { Finding, FindingPlace } from './finding.ts';

/** A form as read, the schools that owe it, and the rules between its fields. */
export interface FormContext {
  readonly table: FormTable;
  readonly rules: readonly FieldRule[];
  /** The schools of which the form has nothing: no row, or one in which nothing is filled in. */
  readonly missingSchools: readonly string[];
  /** The rows in which something is filled in: nothing more can be asked of the others. */
  readonly filledRows: readonly SchoolRow[];
}

/** One check: the findings of one kind, in the order of the rows; empty when all is well. */
export type FormCheck = (context: FormContext) => readonly Finding[];

/** The context of a form that was found. */
export function buildFormContext(
  table: FormTable,
  programme: Programme,
  register: Register,
): FormContext {
  return {
    table,
    rules: programme.rules[table.form.key] ?? [],
    missingSchools: listMissingSchools(table, register),
    filledRows: table.rows.filter((row) => !isEmptyRow(row)),
  };
}

/** A place in the sheet of a table or of a row; `cells` are all cells that take part, the first one alone where not given. */
export function buildPlace(
  { sheetId, sheetName }: Pick<FormTable | SchoolRow, 'sheetId' | 'sheetName'>,
  cell: string,
  cells: readonly string[] = [cell],
): FindingPlace {
  return { sheet: sheetName, sheetId, cell, cells };
}

/** The cell over the schools' names, where findings about the table as a whole stand. */
export function findNameHeader(table: FormTable): string {
  return formatAddress(table.headerFirstRow, table.schoolColumn);
}

/** The heading over the schools' names as the form prints it; '' for a form without one. */
export function findNameHeading(table: FormTable): string {
  return table.form.schoolHeadings[0] ?? '';
}

/** The reading of a field, if its column was found. */
export function findReading(row: SchoolRow, key: string): Reading | undefined {
  return row.readings[key];
}

/** The number that a rule may rely on: null when blank, not applicable, unreadable or itself at fault. */
export function takeSoundValue(reading: Reading): number | null {
  return findCellFault(reading) === null ? reading.value : null;
}

/** A reading that has a number, with it. */
export interface NumberAt {
  readonly reading: Reading;
  readonly value: number;
}

/** The field's reading with its sound number; null where there is no such column or no such number. */
export function findNumber(row: SchoolRow, key: string): NumberAt | null {
  const reading = findReading(row, key);
  if (reading === undefined) return null;
  const value = takeSoundValue(reading);
  return value === null ? null : { reading, value };
}

/** What a finding about one cell of a row carries in any case. */
export function describeCell(
  row: SchoolRow,
  reading: Reading,
  otherCells: readonly string[] = [],
): { place: FindingPlace; school: string; field: string; found: string; inLine?: true } {
  return {
    place: buildPlace(row, reading.cell, [reading.cell, ...otherCells]),
    school: nameSchool(row),
    field: nameField(row, reading.field),
    ...(reading.field.column === null ? {} : { inLine: true as const }),
    found: reading.original,
  };
}
