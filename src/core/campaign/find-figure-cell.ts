// Where a school's part of a figure stands: the cell of the first field that its numerator is made of.

import { indexFieldNames } from '../programme/field-names.ts';
import type { Form } from '../programme/form.ts';
import { listNamedFields } from '../programme/named-fields.ts';
import type { SchoolRow } from '../reading/reading.ts';

/** The keys of the fields that an expression over the form speaks of; none where it cannot be read. */
export function listFigureFields(numerator: string, form: Form | undefined): readonly string[] {
  return listNamedFields(numerator, indexFieldNames(form)).map(({ field }) => field.key);
}

/** The address in the school's row or tab; that of its name where none of the fields is there. */
export function findFigureCell(row: SchoolRow, fields: readonly string[]): string {
  const [reading] = fields.flatMap((key) => row.readings[key] ?? []);
  return reading?.cell ?? row.nameCell;
}
