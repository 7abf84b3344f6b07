// A finding: one fault or question, as data without prose. The words are in src/core/messages.

import { assertNever } from '../assert-never.ts';
import type { Gap } from '../evaluating/result.ts';
import type { ComparisonOperator } from '../programme/expression/expression.ts';
import type { Unit } from '../programme/programme.ts';
import type { SettingsExpectation } from '../programme/settings-fault.ts';

/** An error must be corrected; a query must be corrected or explained. */
export type FindingSeverity = 'error' | 'query';

/** Where to look first (`cell`) and all cells that take part. A finding about a whole sheet points at its A1 or header. */
export interface FindingPlace {
  readonly sheet: string;
  readonly sheetId: number;
  readonly cell: string;
  readonly cells: readonly string[];
}

/** What every finding carries beside its own facts. */
interface FindingBase<Severity extends FindingSeverity> {
  readonly severity: Severity;
  readonly place: FindingPlace;
  /** The school's name, or '' where none takes part. */
  readonly school: string;
  /** The column's or indicator's title as people see it, or '' where none takes part. */
  readonly field: string;
  /** What stands there now, as the cell shows it; of an indicator its figures, in no language's way of writing them. */
  readonly found: string;
}

/** A figure of an indicator, unrounded; the messages write it in their language. */
export interface FoundFigure {
  readonly value: number;
  readonly unit: Unit;
}

type Fault<
  Code extends string,
  Severity extends FindingSeverity,
  Facts = unknown,
> = FindingBase<Severity> & Readonly<Facts> & { readonly code: Code };

/** All findings there are, by code; adding one here without a message does not compile. */
export type Finding =
  | Fault<'header/missing-field', 'error', { nearest: string | null }>
  | Fault<'header/duplicate-field', 'error', { columns: readonly string[] }>
  | Fault<'header/unknown-column', 'query'>
  | Fault<'row/unknown-school', 'error', { suggestion: string | null }>
  | Fault<'row/duplicate-school', 'error', { rows: readonly number[] }>
  | Fault<'row/missing-school', 'query', { schools: readonly string[] }>
  | Fault<'cell/missing', 'error'>
  | Fault<'cell/unreadable', 'error', { reason: 'text' | 'range' | 'approximate' }>
  | Fault<'cell/negative', 'error'>
  | Fault<'cell/not-whole', 'error'>
  | Fault<'cell/error-value', 'error'>
  | Fault<'cell/looks-like-date', 'error'>
  | Fault<
      'check/part-exceeds-whole',
      'error',
      { part: number; whole: number; wholeField: string; wholeCell: string }
    >
  | Fault<
      'check/range-exceeds-wider-range',
      'query',
      { narrow: number; wide: number; wideField: string; wideCell: string }
    >
  | Fault<
      'check/exceeds-enrolment',
      'error',
      { value: number; enrolment: number; gradeFrom: number; gradeTo: number }
    >
  | Fault<
      'check/list-count-differs',
      'query',
      { stated: number; named: number; names: readonly string[]; countCell: string }
    >
  | Fault<
      'check/rule-broken',
      'error',
      { left: number; right: number; operator: ComparisonOperator; explanation: string }
    >
  | Fault<'check/not-applicable-filled', 'query', { gradeFrom: number; gradeTo: number }>
  /**
   * `against` names what the value is compared with; `times` is how many times larger (or, below 1, smaller) it is;
   * `figures` is empty for a cell.
   */
  | Fault<
      'check/magnitude-slip',
      'query',
      {
        value: number;
        usual: number;
        times: number;
        against: 'target' | 'baseline' | 'enrolment' | 'other-schools';
        figures: readonly FoundFigure[];
      }
    >
  | Fault<
      'indicator/missed-without-measure',
      'query',
      { indicatorCode: string; gap: Gap | null; figures: readonly FoundFigure[] }
    >
  | Fault<
      'indicator/linked-differ',
      'query',
      {
        first: string;
        second: string;
        firstValue: number;
        secondValue: number;
        unit: Unit;
        reason: string;
        figures: readonly FoundFigure[];
      }
    >
  | Fault<'settings/invalid', 'error', { expected: SettingsExpectation }>;

export type FindingCode = Finding['code'];

/** A query that a person has explained stays closed until its value changes. */
export type FindingState = 'open' | 'explained';

/** Where a query compares two values, the other one: an explanation holds for both. Errors are not explained. */
function findOtherValue(finding: Finding): string {
  if (finding.severity === 'error') return '';
  switch (finding.code) {
    case 'check/range-exceeds-wider-range':
      return String(finding.wide);
    case 'check/list-count-differs':
      return String(finding.stated);
    case 'indicator/linked-differ':
      return finding.secondValue.toFixed(2);
    case 'header/unknown-column':
    case 'row/missing-school':
    case 'check/not-applicable-filled':
    case 'check/magnitude-slip':
    case 'indicator/missed-without-measure':
      return '';
    default:
      return assertNever(finding);
  }
}

/** Keys are kept in cells, so they must not be endless. */
const LONGEST_PART = 300;

function shortenPart(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_PART ? line : `${line.slice(0, LONGEST_PART)}… (${line.length})`;
}

/**
 * The key under which a finding's explanation is kept: what it is about, with the values that were explained. One line,
 * long texts cut.
 */
export function buildFindingKey(finding: Finding): string {
  const about = finding.school === '' ? finding.place.sheet : finding.school;
  const other = findOtherValue(finding);
  const parts = [finding.code, about, finding.field, finding.found];
  return (other === '' ? parts : [...parts, other]).map(shortenPart).join(' | ');
}
