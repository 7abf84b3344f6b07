// What the tests of finding a form share: the real table, small forms, and the table found.

import type { Field, Form } from '../../../src/core/programme/form.ts';
import { COLLECTION_FORM } from '../../../src/core/programme/presets/kemerovo-city/fields.ts';
import type { Register, School } from '../../../src/core/programme/register.ts';
import { findForm } from '../../../src/core/reading/find-form.ts';
import type { FormTable } from '../../../src/core/reading/reading.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import { buildSheet, buildWorkbook } from './build-workbook.ts';
import { HEADER_ROWS, TYPED_ROWS } from './kemerovo-table.ts';

export type Row = readonly CellValue[];

export const NO_REGISTER: Register = { given: false, schools: [] };
export const TABLE: readonly Row[] = [...HEADER_ROWS, ...TYPED_ROWS];

export function findTable(
  rows: readonly Row[],
  form: Form = COLLECTION_FORM,
  register: Register = NO_REGISTER,
): FormTable {
  const search = findForm(buildWorkbook(buildSheet(rows)), form, register);
  if (search.kind !== 'found') throw new Error(`the form is ${search.kind}`);
  return search.table;
}

export function columnsByKey(table: FormTable): Readonly<Record<string, number>> {
  return Object.fromEntries(table.bindings.map(({ field, column }) => [field.key, column]));
}

export function buildField(key: string, title: string, group: string | null = null): Field {
  return {
    key,
    group,
    title,
    code: '',
    column: null,
    aliases: [],
    kind: 'count',
    contingent: null,
    applicable: null,
    required: true,
    labels: [],
  };
}

export function buildForm(...fields: readonly Field[]): Form {
  return {
    key: 'ф',
    title: 'Форма',
    layout: 'row-per-school',
    columns: [],
    schoolHeadings: ['Школа', 'Наименование ОУ'],
    fields,
  };
}

export function buildSchool(name: string, district = ''): School {
  return { name, district, grades: { from: 1, to: 11 }, aliases: [], enrolment: null };
}

/** Changes the heading cell of row and column (from 0). */
export function withHeading(row: number, column: number, text: string): readonly Row[] {
  return TABLE.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? text : cell)) : cells,
  );
}

export const HEADING_9 = HEADER_ROWS[0]?.[9] ?? '';
export const HEADING_1 = HEADER_ROWS[0]?.[1] ?? '';
