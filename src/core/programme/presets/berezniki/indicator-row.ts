// One line of Appendices 2 and 4: the indicator, its targets, and what schools report for it.

import type { GradeRange } from '../../form.ts';
import type { CountedNoun, Unit } from '../../target.ts';

/** What some rows have. */
interface RowDetails {
  /** The grades that it is about: a school without them reports nothing. */
  readonly grades?: GradeRange;
  /** A share of schools: each reports of itself, and any figure above 0 makes it one of them. */
  readonly bySchool?: true;
}

/** The targets are those of the years with ` | ` between; the title ends in its unit, as printed. */
export type IndicatorRow = readonly [
  code: string,
  noun: CountedNoun,
  targets: string,
  printed: string,
  details?: RowDetails,
];

/** The years whose targets a row gives, in the order of its columns. */
export const YEARS: readonly number[] = [2022, 2023, 2024];

/** A printed title without its unit, and the unit: «чел.» or «%». */
export interface UnitTitle {
  readonly title: string;
  readonly unitPrinted: string;
  readonly unit: Unit;
}

const UNIT = /,? (чел\.|%)$/;

/** Parts a printed title from its unit; `none` where it ends in neither. */
export function readUnitTitle(printed: string): UnitTitle {
  const unitPrinted = UNIT.exec(printed)?.[1] ?? '';
  const unit = unitPrinted === '' ? 'none' : unitPrinted === '%' ? 'percent' : 'count';
  return { title: printed.replace(UNIT, ''), unitPrinted, unit };
}

/** «4.10.1» → «4.10». */
export function sectionOf(code: string): string {
  return code.split('.').slice(0, 2).join('.');
}

/** The field of a line for the reporting year: «4.10.1» → «п_4_10_1». */
export function fieldKeyOf(code: string): string {
  return `п_${code.replace(/\./g, '_')}`;
}
