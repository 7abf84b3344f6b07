// What the add-on took a cell to mean, with the original text and the address beside it.

import type { Field, Form } from '../programme/programme.ts';
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

/** One row of a school. `readings` has an entry for every bound field, by key. */
export interface SchoolRow {
  readonly row: number;
  /** The name as typed, and the address of its cell. */
  readonly name: string;
  readonly nameCell: string;
  readonly match: SchoolMatch;
  readonly readings: Readonly<Record<string, Reading>>;
}

/** A row that is no school's, and why it was passed over. */
export interface SkippedRow {
  readonly row: number;
  readonly text: string;
  readonly why: 'numbering' | 'section' | 'total' | 'blank';
}

/** Faults of the header, as data for the checks. `column` is 1-based. */
export type HeaderFault =
  | {
      readonly kind: 'missing';
      readonly field: Field;
      readonly nearest: { readonly column: number; readonly heading: string } | null;
    }
  | { readonly kind: 'duplicate'; readonly field: Field; readonly columns: readonly number[] }
  | { readonly kind: 'unknown'; readonly column: number; readonly heading: string };

/** A form as found in a sheet. */
export interface FormTable {
  readonly form: Form;
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
}

/** What looking for a form came to. `ambiguous`: two sheets carry it equally well. */
export type FormSearch =
  | { readonly kind: 'found'; readonly table: FormTable }
  | { readonly kind: 'absent'; readonly form: Form }
  | { readonly kind: 'ambiguous'; readonly form: Form; readonly sheetNames: readonly string[] };
