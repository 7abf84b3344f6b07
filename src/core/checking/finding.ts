// A finding: one fault or question, as data without prose. The words are in src/core/messages.

import type { Gap } from '../evaluating/result.ts';
import type { ComparisonOperator } from '../programme/expression/expression.ts';
import type { SettingsDetail } from '../programme/settings-detail.ts';
import type { MissingColumn, SettingsExpectation } from '../programme/settings-fault.ts';
import type { TargetRefusal } from '../programme/target/target-reading.ts';
import type { Unit } from '../programme/target.ts';

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
  /** True where the field is a line of the form and not a column, or the school has a tab and not a row. */
  readonly inLine?: true;
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

/** The questions about a plan: one of each kind, naming the lines. */
export type PlanFinding =
  | 'plan/overdue'
  | 'plan/doubtful-date'
  | 'plan/without-responsible'
  | 'plan/not-collected'
  | 'form/without-plan';

/** The lines that a question about the plan names. */
interface PlanLines {
  readonly lines: readonly string[];
}

/** All findings there are, by code; adding one here without a message does not compile. */
export type Finding =
  | Fault<'header/missing-field', 'error', { nearest: string | null }>
  | Fault<'header/duplicate-field', 'error', { columns: readonly string[] }>
  | Fault<'header/unknown-column', 'query'>
  /** Of a form with a tab for each school; `sheets` are all the tabs that it is about, the place's first. */
  | Fault<'header/missing-column', 'error', { sheets: readonly string[] }>
  | Fault<'header/missing-line', 'error', { nearest: string | null; sheets: readonly string[] }>
  | Fault<'header/duplicate-line', 'error', { rows: readonly number[]; sheets: readonly string[] }>
  | Fault<'header/unknown-line', 'query', { sheets: readonly string[] }>
  | Fault<'form/absent', 'query'>
  | Fault<'form/ambiguous', 'error', { sheets: readonly string[] }>
  | Fault<'row/unknown-school', 'error', { suggestion: string | null }>
  /** `sheets` are its tabs where each school has one, empty where it has several rows. */
  | Fault<'row/duplicate-school', 'error', { rows: readonly number[]; sheets: readonly string[] }>
  | Fault<'row/missing-school', 'query', { schools: readonly string[] }>
  | Fault<'cell/missing', 'error'>
  /** `wanted`: what the field asks for; one number where it is absent. */
  | Fault<
      'cell/unreadable',
      'error',
      { reason: 'text' | 'range' | 'approximate'; wanted?: 'named-counts' | 'share' }
    >
  | Fault<'cell/negative', 'error'>
  | Fault<'cell/not-whole', 'error'>
  /** A share of more than 100 %. */
  | Fault<'cell/above-hundred', 'error', { value: number }>
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
  /** A percent beside the counts that it is made of, which come to another one. */
  | Fault<
      'check/share-differs',
      'query',
      { stated: number; numerator: number; denominator: number; value: number }
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
  /**
   * Out of all proportion to the year before: an indicator's figure, or the contingent that it is a share of; or a figure
   * since the start that has fallen (`cumulative`).
   */
  | Fault<
      'check/jump',
      'query',
      {
        about: 'figure' | 'contingent' | 'cumulative';
        value: number;
        previous: number;
        previousYear: number;
        unit: Unit;
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
  /** `printed` is what the published report prints for the same indicator and year. */
  | Fault<
      'indicator/published-differs',
      'query',
      { indicatorCode: string; printed: string; figures: readonly FoundFigure[] }
    >
  /** A share of which the schools give percents alone, which cannot be summed. */
  | Fault<
      'indicator/needs-counts',
      'query',
      { schools: readonly string[]; figures: readonly FoundFigure[] }
    >
  /**
   * A target's wording that gives no demand, or one (`read`) whose unit is in doubt; `hasReading`: the place is on a sheet
   * where a person can write how it is meant.
   */
  | Fault<
      'target/unreadable',
      'query',
      {
        reason: TargetRefusal | 'unit';
        read: string;
        years: readonly number[];
        hasReading: boolean;
      }
    >
  /** `missing` of a `column` that is not there; `detail` of the programme's own sheets. */
  | Fault<
      'settings/invalid',
      'error',
      {
        expected: SettingsExpectation;
        missing?: MissingColumn | undefined;
        detail?: SettingsDetail | undefined;
      }
    >
  | Fault<'plan/overdue', 'query', PlanLines>
  | Fault<'plan/doubtful-date', 'query', PlanLines>
  | Fault<'plan/without-responsible', 'query', PlanLines>
  | Fault<'plan/not-collected', 'query', PlanLines>
  | Fault<'form/without-plan', 'query', PlanLines>
  /** A cell that shows something else than the frozen copy of the closed period; `closedAt`: as printed there. */
  | Fault<
      'period/changed-after-close',
      'query',
      /** `isGone`: the school has no row or tab any more. */
      { before: string; closedAt: string | null; isGone?: true }
    >
  | Fault<'fact/without-source', 'query', { figures: readonly FoundFigure[] }>
  /** `named` are the years that the place tells, none of which is the one the summary is for. */
  | Fault<
      'year/differs',
      'query',
      { about: 'sheet-name' | 'title' | 'facts'; named: readonly number[]; year: number }
    >;

export type FindingCode = Finding['code'];

/** A query that a person has explained stays closed until its value changes. */
export type FindingState = 'open' | 'explained';
