// Where a correction is certain: a text that was read as one number, so that the number in its place changes no figure.

import { findCellFault } from '../checking/find-cell-fault.ts';
import type { Form } from '../programme/form.ts';
import { listPartedFields, type PartedFields } from '../programme/parted-fields.ts';
import { readCell } from '../reading/read-cell.ts';
import type { FormTable, Reading, SchoolRow } from '../reading/reading.ts';
import { findSchool } from '../reading/school-of-row.ts';
import type { Summary } from '../summary.ts';

/** A cell that can be corrected. */
export interface Correctable {
  readonly form: Form;
  readonly row: SchoolRow;
  readonly reading: Reading;
  readonly value: number;
}

/** Longer texts are stories, whatever number is in them. */
const LONGEST = 300;

/** Whether the number means there what the text does, parts aside unless they are needed. */
function meansTheSame(row: SchoolRow, reading: Reading, value: number, needsParts: boolean) {
  const { field, parts } = reading;
  const number = readCell(value, String(value), field, findSchool(row), 1, 1);
  if (number.value !== value || number.how !== 'number') return false;
  return !needsParts || JSON.stringify(number.parts) === JSON.stringify(parts);
}

/** The number to write; null where none is certain. */
function findNumber(row: SchoolRow, reading: Reading, needsParts: boolean): number | null {
  const { raw, how, value, field } = reading;
  if (typeof raw !== 'string' || raw.length > LONGEST || value === null) return null;
  if (how !== 'number' && how !== 'labelled') return null;
  // «65,3 %» is how a share is asked for, and «9 из 20» is worth more than a percent.
  if (field.kind === 'share') return null;
  if (findCellFault(reading) !== null) return null;
  return meansTheSame(row, reading, value, needsParts) ? value : null;
}

function listOfTable(table: FormTable, parted: PartedFields): readonly Correctable[] {
  const { form } = table;
  const needsParts = parted.get(form.key);
  return table.rows.flatMap((row) =>
    table.bindings.flatMap(({ field }): Correctable[] => {
      const reading = row.readings[field.key];
      if (reading === undefined) return [];
      const value = findNumber(row, reading, needsParts?.has(field.key) === true);
      return value === null ? [] : [{ form, row, reading, value }];
    }),
  );
}

/** The cells of which a person has explained something by the text that stands there: a number would ask anew. */
function listExplainedCells({ findings }: Summary): ReadonlySet<string> {
  const explained = findings.filter(({ state }) => state === 'explained');
  return new Set(
    explained.flatMap(({ finding: { place } }) =>
      place.cells.map((cell) => `${place.sheetId} ${cell}`),
    ),
  );
}

/** All of them in the order of the tables; never dates, lists, ranges, words for none, nor what could not be read. */
export function listCorrections(summary: Summary): readonly Correctable[] {
  const explained = listExplainedCells(summary);
  const parted = listPartedFields(summary.programme);
  return summary.tables
    .flatMap((table) => listOfTable(table, parted))
    .filter(({ row, reading }) => !explained.has(`${row.sheetId} ${reading.cell}`));
}
