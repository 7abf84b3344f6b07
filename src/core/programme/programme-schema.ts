// The shape of a programme that comes from outside: its types, checked when it runs.

import * as z from 'zod/mini';

const text = z.string();
const name = z.string().check(z.minLength(1));
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
  aliases: z.array(name),
  kind: z.enum(['count', 'labelled-count', 'list', 'number', 'text']),
  contingent: z.nullable(grades),
  applicable: z.nullable(grades),
  required: z.boolean(),
  labels: z.array(z.strictObject({ title: name, stems: z.array(name).check(z.minLength(1)) })),
});

const form = z.strictObject({
  key: name,
  title: name,
  schoolHeadings: z.array(name).check(z.minLength(1)),
  fields: z.array(field).check(z.minLength(1)),
});

const noun = z.nullable(z.strictObject({ genitiveOne: name, genitiveMany: name }));

const targetPart = z.strictObject({
  comparator: z.enum(['at-least', 'at-most']),
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
  }),
  z.strictObject({ kind: z.literal('manual') }),
]);

const indicator = z.strictObject({
  code: name,
  task: name,
  title: name,
  reportTitle: name,
  unit,
  unitPrinted: text,
  noun,
  baseline: z.strictObject({ printed: text, value: z.nullable(value) }),
  targets: z.record(text, z.strictObject({ printed: text, parts: z.array(targetPart) })),
  source,
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

/** Types only; that codes are unique and names known is told by checkProgramme. Unknown properties are refused. */
export const programmeSchema = z.strictObject({
  id: name,
  title: name,
  municipality: text,
  years: z.array(year).check(z.minLength(1)),
  tasks: z.array(z.strictObject({ code: name, title: name })),
  forms: z.array(form),
  indicators: z.array(indicator).check(z.minLength(1)),
  rules: z.record(text, z.array(rule)),
  links: z.array(z.strictObject({ codes: z.tuple([text, text]), reason: name })),
});
