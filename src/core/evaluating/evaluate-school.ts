// What one school adds to an indicator, or why it adds nothing.

import { isCount } from '../programme/count-field.ts';
import {
  type ExpressionScope,
  evaluateExpression,
  toNumber,
} from '../programme/expression/evaluate.ts';
import { hasGrades } from '../programme/has-grades.ts';
import type { Field } from '../programme/programme.ts';
import type { Reading, ReadingHow } from '../reading/reading.ts';
import type { FormPart, FormSource } from './form-source.ts';
import type { AskedSchool } from './list-schools.ts';
import type { ExclusionReason } from './result.ts';
import { sumEnrolment } from './sum-enrolment.ts';

export type SchoolOutcome =
  | { readonly kind: 'used'; readonly numerator: number; readonly denominator: number | null }
  | { readonly kind: 'excluded'; readonly reason: ExclusionReason }
  /** The school has nothing that the indicator is about, so it is not expected either. */
  | { readonly kind: 'not-applicable' };

/** A field of the expressions at one school. */
interface FieldView {
  readonly key: string;
  readonly reading: Reading | undefined;
  readonly applies: boolean;
}

/** What was typed wins over what the register says of the school's grades. */
function hasField({ school }: AskedSchool, field: Field | undefined, how: ReadingHow): boolean {
  if (how === 'not-applicable') return false;
  const applicable = field?.applicable ?? null;
  return how !== 'blank' || applicable === null || hasGrades(school, applicable);
}

function viewField(key: string, { fields }: FormSource, asked: AskedSchool): FieldView {
  const field = fields.get(key);
  const reading = field === undefined ? undefined : asked.row?.readings[key];
  return { key, reading, applies: hasField(asked, field, reading?.how ?? 'blank') };
}

/** A count below 0 or with a fraction is a slip: like what cannot be read it must not get into a sum. */
function isUsable({ field, value }: Reading): boolean {
  return value === null || !isCount(field) || (Number.isInteger(value) && value >= 0);
}

/** The number that a reading gives to the sums; null for none. */
function takeValue(reading: Reading | undefined): number | null {
  return reading === undefined || !isUsable(reading) ? null : reading.value;
}

/** One school under the expressions of a source. */
class SchoolView implements ExpressionScope {
  private readonly source: FormSource;
  private readonly asked: AskedSchool;
  private readonly views: readonly FieldView[];

  constructor(source: FormSource, asked: AskedSchool) {
    this.source = source;
    this.asked = asked;
    this.views = source.keys.map((key) => viewField(key, source, asked));
  }

  private find(key: string): FieldView | undefined {
    return this.views.find((view) => view.key === key);
  }

  /** Whether anything of what the part counts can be found at the school. */
  applies({ names }: FormPart): boolean {
    const { fields, enrolments } = names;
    const { school } = this.asked;
    return (
      (fields.length === 0 || fields.some((key) => this.find(key)?.applies === true)) &&
      (enrolments.length === 0 || enrolments.some((range) => hasGrades(school, range)))
    );
  }

  /** A field that does not apply beside one that does counts 0: there are no such pupils. */
  field(key: string): number | null {
    const view = this.find(key);
    return view?.applies === false ? 0 : takeValue(view?.reading);
  }

  enrolment(from: number, to: number): number | null {
    return sumEnrolment(this.asked.school, { from, to });
  }

  /** null when it has no value. */
  evaluate(part: FormPart): number | null {
    return toNumber(evaluateExpression(part.tree, this));
  }

  /** The first thing that the parts lack. */
  explainLack(parts: readonly FormPart[]): ExclusionReason {
    if (this.asked.row === undefined) return { kind: 'no-row' };
    const lacking = this.views.find(({ key }) => this.field(key) === null);
    if (lacking !== undefined) {
      const { key, reading } = lacking;
      const field = this.source.fields.get(key)?.title ?? key;
      const isFaulty =
        reading?.how === 'unreadable' || (reading !== undefined && !isUsable(reading));
      return isFaulty
        ? { kind: 'unreadable', field, found: reading.original }
        : { kind: 'blank', field };
    }
    const ranges = parts.flatMap(({ names }) => names.enrolments);
    const lacksEnrolment = ranges.some(({ from, to }) => this.enrolment(from, to) === null);
    return lacksEnrolment ? { kind: 'no-enrolment' } : { kind: 'no-value' };
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
    return { kind: 'excluded', reason: view.explainLack(parts) };
  }
  return { kind: 'used', numerator, denominator: denominator ?? null };
}
