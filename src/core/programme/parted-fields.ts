// Of which fields a programme uses the parts that their cells state: there 4 + 1 is more than 5.

import { indexFieldNames } from './field-names.ts';
import type { Form } from './form.ts';
import { listNamedFields } from './named-fields.ts';
import type { Programme } from './programme.ts';

/** By the form's key, the keys of such fields. */
export type PartedFields = ReadonlyMap<string, ReadonlySet<string>>;

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

function listOfForm(programme: Programme, form: Form): ReadonlySet<string> {
  const names = indexFieldNames(form);
  const used = listExpressions(programme, form).flatMap((text) => listNamedFields(text, names));
  return new Set(used.flatMap(({ field, part }) => (part === null ? [] : [field.key])));
}

/** Every form has an entry, empty where no expression takes a part. */
export function listPartedFields(programme: Programme): PartedFields {
  return new Map(programme.forms.map((form) => [form.key, listOfForm(programme, form)] as const));
}
