// The names that expressions may use of a form: its fields, and the parts that a cell of them may state.

import type { Field, Form } from './form.ts';

/** What a name of an expression means: a field, or one part of what its cells state. */
export interface FieldName {
  readonly name: string;
  readonly field: Field;
  /** The label of the part; null for the field itself. */
  readonly part: string | null;
}

/** The parts of a share, as readings label them: 9 of 20 has the numerator 9 and the denominator 20. */
export const SHARE_PARTS = { numerator: 'числитель', denominator: 'знаменатель' } as const;

/** A label as the tail of a name: lower case, what is no letter or digit as `_`. */
function foldLabel(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '_');
}

/** The labels of the parts of one field; empty for a kind whose cells state no parts. */
function listParts({ kind, labels }: Field): readonly string[] {
  switch (kind) {
    case 'labelled-count':
    case 'named-counts':
      return labels.map(({ title }) => title);
    case 'share':
      return [SHARE_PARTS.numerator, SHARE_PARTS.denominator];
    case 'count':
    case 'list':
    case 'number':
    case 'text':
      return [];
  }
}

function listNames(field: Field): readonly FieldName[] {
  const parts = listParts(field).map((part) => ({
    name: `${field.key}_${foldLabel(part)}`,
    field,
    part,
  }));
  return [{ name: field.key, field, part: null }, ...parts];
}

/** All names of the form in the order of its fields, each field's key before its derived names; empty without a form. */
export function listFieldNames(form: Form | undefined): readonly string[] {
  return form?.fields.flatMap((field) => listNames(field).map(({ name }) => name)) ?? [];
}

/** What each name of the form means. A field's own key wins over a derived name that is the same; empty without a form. */
export function indexFieldNames(form: Form | undefined): ReadonlyMap<string, FieldName> {
  const names = form?.fields.flatMap(listNames) ?? [];
  const own = names.filter(({ part }) => part === null);
  const derived = names.filter(({ part }) => part !== null);
  // The first of equal names counts, so that later ones go in before it.
  return new Map([...own, ...derived].reverse().map((name) => [name.name, name] as const));
}
