// What is wrong with the text of an expression of a form.

import { checkExpression } from '../expression/check-expression.ts';
import { parseExpression } from '../expression/parse-expression.ts';
import type { ProgrammeFault, ProgrammePath } from '../programme-fault.ts';
import type { FormNames, NameScope } from './name-scope.ts';

/** Every fault of the text, in its order; empty when it can be evaluated with the form's names. */
export function findExpressionFaults(
  text: string,
  { form, names }: FormNames,
  scope: NameScope,
  path: ProgrammePath,
): readonly ProgrammeFault[] {
  const parsed = parseExpression(text);
  const faults = parsed.kind === 'faulty' ? parsed.faults : checkExpression(parsed.tree, names);
  return faults.map((fault) => ({
    kind: 'expression',
    path,
    found: text,
    fault,
    elsewhere: fault.kind === 'unknown-field' ? scope.findElsewhere(fault.found, form.key) : null,
  }));
}
