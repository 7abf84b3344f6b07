// The value of an expression for one school, by walking its tree. Nothing is ever executed.

import { assertNever } from '../../assert-never.ts';
import type { ArithmeticOperator, ComparisonOperator, Expression } from './expression.ts';
import { findFunction } from './functions.ts';

/** What the names of an expression mean; null is no value: blank, unreadable or unknown. */
export interface ExpressionScope {
  field(key: string): number | null;
  /** Pupils of grades from–to, both included. */
  enrolment(from: number, to: number): number | null;
}

/** null: no value. */
export type ExpressionValue = number | boolean | null;

/** A value as a number: true is 1, false is 0; null for none, and for a result that is no finite number. */
export function toNumber(value: ExpressionValue): number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null || !Number.isFinite(value)) return null;
  // So that no −0 is ever shown or compared.
  return value === 0 ? 0 : value;
}

function toTruth(value: ExpressionValue): boolean | null {
  if (typeof value === 'boolean') return value;
  const number = toNumber(value);
  return number === null ? null : number !== 0;
}

function calculate(operator: ArithmeticOperator, left: number, right: number): number | null {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? null : left / right;
    default:
      return assertNever(operator);
  }
}

/** Whether the comparison holds; exact, nothing is rounded. */
export function compare(operator: ComparisonOperator, left: number, right: number): boolean {
  switch (operator) {
    case '=':
      return left === right;
    case '<>':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      return assertNever(operator);
  }
}

/** Three-valued: one `decisive` truth decides, whatever is unknown; otherwise an unknown leaves it unknown. */
function combine(truths: readonly (boolean | null)[], decisive: boolean): boolean | null {
  if (truths.includes(decisive)) return decisive;
  return truths.includes(null) ? null : !decisive;
}

function evaluateChoice(parts: readonly Expression[], scope: ExpressionScope): ExpressionValue {
  const [condition, yes, no] = parts;
  if (condition === undefined || yes === undefined || no === undefined) return null;
  const truth = toTruth(evaluateExpression(condition, scope));
  if (truth === null) return null;
  return evaluateExpression(truth ? yes : no, scope);
}

function pickNumber(
  values: readonly ExpressionValue[],
  pick: (...numbers: number[]) => number,
): number | null {
  const numbers = values.map(toNumber);
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 || known.length < numbers.length ? null : pick(...known);
}

function evaluateCall(
  call: Extract<Expression, { readonly kind: 'call' }>,
  scope: ExpressionScope,
): ExpressionValue {
  const name = findFunction(call.name)?.name;
  if (name === undefined) return null;
  if (name === 'ЕСЛИ') return evaluateChoice(call.arguments, scope);
  const values = call.arguments.map((argument) => evaluateExpression(argument, scope));
  switch (name) {
    case 'И':
      return combine(values.map(toTruth), false);
    case 'ИЛИ':
      return combine(values.map(toTruth), true);
    case 'НЕ': {
      const truth = toTruth(values[0] ?? null);
      return truth === null ? null : !truth;
    }
    case 'МИН':
      return pickNumber(values, Math.min);
    case 'МАКС':
      return pickNumber(values, Math.max);
    case 'УЧЕНИКОВ': {
      const [from, to] = values.map(toNumber);
      if (from === undefined || from === null || to === undefined || to === null) return null;
      return toNumber(scope.enrolment(from, to));
    }
    default:
      return assertNever(name);
  }
}

/**
 * The value of a tree: a number, a truth (1 or 0 in arithmetic and comparison), or null where a value that it needs is
 * missing. Division by zero, a result that is no finite number and an unknown function give null; ЕСЛИ needs only the
 * branch it chooses. Throws only what the scope throws.
 */
export function evaluateExpression(tree: Expression, scope: ExpressionScope): ExpressionValue {
  switch (tree.kind) {
    case 'number':
      return tree.value;
    case 'field':
      return toNumber(scope.field(tree.key));
    case 'negation': {
      const operand = toNumber(evaluateExpression(tree.operand, scope));
      return operand === null ? null : toNumber(-operand);
    }
    case 'arithmetic':
    case 'comparison': {
      const left = toNumber(evaluateExpression(tree.left, scope));
      const right = toNumber(evaluateExpression(tree.right, scope));
      if (left === null || right === null) return null;
      if (tree.kind === 'comparison') return compare(tree.operator, left, right);
      return toNumber(calculate(tree.operator, left, right));
    }
    case 'call':
      return evaluateCall(tree, scope);
    default:
      return assertNever(tree);
  }
}
