// What the add-on took a cell to mean, with the original text and the address beside it.

import type { Field, Form } from '../programme/form.ts';
import type { School } from '../programme/register.ts';
import type { CellValue } from '../workbook/snapshot.ts';

/**
 * How a value was found. `words`: a word that means nothing to count («нет», «-») read as 0;
 * `not-applicable`: the school has no such pupils («н/п», or blank, 0 or «-» in a field that does not apply to it).
 */
export type ReadingHow =
  | 'number'
  | 'labelled'
  | 'list'
  | 'words'
  | 'blank'
  | 'not-applicable'
  | 'unreadable';

/** Why a cell is unreadable; each becomes a finding. */
export type UnreadableReason = 'text' | 'range' | 'approximate' | 'date' | 'error-value';

/** A named part of a labelled count («победители» 4), or a name of a list (value 1). */
export interface ReadingPart {
  readonly label: string;
  readonly value: number;
}

export interface Reading {
  /** 1-based, as the user sees it. */
  readonly row: number;
  readonly column: number;
  /** A1, such as D5. */
  readonly cell: string;
  readonly field: Field;
  /** What the cell shows, untouched; '' when blank. */
  readonly original: string;
  readonly raw: CellValue;
  /** The number taken (for a list: how many names); null when blank, not applicable or unreadable. */
  readonly value: number | null;
  readonly parts: readonly ReadingPart[];
  readonly how: ReadingHow;
  readonly reason: UnreadableReason | null;
}

/** A field and the column it was bound to. */
export interface Binding {
  readonly field: Field;
  readonly column: number;
  /** The heading path found, such as «Наличие договоров… / с кем заключены…». */
  readonly heading: string;
}

/** How a row's name was matched to the register. */
export type SchoolMatch =
  | { readonly kind: 'matched'; readonly school: School }
  /** No register is given: the row is its own school, its name cleaned. */
  | { readonly kind: 'unregistered'; readonly school: School }
  /** The register has no such school; `suggestion` is the nearest name, null if none is near. */
  | { readonly kind: 'unknown'; readonly suggestion: string | null };

/**
 * What one school reported in one form: a row of the table, or a tab of its own. `readings` has an entry for every bound
 * field, by key; a tab that lacks a line has none for it.
 */
export interface SchoolRow {
  /** Where its cells stand: the table's sheet, or the school's own tab. */
  readonly sheetId: number;
  readonly sheetName: string;
  /** The row of the name. */
  readonly row: number;
  /** The name as typed, and the address of its cell; A1 for one that only the tab's name tells. */
  readonly name: string;
  readonly nameCell: string;
  readonly match: SchoolMatch;
  /** Of a tab: the headings of its columns of values as found there, by the column's key; empty for a row. */
  readonly columns: Readonly<Record<string, string>>;
  readonly readings: Readonly<Record<string, Reading>>;
}

/** A row that is no school's, and why it was passed over. */
export interface SkippedRow {
  readonly row: number;
  readonly text: string;
  readonly why: 'numbering' | 'section' | 'total' | 'blank';
}

/** A line of the form as it stands in a school's tab. */
export interface TabLine {
  readonly row: number;
  /** The number as printed there, '' where none: it may differ from the form's. */
  readonly code: string;
  readonly text: string;
  /** The fields of the line, one for each column of values that the form asks for. */
  readonly keys: readonly string[];
}

/** A tab that carries the form of one school. */
export interface FormTab {
  readonly sheetId: number;
  readonly sheetName: string;
  /** First and last row of the headings. */
  readonly headerFirstRow: number;
  readonly headerLastRow: number;
  /** The form's lines that were found, from the top. */
  readonly lines: readonly TabLine[];
}

/** A tab in which a fault stands, and where to look first. */
export interface TabPlace {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly cell: string;
}

/** A headed column that no field took. */
export interface FreeHeading {
  readonly column: number;
  /** What stands in its own cell, without the groups above. */
  readonly heading: string;
  readonly isGrouped: boolean;
}

/** Faults of the header, as data for the checks. `column` is 1-based. Those about tabs are one for all tabs alike. */
export type HeaderFault =
  | { readonly kind: 'missing'; readonly field: Field; readonly nearest: FreeHeading | null }
  | { readonly kind: 'duplicate'; readonly field: Field; readonly columns: readonly number[] }
  | ({ readonly kind: 'unknown' } & FreeHeading)
  | TabFault;

/** What the tabs of a form lack, repeat or have too much of; `tabs` is never empty. */
export type TabFault =
  | { readonly kind: 'missing-column'; readonly title: string; readonly tabs: readonly TabPlace[] }
  | {
      readonly kind: 'missing-line';
      readonly title: string;
      /** The nearest text that is no line of the form, in the first of the tabs. */
      readonly nearest: string | null;
      readonly tabs: readonly TabPlace[];
    }
  | {
      readonly kind: 'duplicate-line';
      readonly title: string;
      /** In the first of the tabs. */
      readonly rows: readonly number[];
      readonly tabs: readonly TabPlace[];
    }
  | { readonly kind: 'unknown-line'; readonly title: string; readonly tabs: readonly TabPlace[] };

/** A form as found: in one sheet with a row for each school, or in a tab of every school. */
export interface FormTable {
  readonly form: Form;
  /** The sheet of the table; where each school has its tab, the first of them. */
  readonly sheetId: number;
  readonly sheetName: string;
  /** First and last row of the headings. */
  readonly headerFirstRow: number;
  readonly headerLastRow: number;
  readonly schoolColumn: number;
  readonly bindings: readonly Binding[];
  readonly faults: readonly HeaderFault[];
  readonly rows: readonly SchoolRow[];
  readonly skipped: readonly SkippedRow[];
  /** Of a form with a tab for each school: the tabs in their order; empty otherwise. */
  readonly tabs: readonly FormTab[];
  /** The reporting year that its columns of years tell; null where they tell none. */
  readonly year: number | null;
}

/** What looking for a form came to. `ambiguous`: two sheets carry it equally well (never where each school has a tab). */
export type FormSearch =
  | { readonly kind: 'found'; readonly table: FormTable }
  | { readonly kind: 'absent'; readonly form: Form }
  | { readonly kind: 'ambiguous'; readonly form: Form; readonly sheetNames: readonly string[] };
