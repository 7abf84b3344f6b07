// The shape of a programme that comes from outside: its types, checked when it runs.

import * as z from 'zod/mini';
import { isCalendarDay } from './calendar-day.ts';

const text = z.string();
const name = z.string().check(z.minLength(1));
/** A code or key that other places name: one line without outer spaces, since people type it again. */
const identifier = z.string().check(z.regex(/^\S(?:.*\S)?$/u));
/** Letters, digits and `_`, as expressions write it. */
const fieldKey = z.string().check(z.regex(/^[\p{Ll}\p{Lo}_][\p{Ll}\p{Lo}\p{N}_]*$/u));
const grade = z.number().check(z.int(), z.minimum(1), z.maximum(11));
const year = z.number().check(z.int(), z.minimum(1900), z.maximum(2999));
const value = z.number();
const unit = z.enum(['percent', 'count', 'none']);

const grades = z
  .strictObject({ from: grade, to: grade })
  .check(z.refine(({ from, to }) => from <= to));

const field = z.strictObject({
  key: fieldKey,
  group: z.nullable(name),
  title: name,
  code: text,
  column: z.nullable(name),
  aliases: z.array(name),
  kind: z.enum(['count', 'labelled-count', 'named-counts', 'share', 'list', 'number', 'text']),
  contingent: z.nullable(grades),
  applicable: z.nullable(grades),
  required: z.boolean(),
  labels: z.array(z.strictObject({ title: name, stems: z.array(name).check(z.minLength(1)) })),
});

const formColumn = z.strictObject({
  key: identifier,
  group: z.nullable(name),
  title: text,
  aliases: z.array(name),
  yearOffset: z.nullable(z.number().check(z.int())),
});

const form = z.strictObject({
  key: identifier,
  title: name,
  layout: z.enum(['row-per-school', 'sheet-per-school']),
  columns: z.array(formColumn),
  schoolHeadings: z.array(name).check(z.minLength(1)),
  fields: z.array(field).check(z.minLength(1)),
});

const noun = z.nullable(z.strictObject({ genitiveOne: name, genitiveMany: name }));

const targetPart = z.strictObject({
  comparator: z.enum(['at-least', 'at-most', 'all', 'done']),
  value,
  unit,
  label: z.nullable(name),
  noun,
  scope: z.enum(['territory', 'each-school']),
});

const source = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('form'),
    form: name,
    numerator: text,
    denominator: z.nullable(text),
    parts: z.array(z.strictObject({ label: name, numerator: text })),
  }),
  z.strictObject({ kind: z.literal('manual') }),
  z.strictObject({ kind: z.literal('same-as'), code: name }),
]);

const bound = z.nullable(value);

/** One that says nothing is no method: null stands for that. */
const method = z
  .strictObject({ collection: text, processing: text, system: text, codes: z.array(name) })
  .check(
    z.refine((own) => [own.collection, own.processing, own.system, ...own.codes].some(Boolean)),
  );

const indicator = z.strictObject({
  code: identifier,
  task: name,
  title: name,
  reportTitle: name,
  unit,
  unitPrinted: text,
  noun,
  baseline: z.strictObject({ printed: text, value: z.nullable(value) }),
  targets: z.record(text, z.strictObject({ printed: text, parts: z.array(targetPart) })),
  source,
  direction: z.enum(['more', 'less']),
  period: z.enum(['per-year', 'cumulative', 'snapshot']),
  scale: z.array(z.strictObject({ title: name, from: bound, to: bound })),
  method: z.nullable(method),
});

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('part-of-whole'), part: text, whole: text }),
  z.strictObject({ kind: z.literal('narrower-range'), narrow: text, wide: text }),
  z.strictObject({ kind: z.literal('list-count'), list: text, count: text }),
  z.strictObject({
    kind: z.literal('rule'),
    left: text,
    operator: z.enum(['=', '<>', '<', '<=', '>', '>=']),
    right: text,
    explanation: name,
  }),
]);

const activity = z.strictObject({
  code: identifier,
  section: text,
  title: name,
  due: text,
  responsible: text,
  result: text,
  indicator: z.nullable(name),
  field: z.nullable(name),
});

const grouping = z.strictObject({
  codes: z.array(name).check(z.minLength(1)),
  groups: z.number().check(z.int(), z.minimum(2)),
});

const day = z.string().check(z.refine(isCalendarDay));

/** Types only; that codes are unique and names known is told by checkProgramme. Unknown properties are refused. */
export const programmeSchema = z.strictObject({
  id: identifier,
  title: name,
  municipality: text,
  years: z.array(year).check(z.minLength(1)),
  tasks: z.array(z.strictObject({ code: identifier, title: name })),
  forms: z.array(form),
  indicators: z.array(indicator).check(z.minLength(1)),
  rules: z.record(text, z.array(rule)),
  links: z.array(z.strictObject({ codes: z.tuple([text, text]), reason: name })),
  plan: z.array(activity),
  grouping: z.nullable(grouping),
  term: z.nullable(z.strictObject({ from: day, to: day })),
});
