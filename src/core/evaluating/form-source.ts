// An indicator's source made ready for many schools: its expressions parsed once, its fields looked up.

import { collectNames, type ExpressionNames } from '../programme/expression/collect-names.ts';
import type { Expression } from '../programme/expression/expression.ts';
import { parseExpression } from '../programme/expression/parse-expression.ts';
import type { Field, Form, Indicator, IndicatorSource } from '../programme/programme.ts';

/** One of the two expressions of a source. */
export interface FormPart {
  readonly tree: Expression;
  readonly names: ExpressionNames;
}

export interface FormSource {
  /** The numerator and, unless it is a plain count, the denominator. */
  readonly parts: readonly FormPart[];
  /** The fields that the expressions name, each once. */
  readonly keys: readonly string[];
  /** The fields of the form by key. */
  readonly fields: ReadonlyMap<string, Field>;
}

function readPart(indicator: Indicator, text: string): FormPart {
  const parsed = parseExpression(text);
  if (parsed.kind === 'faulty') {
    throw new Error(`indicator ${indicator.code}: the expression «${text}» does not parse`);
  }
  return { tree: parsed.tree, names: collectNames(parsed.tree) };
}

/** Throws for an expression that does not parse: a programme has to pass checkProgramme first. */
export function readFormSource(
  indicator: Indicator,
  source: Extract<IndicatorSource, { readonly kind: 'form' }>,
  form: Form | undefined,
): FormSource {
  const { numerator, denominator } = source;
  const texts = denominator === null ? [numerator] : [numerator, denominator];
  const parts = texts.map((text) => readPart(indicator, text));
  return {
    parts,
    keys: [...new Set(parts.flatMap(({ names }) => names.fields))],
    fields: new Map(form?.fields.map((field) => [field.key, field])),
  };
}
