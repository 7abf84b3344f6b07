// The lines of a form and the lines of the plan that mean the same, told by their wording and never by their number.

import type { AuditContext } from './audit-context.ts';
import { groupBy } from './audit-context.ts';
import { pairAlike } from './pair-alike.ts';
import type { Published } from './published.ts';

/** A plan and the form of the same group, with the pairs found. */
export interface PlanPairs {
  readonly plan: readonly Published[];
  readonly form: readonly Published[];
  /** By the form's line. */
  readonly pairs: ReadonlyMap<Published, Published>;
}

/** The groups that have both a plan and a form. */
export function listPlanPairs({ ofKind }: AuditContext): readonly PlanPairs[] {
  const plans = groupBy(ofKind('activity'), ({ group }) => group);
  const forms = groupBy(ofKind('form-line'), ({ group }) => group);
  return [...plans].flatMap(([group, plan]) => {
    const form = forms.get(group);
    return form === undefined ? [] : [{ plan, form, pairs: pairAlike(form, plan) }];
  });
}
