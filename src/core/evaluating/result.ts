// Results: every indicator's figure, its target and its verdict, with what it was made of.

import type { Indicator } from '../programme/indicator.ts';
import type { CountedNoun, Target, TargetPart } from '../programme/target.ts';

export type Verdict = 'met' | 'missed' | 'no-data' | 'no-target';

/** Why a school that ought to count is in neither sum. */
export type ExclusionReason =
  | { readonly kind: 'no-row' }
  /** Where each school has a tab of its own: it has none, or none with the form. */
  | { readonly kind: 'no-sheet' }
  /** The school's tab lacks the form's line, or has it twice. */
  | { readonly kind: 'no-line'; readonly field: string }
  /** The text gives other counts, but not this one of its parts. */
  | { readonly kind: 'no-part'; readonly field: string; readonly part: string }
  /** A percent without the counts behind it, which cannot be summed. */
  | { readonly kind: 'percent-only'; readonly field: string }
  /** The form has no column for the field, or several: the same for every school. */
  | { readonly kind: 'no-column'; readonly field: string }
  | { readonly kind: 'blank'; readonly field: string }
  | { readonly kind: 'unreadable'; readonly field: string; readonly found: string }
  | { readonly kind: 'no-enrolment' }
  /** Everything is there, but the expression has no value for it: it divides by zero. */
  | { readonly kind: 'no-value' };

export interface Exclusion {
  readonly school: string;
  readonly reason: ExclusionReason;
}

/**
 * A school's share of a figure. `value` is n / d × factor, null where d is 0 or there is none; the percent itself where the
 * school gave no counts: then both are null, and it is in no sum.
 */
export interface SchoolFigure {
  readonly school: string;
  readonly district: string;
  readonly numerator: number | null;
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

/** What is asked of every school, for «в 2 школах меньше 3 соглашений». */
export type SchoolDemand = Pick<TargetPart, 'comparator' | 'value' | 'unit' | 'noun'>;

/** What one part of a target lacks. `noun` null: percentage points, because no base is known. Words are made in messages. */
export interface GapPiece {
  /** Above 0, unrounded; a whole number where a noun is counted. */
  readonly value: number;
  readonly noun: CountedNoun | null;
  /** The part's label where the target has several. */
  readonly label: string | null;
  /** True where the target is a ceiling: the value is what there is too much of. */
  readonly excess?: boolean;
  /** The value is how many schools miss this demand. */
  readonly schools?: SchoolDemand;
  /** True where something is to be done and is not; the value is 1. */
  readonly undone?: boolean;
  /** The part is met while another is missed; the value is what it demands. */
  readonly reached?: TargetPart;
}

/**
 * The shortfall in natural units: «не хватает 3 встреч»; of a target of several parts a piece for each, in their order:
 * «18 учреждений ✓; не хватает 1 обучающегося».
 */
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
  /** What the single schools add to the parts of a target that a form gives, by label; empty for others. */
  readonly labelledSchools: ReadonlyMap<string, readonly SchoolFigure[]>;
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
