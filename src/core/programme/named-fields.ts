// What the names of an expression over a form mean: fields, or parts of what their cells state.

import { collectNames } from './expression/collect-names.ts';
import { parseExpression } from './expression/parse-expression.ts';
import type { FieldName } from './field-names.ts';

/** In the order of the text, each once; a name that the form has not is left out; none where the expression cannot be read. */
export function listNamedFields(
  expression: string,
  names: ReadonlyMap<string, FieldName>,
): readonly FieldName[] {
  const parsed = parseExpression(expression);
  if (parsed.kind !== 'parsed') return [];
  return collectNames(parsed.tree).fields.flatMap((name) => names.get(name) ?? []);
}
