// What an expression speaks of: its fields, and the grades whose pupils it counts.

import { assertNever } from '../../assert-never.ts';
import type { GradeRange } from '../form.ts';
import type { Expression } from './expression.ts';

export interface ExpressionNames {
  /** Field keys in the order of the text, each once. */
  readonly fields: readonly string[];
  /** One for each УЧЕНИКОВ(from;to) whose grades are written as numbers. */
  readonly enrolments: readonly GradeRange[];
}

/** The parts of a node in the order of the text; none for a number or a field. */
export function listParts(tree: Expression): readonly Expression[] {
  switch (tree.kind) {
    case 'number':
    case 'field':
      return [];
    case 'negation':
      return [tree.operand];
    case 'arithmetic':
    case 'comparison':
      return [tree.left, tree.right];
    case 'call':
      return tree.arguments;
    default:
      return assertNever(tree);
  }
}

/** The grades of a call of УЧЕНИКОВ; undefined for any other node, or where they are not plain numbers. */
export function readGrades(tree: Expression): GradeRange | undefined {
  if (tree.kind !== 'call' || tree.name !== 'УЧЕНИКОВ' || tree.arguments.length !== 2) {
    return undefined;
  }
  const [from, to] = tree.arguments;
  if (from?.kind !== 'number' || to?.kind !== 'number') return undefined;
  return { from: from.value, to: to.value };
}

/** Every field and every grade range of the tree; both empty for a bare number. */
export function collectNames(tree: Expression): ExpressionNames {
  const fields = new Set<string>();
  const enrolments: GradeRange[] = [];
  const visit = (node: Expression): void => {
    if (node.kind === 'field') fields.add(node.key);
    const grades = readGrades(node);
    if (grades !== undefined) enrolments.push(grades);
    listParts(node).forEach(visit);
  };
  visit(tree);
  return { fields: [...fields], enrolments };
}
