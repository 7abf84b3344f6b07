// An indicator's source made ready for many schools: its expressions parsed once, its fields looked up.

import { collectNames, type ExpressionNames } from '../programme/expression/collect-names.ts';
import type { Expression } from '../programme/expression/expression.ts';
import { parseExpression } from '../programme/expression/parse-expression.ts';
import { type FieldName, indexFieldNames, SHARE_PARTS } from '../programme/field-names.ts';
import type { Field, Form, FormLayout } from '../programme/form.ts';
import type { Indicator, IndicatorSource } from '../programme/indicator.ts';

/** One of the expressions of a source. */
export interface FormPart {
  readonly tree: Expression;
  readonly names: ExpressionNames;
}

/** The expression by which a labelled part of the targets is measured. */
export interface LabelledPart extends FormPart {
  readonly label: string;
}

export interface FormSource {
  /** The numerator and, unless it is a plain count, the denominator. */
  readonly parts: readonly FormPart[];
  readonly labelled: readonly LabelledPart[];
  /** The names of fields that the expressions of `parts` use, each once. */
  readonly keys: readonly string[];
  /** What the names of the form mean. */
  readonly names: ReadonlyMap<string, FieldName>;
  /** Where the indicator is one share field's counts, that field: a school may have given its percent alone. */
  readonly share: Field | null;
  readonly layout: FormLayout;
}

function readPart(indicator: Indicator, text: string): FormPart {
  const parsed = parseExpression(text);
  if (parsed.kind === 'faulty') {
    throw new Error(`indicator ${indicator.code}: the expression «${text}» does not parse`);
  }
  return { tree: parsed.tree, names: collectNames(parsed.tree) };
}

/** What the expression is, when it is one name alone. */
function findOnlyName(part: FormPart | undefined, names: FormSource['names']): FieldName | null {
  return part?.tree.kind === 'field' ? (names.get(part.tree.key) ?? null) : null;
}

function findShare(parts: readonly FormPart[], names: FormSource['names']): Field | null {
  const [numerator, denominator] = parts.map((part) => findOnlyName(part, names));
  if (numerator?.field.kind !== 'share' || numerator.field !== denominator?.field) return null;
  const isShare =
    numerator.part === SHARE_PARTS.numerator && denominator.part === SHARE_PARTS.denominator;
  return isShare ? numerator.field : null;
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
  const names = indexFieldNames(form);
  return {
    parts,
    labelled: source.parts.map((part) => ({
      label: part.label,
      ...readPart(indicator, part.numerator),
    })),
    keys: [...new Set(parts.flatMap((part) => part.names.fields))],
    names,
    share: findShare(parts, names),
    layout: form?.layout ?? 'row-per-school',
  };
}
