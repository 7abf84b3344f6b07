// A table that schools fill: its fields, how they are laid out, and what they count.

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
