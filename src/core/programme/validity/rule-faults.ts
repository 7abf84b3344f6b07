// What is wrong with the rules between fields of a form.

import { assertNever } from '../../assert-never.ts';
import { findNearestName } from '../expression/nearest-name.ts';
import type { FieldRule, Programme } from '../programme.ts';
import type { ProgrammeFault, ProgrammePath } from '../programme-fault.ts';
import { findExpressionFaults } from './expression-faults.ts';
import type { FormNames, NameScope } from './name-scope.ts';

/** The places of a rule that name a field, or hold an expression of fields. */
function listOperands(rule: FieldRule): { place: string; text: string }[] {
  switch (rule.kind) {
    case 'part-of-whole':
      return [
        { place: 'part', text: rule.part },
        { place: 'whole', text: rule.whole },
      ];
    case 'narrower-range':
      return [
        { place: 'narrow', text: rule.narrow },
        { place: 'wide', text: rule.wide },
      ];
    case 'list-count':
      return [
        { place: 'list', text: rule.list },
        { place: 'count', text: rule.count },
      ];
    case 'rule':
      return [
        { place: 'left', text: rule.left },
        { place: 'right', text: rule.right },
      ];
    default:
      return assertNever(rule);
  }
}

function findOneRuleFaults(
  rule: FieldRule,
  known: FormNames,
  scope: NameScope,
  path: ProgrammePath,
): readonly ProgrammeFault[] {
  const keys = known.form.fields.map(({ key }) => key);
  return listOperands(rule).flatMap(({ place, text }): readonly ProgrammeFault[] => {
    const here = [...path, place];
    if (rule.kind === 'rule') return findExpressionFaults(text, known, scope, here);
    if (keys.includes(text)) return [];
    const nearest = findNearestName(text, keys);
    return [{ kind: 'unknown-field', path: here, found: text, nearest }];
  });
}

/** Rules of unknown forms, unknown fields, broken expressions. */
export function findRuleFaults({ rules }: Programme, scope: NameScope): readonly ProgrammeFault[] {
  return Object.entries(rules).flatMap(([key, own]): readonly ProgrammeFault[] => {
    const known = scope.find(key);
    if (known === undefined) return [{ kind: 'unknown-form', path: ['rules', key], found: key }];
    return own.flatMap((rule, index) =>
      findOneRuleFaults(rule, known, scope, ['rules', key, index]),
    );
  });
}
