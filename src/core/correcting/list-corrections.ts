// Where a correction is certain: a text that was read as one number, so that the number in its place changes no figure.

import { findCellFault } from '../checking/find-cell-fault.ts';
import { collectNames } from '../programme/expression/collect-names.ts';
import { parseExpression } from '../programme/expression/parse-expression.ts';
import { indexFieldNames } from '../programme/field-names.ts';
import type { Form } from '../programme/form.ts';
import type { Programme } from '../programme/programme.ts';
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

function listNames(expression: string): readonly string[] {
  const parsed = parseExpression(expression);
  return parsed.kind === 'parsed' ? collectNames(parsed.tree).fields : [];
}

/** All expressions of a programme that are computed over the form. */
function listExpressions({ indicators, rules }: Programme, form: Form): readonly string[] {
  const ofIndicators = indicators.flatMap(({ source }) => {
    if (source.kind !== 'form' || source.form !== form.key) return [];
    const { numerator, denominator, parts } = source;
    return [numerator, denominator ?? '', ...parts.map((part) => part.numerator)];
  });
  const ofRules = (rules[form.key] ?? []).flatMap((rule) =>
    rule.kind === 'rule' ? [rule.left, rule.right] : [],
  );
  return [...ofIndicators, ...ofRules].filter((text) => text !== '');
}

/** The keys of the fields of which an expression takes a part: 4 + 1 is more there than 5. */
function listPartedFields(programme: Programme, form: Form): ReadonlySet<string> {
  const names = indexFieldNames(form);
  const used = listExpressions(programme, form).flatMap((text) =>
    listNames(text).flatMap((name) => names.get(name) ?? []),
  );
  return new Set(used.flatMap(({ field, part }) => (part === null ? [] : [field.key])));
}

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

function listOfTable(table: FormTable, programme: Programme): readonly Correctable[] {
  const { form } = table;
  const parted = listPartedFields(programme, form);
  return table.rows.flatMap((row) =>
    table.bindings.flatMap(({ field }): Correctable[] => {
      const reading = row.readings[field.key];
      if (reading === undefined) return [];
      const value = findNumber(row, reading, parted.has(field.key));
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
  return summary.tables
    .flatMap((table) => listOfTable(table, summary.programme))
    .filter(({ row, reading }) => !explained.has(`${row.sheetId} ${reading.cell}`));
}
