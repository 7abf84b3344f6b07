// What one school adds to an indicator, or why it adds nothing.

import {
  type ExpressionScope,
  evaluateExpression,
  toNumber,
} from '../programme/expression/evaluate.ts';
import type { FieldName } from '../programme/field-names.ts';
import { hasGrades } from '../programme/has-grades.ts';
import type { Reading } from '../reading/reading.ts';
import { explainField, hasField, isUsable, takeValue } from './field-view.ts';
import type { FormPart, FormSource } from './form-source.ts';
import type { AskedSchool } from './list-schools.ts';
import type { ExclusionReason } from './result.ts';
import { sumEnrolment } from './sum-enrolment.ts';

export type SchoolOutcome =
  | { readonly kind: 'used'; readonly numerator: number; readonly denominator: number | null }
  | { readonly kind: 'excluded'; readonly reason: ExclusionReason }
  /** A percent that can be shown, but not summed: the school gave no counts. */
  | { readonly kind: 'shown'; readonly value: number; readonly reason: ExclusionReason }
  /** The school has nothing that the indicator is about, so it is not expected either. */
  | { readonly kind: 'not-applicable' };

/** A name of the expressions at one school. */
interface FieldView {
  readonly key: string;
  readonly name: FieldName | undefined;
  readonly reading: Reading | undefined;
  readonly applies: boolean;
}

/** One school under the expressions of a source. */
class SchoolView implements ExpressionScope {
  private readonly source: FormSource;
  private readonly asked: AskedSchool;

  constructor(source: FormSource, asked: AskedSchool) {
    this.source = source;
    this.asked = asked;
  }

  private view(key: string): FieldView {
    const name = this.source.names.get(key);
    const reading = name === undefined ? undefined : this.asked.row?.readings[name.field.key];
    const applies = hasField(this.asked.school, name?.field, reading?.how ?? 'blank');
    return { key, name, reading, applies };
  }

  /** Whether anything of what the part counts can be found at the school. */
  applies({ names }: FormPart): boolean {
    const { fields, enrolments } = names;
    const { school } = this.asked;
    return (
      (fields.length === 0 || fields.some((key) => this.view(key).applies)) &&
      (enrolments.length === 0 || enrolments.some((range) => hasGrades(school, range)))
    );
  }

  /** A field that does not apply beside one that does counts 0: there are no such pupils. */
  field(key: string): number | null {
    const { name, reading, applies } = this.view(key);
    return applies ? takeValue(name, reading) : 0;
  }

  enrolment(from: number, to: number): number | null {
    return sumEnrolment(this.asked.school, { from, to });
  }

  /** null when it has no value. */
  evaluate(part: FormPart): number | null {
    return toNumber(evaluateExpression(part.tree, this));
  }

  /** What the parts lack: a column of the form before a cell of the school, otherwise the first. */
  explainLack(parts: readonly FormPart[]): ExclusionReason {
    const { keys, layout } = this.source;
    if (this.asked.row === undefined) {
      return { kind: layout === 'sheet-per-school' ? 'no-sheet' : 'no-row' };
    }
    const lacking = keys
      .map((key) => this.view(key))
      .filter(({ name, reading, applies }) => applies && takeValue(name, reading) === null);
    // What no school can give comes before what this one did not.
    const first = lacking.find(({ reading }) => reading === undefined) ?? lacking[0];
    if (first !== undefined) return explainField(first.key, first.name, first.reading, layout);
    const ranges = parts.flatMap(({ names }) => names.enrolments);
    const lacksEnrolment = ranges.some(({ from, to }) => this.enrolment(from, to) === null);
    return lacksEnrolment ? { kind: 'no-enrolment' } : { kind: 'no-value' };
  }

  /** The percent of a share whose counts are not given; null for any other lack. */
  takePercent(): number | null {
    const reading =
      this.source.share === null ? undefined : this.view(this.source.share.key).reading;
    return reading === undefined || !isUsable(reading) ? null : reading.value;
  }
}

/**
 * Both parts of a school, or the reason why it counts in neither. A school without a row counts in neither even where
 * the expressions need no field.
 */
export function evaluateSchool(source: FormSource, asked: AskedSchool): SchoolOutcome {
  const view = new SchoolView(source, asked);
  const { parts } = source;
  if (!parts.every((part) => view.applies(part))) return { kind: 'not-applicable' };
  const [numerator, denominator] = parts.map((part) => view.evaluate(part));
  if (
    asked.row === undefined ||
    numerator === undefined ||
    numerator === null ||
    denominator === null
  ) {
    const reason = view.explainLack(parts);
    const value = reason.kind === 'percent-only' ? view.takePercent() : null;
    return value === null ? { kind: 'excluded', reason } : { kind: 'shown', value, reason };
  }
  return { kind: 'used', numerator, denominator: denominator ?? null };
}

/** What the school adds to each labelled part of the targets, by label; a part that it lacks is left out. */
export function evaluateLabelled(
  source: FormSource,
  asked: AskedSchool,
): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  if (asked.row === undefined || source.labelled.length === 0) return values;
  const view = new SchoolView(source, asked);
  for (const part of source.labelled) {
    const value = view.applies(part) ? view.evaluate(part) : null;
    if (value !== null) values.set(part.label, value);
  }
  return values;
}
