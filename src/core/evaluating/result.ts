// Results: every indicator's figure, its target and its verdict, with what it was made of.

import type { CountedNoun, Indicator, Target, TargetPart } from '../programme/programme.ts';

export type Verdict = 'met' | 'missed' | 'no-data' | 'no-target';

/** Why a school that ought to count is in neither sum. */
export type ExclusionReason =
  | { readonly kind: 'no-row' }
  | { readonly kind: 'blank'; readonly field: string }
  | { readonly kind: 'unreadable'; readonly field: string; readonly found: string }
  | { readonly kind: 'no-enrolment' }
  /** Everything is there, but the expression has no value for it: it divides by zero. */
  | { readonly kind: 'no-value' };

export interface Exclusion {
  readonly school: string;
  readonly reason: ExclusionReason;
}

/** A school's share of a figure. `value` is n / d × factor, null where d is 0 or there is none. */
export interface SchoolFigure {
  readonly school: string;
  readonly district: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
}

export interface DistrictFigure {
  readonly district: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
}

/** expected: schools the indicator applies to; used: those in both sums. */
export interface Coverage {
  readonly used: number;
  readonly expected: number;
  readonly excluded: readonly Exclusion[];
}

/** What one part of a target lacks. `noun` null: percentage points, because no base is known. Words are made in messages. */
export interface GapPiece {
  /** Above 0, unrounded; a whole number where a noun is counted. */
  readonly value: number;
  readonly noun: CountedNoun | null;
  /** The part's label where the target has several. */
  readonly label: string | null;
  /** True where the target is a ceiling: the value is what there is too much of. */
  readonly excess?: boolean;
}

/** The shortfall in natural units, a piece for each part that is missed; «не хватает 3 встреч». */
export interface Gap {
  readonly pieces: readonly GapPiece[];
}

/** One part of a target beside what was reached; `actual` null when there is no fact. */
export interface PartResult {
  readonly part: TargetPart;
  readonly actual: number | null;
  readonly met: boolean | null;
}

/** raw: actual/target (inverted where less is better); capped: at most 1. */
export interface Degree {
  readonly raw: number;
  readonly capped: number;
}

/** One indicator of one year. All figures unrounded; percents as 69.56. */
export interface IndicatorResult {
  readonly indicator: Indicator;
  readonly year: number;
  readonly target: Target | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly actual: number | null;
  readonly parts: readonly PartResult[];
  readonly verdict: Verdict;
  readonly degree: Degree | null;
  readonly gap: Gap | null;
  readonly coverage: Coverage;
  readonly bySchool: readonly SchoolFigure[];
  readonly byDistrict: readonly DistrictFigure[];
  /** For a fact: its source, date and comment; '' where none, and for form indicators. */
  readonly note: string;
}

/** filled: every required cell has a reading; partial: some; empty: no row or an empty one. */
export interface Completeness {
  readonly expected: number;
  readonly filled: number;
  readonly partial: number;
  readonly empty: number;
  /** The schools that owe a report (no row or an empty row), in the register's order. */
  readonly missing: readonly string[];
  /** False where no register is given: then expected counts the rows there are. */
  readonly registerGiven: boolean;
}
