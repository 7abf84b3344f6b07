// Tree → text: the shortest that reads back as the same tree.

import { assertNever } from '../../assert-never.ts';
import type { ArithmeticOperator, Expression } from './expression.ts';

/** How tightly a node binds: a looser one inside a tighter one needs brackets. */
const COMPARISON = 1;
const SUM = 2;
const PRODUCT = 3;
const UNARY = 4;
const PRIMARY = 5;

function bindingOf(operator: ArithmeticOperator): number {
  return operator === '+' || operator === '-' ? SUM : PRODUCT;
}

function bindingOfNode(tree: Expression): number {
  switch (tree.kind) {
    case 'comparison':
      return COMPARISON;
    case 'arithmetic':
      return bindingOf(tree.operator);
    case 'negation':
      return UNARY;
    case 'number':
    case 'field':
    case 'call':
      return PRIMARY;
    default:
      return assertNever(tree);
  }
}

/** A number of 0 or more in digits with a decimal comma: never an exponent, which the language does not have. */
function printNumber(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent ?? 0);
  const digits = whole + fraction;
  const point = whole.length + shift;
  if (point <= 0) return `0,${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return digits.padEnd(point, '0');
  return `${digits.slice(0, point)},${digits.slice(point)}`;
}

function printWithin(tree: Expression, least: number): string {
  const text = printExpression(tree);
  return bindingOfNode(tree) < least ? `(${text})` : text;
}

/** The text of a tree, with a decimal comma and Russian function names; parseExpression makes the same tree of it. */
export function printExpression(tree: Expression): string {
  switch (tree.kind) {
    case 'number':
      return printNumber(tree.value);
    case 'field':
      return tree.key;
    case 'negation':
      return `-${printWithin(tree.operand, UNARY)}`;
    case 'arithmetic': {
      const binding = bindingOf(tree.operator);
      const left = printWithin(tree.left, binding);
      return `${left} ${tree.operator} ${printWithin(tree.right, binding + 1)}`;
    }
    case 'comparison':
      return `${printWithin(tree.left, SUM)} ${tree.operator} ${printWithin(tree.right, SUM)}`;
    case 'call':
      return `${tree.name}(${tree.arguments.map(printExpression).join('; ')})`;
    default:
      return assertNever(tree);
  }
}
