// Text → tree, by recursive descent: the part of spreadsheet formula syntax that Russian users know.

import { Cursor, Stop } from './cursor.ts';
import type { ComparisonOperator, Expression, ExpressionFault, Span } from './expression.ts';
import { findFunction } from './functions.ts';
import { MAX_LENGTH } from './limits.ts';
import { type Sign, type Token, tokenise } from './tokenise.ts';

/** `faults` is never empty; they stand in the order of the text. */
export type ParsedExpression =
  | { readonly kind: 'parsed'; readonly tree: Expression }
  | { readonly kind: 'faulty'; readonly faults: readonly ExpressionFault[] };

function isComparison(sign: Sign): sign is ComparisonOperator {
  return /^[=<>]/.test(sign);
}

function join(left: Expression, right: Expression): Span {
  return { from: left.at.from, to: right.at.to };
}

// expression = sum [ ( "=" | "<>" | "<" | "<=" | ">" | ">=" ) sum ]
function parseComparison(cursor: Cursor): Expression {
  const left = parseSum(cursor);
  const operator = cursor.takeOneOf('=', '<>', '<', '<=', '>', '>=');
  if (operator === undefined) return left;
  const right = parseSum(cursor);
  const { token } = cursor;
  if (token.kind === 'sign' && isComparison(token.sign)) {
    throw new Stop({ kind: 'chained-comparison', at: token.at, found: cursor.textAt(token.at) });
  }
  return cursor.build({ kind: 'comparison', operator, left, right, at: join(left, right) });
}

// sum = product { ( "+" | "-" ) product }
function parseSum(cursor: Cursor): Expression {
  let left = parseProduct(cursor);
  for (;;) {
    const operator = cursor.takeOneOf('+', '-');
    if (operator === undefined) return left;
    const right = parseProduct(cursor);
    left = cursor.build({ kind: 'arithmetic', operator, left, right, at: join(left, right) });
  }
}

// product = unary { ( "*" | "/" ) unary }
function parseProduct(cursor: Cursor): Expression {
  let left = parseUnary(cursor);
  for (;;) {
    const operator = cursor.takeOneOf('*', '/');
    if (operator === undefined) return left;
    const right = parseUnary(cursor);
    left = cursor.build({ kind: 'arithmetic', operator, left, right, at: join(left, right) });
  }
}

// unary = "-" unary | primary
function parseUnary(cursor: Cursor): Expression {
  const minus = cursor.takeSign('-');
  if (minus === undefined) return parsePrimary(cursor);
  const operand = cursor.nest(minus, () => parseUnary(cursor));
  const at = { from: minus.from, to: operand.at.to };
  return cursor.build({ kind: 'negation', operand, at });
}

// primary = number | name | name "(" arguments ")" | "(" expression ")"
function parsePrimary(cursor: Cursor): Expression {
  const token = cursor.take();
  const { at } = token;
  if (token.kind === 'number') return cursor.build({ kind: 'number', value: token.value, at });
  if (token.kind === 'name') {
    if (cursor.takeSign('(') !== undefined) return parseCall(cursor, token.name, at);
    return cursor.build({ kind: 'field', key: token.name.toLowerCase(), at });
  }
  if (token.kind !== 'sign' || token.sign !== '(') return cursor.stopAt(at, ['value']);
  const inner = cursor.nest(at, () => parseComparison(cursor));
  const close = cursor.takeSign(')');
  if (close === undefined) return cursor.stopAt(cursor.token.at, ['operator', ')']);
  return { ...inner, at: { from: at.from, to: close.to } };
}

// arguments = [ expression { ";" expression } ]
function parseCall(cursor: Cursor, typed: string, nameAt: Span): Expression {
  const name = findFunction(typed)?.name ?? typed.toUpperCase();
  const parsed: Expression[] = [];
  let close = cursor.takeSign(')');
  while (close === undefined) {
    parsed.push(cursor.nest(nameAt, () => parseComparison(cursor)));
    close = cursor.takeSign(')');
    if (close === undefined && cursor.takeSign(';') === undefined) {
      return cursor.stopAt(cursor.token.at, ['operator', ';', ')']);
    }
  }
  const at = { from: nameAt.from, to: close.to };
  return cursor.build({ kind: 'call', name, arguments: parsed, at, nameAt });
}

function parseTokens(text: string, tokens: readonly Token[]): Expression {
  const cursor = new Cursor(text, tokens);
  const tree = parseComparison(cursor);
  if (cursor.token.kind !== 'end') cursor.stopAt(cursor.token.at, ['operator', 'end']);
  return tree;
}

function faulty(...faults: readonly ExpressionFault[]): ParsedExpression {
  return { kind: 'faulty', faults };
}

/**
 * The tree of an expression; otherwise every character that belongs to none, or the first place where the syntax
 * breaks. Blank text is a fault. Names are not looked up: see checkExpression. Never throws.
 */
export function parseExpression(text: string): ParsedExpression {
  if (text.length > MAX_LENGTH) {
    const at = { from: MAX_LENGTH, to: text.length };
    return faulty({ kind: 'too-long', at, found: text.slice(MAX_LENGTH), limit: MAX_LENGTH });
  }
  const { tokens, faults } = tokenise(text);
  if (faults.length > 0) return faulty(...faults);
  const [first] = tokens;
  if (first === undefined || first.kind === 'end') {
    return faulty({ kind: 'empty', at: { from: 0, to: text.length }, found: text });
  }
  try {
    return { kind: 'parsed', tree: parseTokens(text, tokens) };
  } catch (error) {
    if (error instanceof Stop) return faulty(error.fault);
    throw error;
  }
}
