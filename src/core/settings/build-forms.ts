// The forms of «Программа» with the fields and columns of «Поля», each from the shipped programme where its sheet is not there.

import { findNearestName } from '../programme/expression/nearest-name.ts';
import type { Field, Form, FormColumn } from '../programme/form.ts';
import type { FormHead } from './describe-programme.ts';
import type { FieldsPortion } from './settings-portions.ts';
import { buildSettingsFault, type SettingsSink } from './settings-sink.ts';

/** The object without the key of its form, standing where the row stands. */
function dropForm<Row extends { readonly form: string }>(
  row: Row,
  { places }: SettingsSink,
): Omit<Row, 'form'> {
  const { form: _, ...own } = row;
  const findPlace = places.get(row);
  if (findPlace !== undefined) places.set(own, findPlace);
  return own;
}

function groupByForm<Row extends { readonly form: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const own = groups.get(row.form);
    if (own === undefined) groups.set(row.form, [row]);
    else own.push(row);
  }
  return groups;
}

/** A fault for every row of «Поля» whose form is none of the programme's. */
function pushUnknownForms(
  { fields, columns }: FieldsPortion,
  heads: readonly FormHead[],
  sink: SettingsSink,
): void {
  const known = heads.map(({ key }) => key);
  for (const row of [...fields, ...columns]) {
    const place = known.includes(row.form) ? undefined : sink.places.get(row)?.(['form']);
    if (place === undefined) continue;
    const nearest = findNearestName(row.form, known);
    sink.faults.push(buildSettingsFault(place, { kind: 'unknown', thing: 'form', nearest }));
  }
}

/** Heads for the forms that «Поля» names, where no sheet and no programme says more of them. */
function guessHeads({ fields }: FieldsPortion): readonly FormHead[] {
  return [...new Set(fields.map(({ form }) => form))].map((key) => ({
    key,
    title: key,
    layout: 'row-per-school',
    schoolHeadings: ['Школа'],
  }));
}

/** Every form with a field; one without is left out, with a fault where «Программа» names it. */
export function buildForms(
  heads: readonly FormHead[] | null,
  portion: FieldsPortion | null,
  base: readonly Form[],
  sink: SettingsSink,
): readonly Form[] {
  const known = heads ?? (base.length > 0 || portion === null ? base : guessHeads(portion));
  if (portion !== null) pushUnknownForms(portion, known, sink);
  const fieldsOf = groupByForm(portion?.fields ?? []);
  const columnsOf = groupByForm(portion?.columns ?? []);
  return known.flatMap((head): Form[] => {
    const shipped = base.find(({ key }) => key === head.key);
    const fields: readonly Field[] =
      portion === null
        ? (shipped?.fields ?? [])
        : (fieldsOf.get(head.key) ?? []).map((row) => dropForm(row, sink));
    const columns: readonly FormColumn[] =
      portion === null
        ? (shipped?.columns ?? [])
        : (columnsOf.get(head.key) ?? []).map((row) => dropForm(row, sink));
    const findPlace = sink.places.get(head);
    if (fields.length === 0) {
      const place = findPlace?.(['key']);
      if (place !== undefined) sink.faults.push(buildSettingsFault(place, { kind: 'no-fields' }));
      return [];
    }
    const { key, title, layout, schoolHeadings } = head;
    const form: Form = { key, title, layout, schoolHeadings, columns, fields };
    if (findPlace !== undefined) sink.places.set(form, findPlace);
    return [form];
  });
}
