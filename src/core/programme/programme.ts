// What a municipality monitors, as data: tasks, forms with their fields, indicators with targets, rules between fields.

/** Grades from–to, both included: 8–11. */
export interface GradeRange {
  readonly from: number;
  readonly to: number;
}

/** `count`: a whole number; `labelled-count`: a number or prose with counts; `list`: names; `number`: any number; `text`: not read. */
export type FieldKind = 'count' | 'labelled-count' | 'list' | 'number' | 'text';

/** One column of a form, bound by its heading, never by its position. */
export interface Field {
  /** The name in expressions: lower case, Cyrillic letters, digits, `_`. */
  readonly key: string;
  /** The heading above (of a two-level header) as printed; null for a heading over both levels. */
  readonly group: string | null;
  readonly title: string;
  /** Other wordings of the title that are taken as the same. */
  readonly aliases: readonly string[];
  readonly kind: FieldKind;
  /** The pupils it counts, whose number it cannot exceed; null when it does not count pupils. */
  readonly contingent: GradeRange | null;
  /** A school without any of these grades has nothing to report here; null: every school reports. */
  readonly applicable: GradeRange | null;
  readonly required: boolean;
  /** For labelled counts: the parts that people name, singular stem first, such as «победител». */
  readonly labels: readonly CountLabel[];
}

/** A part of a labelled count and the word beginnings that mean it (normalised: lower case, ё as е). */
export interface CountLabel {
  readonly title: string;
  readonly stems: readonly string[];
}

/** One table that schools fill, a row for each school. */
export interface Form {
  readonly key: string;
  readonly title: string;
  /** Headings of the column with the school's name; the first is the one we print. */
  readonly schoolHeadings: readonly string[];
  readonly fields: readonly Field[];
}

export interface Task {
  readonly code: string;
  readonly title: string;
}

export type Unit = 'percent' | 'count' | 'none';

/** Russian forms of what is counted, for «не хватает 1 школы / 3 встреч»: genitive singular and genitive plural. */
export interface CountedNoun {
  readonly genitiveOne: string;
  readonly genitiveMany: string;
}

/** `each-school`: the value is asked of every school; `territory`: of the whole. */
export type TargetScope = 'territory' | 'each-school';

/** One demand of a target. `value` is in percent for shares, in natural units for counts. */
export interface TargetPart {
  readonly comparator: 'at-least' | 'at-most';
  readonly value: number;
  readonly unit: Unit;
  /** What the part is about where a target has several («профильные классы»); null for the only one. */
  readonly label: string | null;
  readonly noun: CountedNoun | null;
  readonly scope: TargetScope;
}

/** A target as printed and as read; no parts: no target is set. */
export interface Target {
  readonly printed: string;
  readonly parts: readonly TargetPart[];
}

/** Where an indicator's figure comes from: computed per school from a form and summed, or entered on «Факты». */
export type IndicatorSource =
  | {
      readonly kind: 'form';
      readonly form: string;
      /** Expression per school, see docs of expressions; summed over schools. */
      readonly numerator: string;
      /** null for a plain count. */
      readonly denominator: string | null;
    }
  | { readonly kind: 'manual' };

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
}

/** Two fields of one form of which the first can never exceed the second. `kind` tells how the finding is worded. */
export type FieldRule =
  | { readonly kind: 'part-of-whole'; readonly part: string; readonly whole: string }
  | { readonly kind: 'narrower-range'; readonly narrow: string; readonly wide: string }
  | { readonly kind: 'list-count'; readonly list: string; readonly count: string }
  | {
      readonly kind: 'rule';
      readonly left: string;
      readonly operator: '=' | '<>' | '<' | '<=' | '>' | '>=';
      readonly right: string;
      /** A whole sentence: what the rule demands. */
      readonly explanation: string;
    };

/** Two indicators that ought to show the same value, and why. */
export interface IndicatorLink {
  readonly codes: readonly [string, string];
  readonly reason: string;
}

export interface Programme {
  readonly id: string;
  readonly title: string;
  readonly municipality: string;
  readonly years: readonly number[];
  readonly tasks: readonly Task[];
  readonly forms: readonly Form[];
  readonly indicators: readonly Indicator[];
  /** Between fields of a form, by the form's key. */
  readonly rules: Readonly<Record<string, readonly FieldRule[]>>;
  readonly links: readonly IndicatorLink[];
}
