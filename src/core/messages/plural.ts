// Russian words after numbers: 1 раз, 2 раза, 5 раз; не хватает 1 школы, 2 школ.

import type { CountedNoun } from '../programme/target.ts';

/** The forms of a word after 1, after 2 (and a fraction), after 5. */
export interface PluralForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

function endsInOne(value: number): boolean {
  return value % 10 === 1 && value % 100 !== 11;
}

function endsInFew(value: number): boolean {
  const last = value % 10;
  const lastTwo = value % 100;
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14);
}

/** The form after the number; the sign does not matter, and a fraction takes the form of 2: «10,5 раза». */
export function choosePlural(value: number, { one, few, many }: PluralForms): string {
  const size = Math.abs(value);
  if (!Number.isInteger(size)) return few;
  if (endsInOne(size)) return one;
  return endsInFew(size) ? few : many;
}

/** The form after «не хватает»: 1, 21 and 0,5 школы; 0, 2, 5 and 11 школ. */
export function chooseGenitive(value: number, noun: CountedNoun): string {
  const size = Math.abs(value);
  return !Number.isInteger(size) || endsInOne(size) ? noun.genitiveOne : noun.genitiveMany;
}
