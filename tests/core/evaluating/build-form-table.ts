// Schools, rows and tables for tests, from the few things that a test is about.

import type { Field, Form, GradeRange } from '../../../src/core/programme/form.ts';
import type { Enrolment, Register, School } from '../../../src/core/programme/register.ts';
import type { FormTable, Reading, SchoolRow } from '../../../src/core/reading/reading.ts';

/** A cell as a test says it: a number, blank, not applicable, or text that cannot be read. */
export type TestCell = number | null | 'н/п' | { readonly unreadable: string };

export function buildSchool(
  name: string,
  {
    district = '',
    grades = { from: 1, to: 11 },
    enrolment = null,
  }: {
    readonly district?: string;
    readonly grades?: GradeRange;
    readonly enrolment?: Enrolment | null;
  } = {},
): School {
  return { name, district, grades, aliases: [], enrolment };
}

/** Enrolment with the same number of pupils in each of the grades 1–11. */
export function fillEnrolment(pupils: number): Enrolment {
  return [null, ...Array.from({ length: 11 }, () => pupils)];
}

export function buildRegister(...schools: readonly School[]): Register {
  return { given: true, schools };
}

export const NO_REGISTER: Register = { given: false, schools: [] };

export function buildField(key: string, changes: Partial<Field> = {}): Field {
  return {
    key,
    group: null,
    title: `Столбец «${key}»`,
    code: '',
    column: null,
    aliases: [],
    kind: 'count',
    contingent: null,
    applicable: null,
    required: true,
    labels: [],
    ...changes,
  };
}

export function buildForm(...fields: readonly Field[]): Form {
  return {
    key: 'сбор',
    title: 'Сбор',
    layout: 'row-per-school',
    columns: [],
    schoolHeadings: ['Школа'],
    fields,
  };
}

function buildReading(field: Field, cell: TestCell): Reading {
  const place = { row: 1, column: 1, cell: 'A1', field, parts: [], reason: null };
  if (cell === null) return { ...place, original: '', raw: null, value: null, how: 'blank' };
  if (cell === 'н/п') {
    return { ...place, original: cell, raw: cell, value: null, how: 'not-applicable' };
  }
  if (typeof cell === 'number') {
    return { ...place, original: String(cell), raw: cell, value: cell, how: 'number' };
  }
  const original = cell.unreadable;
  return { ...place, original, raw: original, value: null, how: 'unreadable', reason: 'text' };
}

/** A row that was matched to the school; keys without a cell are not bound. */
export function buildRow(
  form: Form,
  school: School,
  cells: Readonly<Record<string, TestCell>>,
  match: SchoolRow['match'] = { kind: 'matched', school },
): SchoolRow {
  const readings = form.fields.flatMap((field) => {
    const cell = cells[field.key];
    return cell === undefined ? [] : [[field.key, buildReading(field, cell)] as const];
  });
  return {
    sheetId: 0,
    sheetName: 'Сбор',
    row: 1,
    name: school.name,
    nameCell: 'A1',
    match,
    columns: {},
    readings: Object.fromEntries(readings),
  };
}

export function buildTable(form: Form, rows: readonly SchoolRow[]): FormTable {
  return {
    form,
    sheetId: 0,
    sheetName: 'Сбор',
    headerFirstRow: 1,
    headerLastRow: 1,
    schoolColumn: 1,
    bindings: form.fields.map((field, index) => ({
      field,
      column: index + 2,
      heading: field.title,
    })),
    faults: [],
    rows,
    skipped: [],
    tabs: [],
    year: null,
  };
}
