// A name of an expression at one school: whether it is for the school, what it gives to the sums, and what it lacks.

import { isCount } from '../programme/count-field.ts';
import type { FieldName } from '../programme/field-names.ts';
import type { Field, FormLayout } from '../programme/form.ts';
import { hasGrades } from '../programme/has-grades.ts';
import type { School } from '../programme/register.ts';
import { takeNamedValue } from '../reading/named-value.ts';
import type { Reading, ReadingHow } from '../reading/reading.ts';
import type { ExclusionReason } from './result.ts';

/** So that 20 of 20 is no more than 100 % whatever the arithmetic. */
const ABOVE_HUNDRED = 100 + 1e-9;

/** Whether the school can have what the field asks for. What was typed wins over what the register says of its grades. */
export function hasField(school: School, field: Field | undefined, how: ReadingHow): boolean {
  if (how === 'not-applicable') return false;
  const applicable = field?.applicable ?? null;
  return how !== 'blank' || applicable === null || hasGrades(school, applicable);
}

/** False for a count below 0 or with a fraction, and a share of more than 100 %: such slips must not get into a sum. */
export function isUsable({ field, value }: Reading): boolean {
  if (value === null) return true;
  if (field.kind === 'share') return value >= 0 && value <= ABOVE_HUNDRED;
  return !isCount(field) || (Number.isInteger(value) && value >= 0);
}

/** The number that the name gives to the sums; null for none. */
export function takeValue(
  name: FieldName | undefined,
  reading: Reading | undefined,
): number | null {
  if (name === undefined || reading === undefined || !isUsable(reading)) return null;
  return takeNamedValue(reading, name);
}

/** Why the name gives no number. `key` stands for a name that the form does not have. */
export function explainField(
  key: string,
  name: FieldName | undefined,
  reading: Reading | undefined,
  layout: FormLayout,
): ExclusionReason {
  const field = name?.field.title ?? key;
  if (reading === undefined || name === undefined) {
    return { kind: layout === 'sheet-per-school' ? 'no-line' : 'no-column', field };
  }
  if (reading.how === 'unreadable' || !isUsable(reading)) {
    return { kind: 'unreadable', field, found: reading.original };
  }
  if (reading.how === 'blank') return { kind: 'blank', field };
  // Counts of different things make no number together.
  if (name.part === null) {
    return reading.parts.length > 0 ? { kind: 'no-value' } : { kind: 'blank', field };
  }
  if (name.field.kind === 'share') return { kind: 'percent-only', field };
  return { kind: 'no-part', field, part: name.part };
}
