// The report as JSON: the fixed contract of `svodka … --json` and what the sidebar shows. Plain values only.

import type { FindingCode, FindingSeverity, FindingState } from '../checking/finding.ts';
import type { Verdict } from '../evaluating/result.ts';
import type { TargetPart } from '../programme/programme.ts';
import type { ReadingHow, ReadingPart } from '../reading/reading.ts';

export interface ReportFigure {
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
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
  readonly byDistrict: readonly (ReportFigure & { readonly district: string })[];
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

export interface Report {
  readonly programme: string;
  readonly year: number;
  /** As on the stamp, such as 20.11.2026 21:40. */
  readonly builtAt: string;
  readonly completeness: ReportCompleteness;
  readonly indicators: readonly ReportIndicator[];
  readonly findings: readonly ReportFinding[];
  readonly readings: readonly ReportReading[];
}
