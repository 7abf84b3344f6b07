// Whether the names of a parsed expression are known and its functions get what they take.

import { listParts, readGrades } from './collect-names.ts';
import type { Expression, ExpressionFault } from './expression.ts';
import { FUNCTIONS, findFunction } from './functions.ts';
import { findNearestName } from './nearest-name.ts';

const HIGHEST_GRADE = 11;

function isGradeRange(from: number, to: number): boolean {
  return (
    Number.isInteger(from) && Number.isInteger(to) && 1 <= from && from <= to && to <= HIGHEST_GRADE
  );
}

function checkCall(call: Extract<Expression, { readonly kind: 'call' }>): ExpressionFault[] {
  const signature = findFunction(call.name);
  if (signature === undefined) {
    const names = FUNCTIONS.flatMap(({ name, english }) => [name, english]);
    const nearest = findNearestName(call.name, names);
    return [{ kind: 'unknown-function', at: call.nameAt, found: call.name, nearest }];
  }
  const { least, most } = signature;
  const given = call.arguments.length;
  if (given < least || given > most) {
    return [{ kind: 'argument-count', at: call.at, found: call.name, given, least, most }];
  }
  if (signature.name !== 'УЧЕНИКОВ') return [];
  const grades = readGrades(call);
  const known = grades !== undefined && isGradeRange(grades.from, grades.to);
  return known ? [] : [{ kind: 'grades', at: call.at, found: call.name }];
}

/**
 * Unknown fields and functions with the nearest known name, wrong numbers of arguments, grades that are not 1–11; in the
 * order of the text, empty when all is well. `knownFields` are keys in lower case.
 */
export function checkExpression(
  tree: Expression,
  knownFields: readonly string[],
): readonly ExpressionFault[] {
  const faults: ExpressionFault[] = [];
  const known = new Set(knownFields);
  const visit = (node: Expression): void => {
    if (node.kind === 'field' && !known.has(node.key)) {
      const nearest = findNearestName(node.key, knownFields);
      faults.push({ kind: 'unknown-field', at: node.at, found: node.key, nearest });
    }
    if (node.kind === 'call') faults.push(...checkCall(node));
    listParts(node).forEach(visit);
  };
  visit(tree);
  return faults;
}
