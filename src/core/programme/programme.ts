// What a municipality monitors, as data: tasks, forms with their fields, indicators with targets, rules between fields.

/** Grades from–to, both included: 8–11. */
export interface GradeRange {
  readonly from: number;
  readonly to: number;
}

/**
 * `count`: a whole number; `labelled-count`: a number or prose whose counts add up; `named-counts`: counts of different
 * things in one cell («2 мероприятия, 65 участников»), never added up; `share`: a percent, or the counts behind it («9 из
 * 20 (45 %)»); `list`: names; `number`: any number; `text`: not read.
 */
export type FieldKind =
  | 'count'
  | 'labelled-count'
  | 'named-counts'
  | 'share'
  | 'list'
  | 'number'
  | 'text';

/** One column of a form, or one line of it in one column, bound by its heading, never by its position. */
export interface Field {
  /** The name in expressions: lower case, Cyrillic letters, digits, `_`. */
  readonly key: string;
  /** The heading above (of a two-level header) as printed; null for a heading over both levels. */
  readonly group: string | null;
  readonly title: string;
  /** The line's number as printed («4.16») where each school has a sheet of its own; '' elsewhere. Never bound by. */
  readonly code: string;
  /** The form's column in which the line is read, where each school has a sheet of its own; null elsewhere. */
  readonly column: string | null;
  /** Other wordings of the title that are taken as the same. */
  readonly aliases: readonly string[];
  readonly kind: FieldKind;
  /** The pupils it counts, whose number it cannot exceed; null when it does not count pupils. */
  readonly contingent: GradeRange | null;
  /** A school without any of these grades has nothing to report here; null: every school reports. */
  readonly applicable: GradeRange | null;
  readonly required: boolean;
  /** For labelled and named counts: the parts that people name, singular stem first, such as «победител». */
  readonly labels: readonly CountLabel[];
}

/** A part of a labelled or named count and the word beginnings that mean it (normalised: lower case, ё as е). */
export interface CountLabel {
  readonly title: string;
  readonly stems: readonly string[];
}

/** `row-per-school`: fields are columns, a row for each school; `sheet-per-school`: fields are lines, a tab or a workbook for each. */
export type FormLayout = 'row-per-school' | 'sheet-per-school';

/** A column of values of a form whose fields are lines: «Факт / 2023 год», «Целевые результаты», «Примечание». */
export interface FormColumn {
  readonly key: string;
  /** The heading above (of a two-level header); null for a heading over both levels. */
  readonly group: string | null;
  /** The heading without its year; '' where the year is all of it. */
  readonly title: string;
  readonly aliases: readonly string[];
  /** The year it is about, counted from the reporting year (-1: the year before); null where it carries none. */
  readonly yearOffset: number | null;
}

/** One table that schools fill. */
export interface Form {
  readonly key: string;
  readonly title: string;
  readonly layout: FormLayout;
  /** Headings of the column with the school's name, or what stands before it on a sheet of its own; the first is the one we print. */
  readonly schoolHeadings: readonly string[];
  /** For a sheet per school: its columns of values; empty otherwise. */
  readonly columns: readonly FormColumn[];
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

/** `all`: everyone there is («Все учреждения»); `done`: yes or no («Соглашение подписано»). */
export type Comparator = 'at-least' | 'at-most' | 'all' | 'done';

/** One demand of a target. `value` is in percent for shares, in natural units for counts; 100 for `all`, 1 for `done`. */
export interface TargetPart {
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: Unit;
  /** What the part is about where a target has several («профильные классы»); null for the only one. */
  readonly label: string | null;
  readonly noun: CountedNoun | null;
  readonly scope: TargetScope;
}

/** A target as printed and as read; no parts: no target is set, or its wording could not be read. */
export interface Target {
  readonly printed: string;
  readonly parts: readonly TargetPart[];
}

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

/** One line of the plan (the road map). All texts as printed. */
export interface Activity {
  /** The number in the plan; unique within it. */
  readonly code: string;
  /** The section it stands under: a task's code or a title of its own. */
  readonly section: string;
  readonly title: string;
  /** «октябрь, февраль, март 2023», «по графику», «в течение года»; '' where none is given. */
  readonly due: string;
  readonly responsible: string;
  readonly result: string;
  /** The indicator that its result belongs to; null where none does. */
  readonly indicator: string | null;
  /** The line of a form by which schools report on it (a field's key); null where none does. */
  readonly field: string | null;
}

/** Groups of schools that are alike by several indicators. */
export interface Grouping {
  /** The indicators that are compared. */
  readonly codes: readonly string[];
  /** How many groups are made. */
  readonly groups: number;
}

/** First and last day, ISO: 2023-02-01. */
export interface Term {
  readonly from: string;
  readonly to: string;
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
  /** The plan's lines in their order; empty where the programme has none. */
  readonly plan: readonly Activity[];
  /** null: schools are not grouped. */
  readonly grouping: Grouping | null;
  /** When the programme runs; null where the document does not say. */
  readonly term: Term | null;
}
