// What is measured: an indicator, where its figure comes from, and how it is judged over the years.

import type { CountedNoun, Target, Unit } from './target.ts';

/** What a part of a target is measured by where the indicator has several; summed over schools like the numerator. */
export interface PartSource {
  /** The label of the target's part. */
  readonly label: string;
  readonly numerator: string;
}

/**
 * Where an indicator's figure comes from: computed per school from a form and summed, entered on «Факты», or another
 * indicator's figure.
 */
export type IndicatorSource =
  | {
      readonly kind: 'form';
      readonly form: string;
      /** Expression per school, see docs of expressions; summed over schools. */
      readonly numerator: string;
      /** null for a plain count. */
      readonly denominator: string | null;
      /** Empty unless its targets have several parts. */
      readonly parts: readonly PartSource[];
    }
  | { readonly kind: 'manual' }
  | { readonly kind: 'same-as'; readonly code: string };

/** Which way is better; stored, never guessed from the name. */
export type Direction = 'more' | 'less';

/** `per-year`: counted anew each year; `cumulative`: since the start; `snapshot`: as it stands on a date. */
export type Period = 'per-year' | 'cumulative' | 'snapshot';

/** A level of an interval scale: from ≤ value < to; null: without a bound on that side. */
export interface ScaleLevel {
  readonly title: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** How the document says that an indicator is collected; '' and empty where it does not. */
export interface IndicatorMethod {
  readonly collection: string;
  readonly processing: string;
  readonly system: string;
  /** Codes of the items of that system, as printed. */
  readonly codes: readonly string[];
}

export interface Baseline {
  readonly printed: string;
  /** null where the baseline is not one number. */
  readonly value: number | null;
}

export interface Indicator {
  readonly code: string;
  readonly task: string;
  /** As in the passport; as in the report (both may differ and both are kept). */
  readonly title: string;
  readonly reportTitle: string;
  readonly unit: Unit;
  /** As printed: «%», «чел», «ед», «шт». */
  readonly unitPrinted: string;
  /** What the numerator counts, for the gap in natural units. */
  readonly noun: CountedNoun | null;
  readonly baseline: Baseline;
  /** By year, such as 2023; a year without an entry has no target. */
  readonly targets: Readonly<Record<string, Target>>;
  readonly source: IndicatorSource;
  readonly direction: Direction;
  readonly period: Period;
  /** Without gaps and overlaps, from the lowest; empty where no scale is set. */
  readonly scale: readonly ScaleLevel[];
  /** null where the document says nothing of it. */
  readonly method: IndicatorMethod | null;
}
