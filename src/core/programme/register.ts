// The register: the schools that are expected to report, with their district, kind and enrolment by grade.

import type { GradeRange } from './form.ts';

/** Pupils by grade, index = grade (1–11; index 0 unused); null where the register gives none for the grade. */
export type Enrolment = readonly (number | null)[];

export interface School {
  /** The name as the register prints it, and as every report of ours prints it. */
  readonly name: string;
  /** '' where none is given. */
  readonly district: string;
  /** The highest grade taught: 4, 9 or 11; told from the kind (НОШ, ООШ, СОШ…) or the enrolment. */
  readonly grades: GradeRange;
  /** Other spellings that are taken as this school. */
  readonly aliases: readonly string[];
  /** null where the register has no enrolment for the school. */
  readonly enrolment: Enrolment | null;
}

/** The expected schools; `given` is false where the workbook has no register and every row counts as a school. */
export interface Register {
  readonly given: boolean;
  readonly schools: readonly School[];
}
