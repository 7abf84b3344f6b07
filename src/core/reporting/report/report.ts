// The report as JSON: the fixed contract of `svodka … --json` and what the sidebar shows. Plain values only.

import type { FindingCode, FindingSeverity, FindingState } from '../../checking/finding.ts';
import type { ActivityState } from '../../evaluating/activity-status.ts';
import type { Way } from '../../evaluating/dynamics/dynamics.ts';
import type { Verdict } from '../../evaluating/result.ts';
import type { TargetPart } from '../../programme/target.ts';
import type { ReadingHow, ReadingPart } from '../../reading/reading.ts';

export interface ReportFigure {
  /** null for a school that gave a percent alone. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

/** A year of an indicator; the changes are to the latest earlier year that has a figure, null for the first. */
export interface ReportYear {
  readonly year: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number;
  /** In percentage points for shares. */
  readonly change: number | null;
  readonly changePercent: number | null;
  readonly way: Way | null;
  /** The level on the indicator's scale. */
  readonly level: string | null;
}

export interface ReportIndicator {
  readonly code: string;
  readonly task: string;
  readonly title: string;
  readonly unit: string;
  readonly source: 'form' | 'manual';
  readonly baseline: string;
  readonly target: { readonly printed: string; readonly parts: readonly TargetPart[] } | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** In percent for shares, unrounded; null when there is no fact. */
  readonly actual: number | null;
  readonly verdict: Verdict;
  /** actual/target, or target/actual where less is better; not capped. */
  readonly degree: number | null;
  readonly gap: { readonly value: number; readonly unit: string; readonly text: string } | null;
  readonly coverage: {
    readonly used: number;
    readonly expected: number;
    readonly excluded: readonly { readonly school: string; readonly reason: string }[];
  };
  readonly bySchool: readonly (ReportFigure & { readonly school: string })[];
  readonly byDistrict: readonly (ReportFigure & {
    readonly district: string;
    readonly numerator: number;
  })[];
  /** The years up to this one that have a figure, oldest first. */
  readonly dynamics: readonly ReportYear[];
}

export interface ReportFinding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly sheet: string;
  readonly cell: string;
  readonly cells: readonly string[];
  readonly school: string;
  readonly field: string;
  readonly found: string;
  readonly message: string;
  readonly advice: string;
  readonly state: FindingState;
}

export interface ReportReading {
  readonly sheet: string;
  readonly cell: string;
  readonly school: string;
  readonly field: string;
  readonly original: string;
  readonly value: number | null;
  readonly parts: readonly ReadingPart[];
  readonly how: ReadingHow;
}

export interface ReportCompleteness {
  readonly expected: number;
  readonly filled: number;
  readonly partial: number;
  readonly empty: number;
  readonly missing: readonly string[];
}

/** A line of the plan as it stands; `from` and `to` are ISO days, null where no date is known. */
export interface ReportActivity {
  readonly code: string;
  readonly title: string;
  readonly due: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: ActivityState;
  readonly indicator: string | null;
  readonly field: string | null;
}

export interface Report {
  readonly programme: string;
  readonly year: number;
  /** As on the stamp, such as 20.11.2026 21:40. */
  readonly builtAt: string;
  readonly completeness: ReportCompleteness;
  readonly indicators: readonly ReportIndicator[];
  /** The lines of the plan, where the office works with it; empty otherwise. */
  readonly plan: readonly ReportActivity[];
  readonly findings: readonly ReportFinding[];
  readonly readings: readonly ReportReading[];
}
