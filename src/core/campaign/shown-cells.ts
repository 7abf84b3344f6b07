// What a school's cells show now, field by field, with their places.

import { findNameHeader } from '../checking/form-context.ts';
import type { Field } from '../programme/form.ts';
import type { FormTable, Reading, SchoolRow } from '../reading/reading.ts';
import { nameField } from '../reading/school-of-row.ts';
import type { ShownValues } from './kept-values.ts';

/** A cell of a school, or its lack: where the school has no row the place is the head of the table. */
export interface ShownCell {
  readonly form: string;
  readonly field: Field;
  /** The field's title, with its column where a line has several. */
  readonly title: string;
  readonly text: string;
  /** null where the school has no row. */
  readonly reading: Reading | null;
  readonly sheet: string;
  readonly sheetId: number;
  readonly cell: string;
}

/** Null for a tab that lacks the line: it says nothing of it, and that is a finding of its own. */
function describeCell(
  table: FormTable,
  row: SchoolRow | undefined,
  field: Field,
): ShownCell | null {
  const form = table.form.key;
  if (row === undefined) {
    const { sheetName: sheet, sheetId } = table;
    const { title } = field;
    const cell = findNameHeader(table);
    return { form, field, title, text: '', reading: null, sheet, sheetId, cell };
  }
  const reading = row.readings[field.key];
  if (reading === undefined) return null;
  const { sheetName: sheet, sheetId } = row;
  const { original: text, cell } = reading;
  const title = nameField(row, field);
  return { form, field, title, text, reading, sheet, sheetId, cell };
}

/** The cells of a school's rows, one row or none for each table; every field of a form in which it has no row is blank. */
export function listShownCells(
  tables: readonly FormTable[],
  rows: readonly (SchoolRow | undefined)[],
): readonly ShownCell[] {
  const cells: ShownCell[] = [];
  tables.forEach((table, at) => {
    for (const { field } of table.bindings) {
      const cell = describeCell(table, rows[at], field);
      if (cell !== null) cells.push(cell);
    }
  });
  return cells;
}

/** The texts of the cells by form and field. */
export function takeShown(cells: readonly ShownCell[]): ShownValues {
  const shown = new Map<string, Map<string, string>>();
  for (const { form, field, text } of cells) {
    const texts = shown.get(form) ?? new Map<string, string>();
    texts.set(field.key, text);
    shown.set(form, texts);
  }
  return shown;
}
