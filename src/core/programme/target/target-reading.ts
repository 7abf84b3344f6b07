// What a target's printed wording was taken to mean, or why it was not.

import type { Direction } from '../indicator.ts';
import type { CountedNoun, TargetPart, Unit } from '../target.ts';

/** What the wording leaves open and the indicator tells. */
export interface TargetContext {
  readonly unit: Unit;
  /** What the indicator counts, for numbers beside which nothing is named. */
  readonly noun: CountedNoun | null;
  /** What each number of a target with several is about, in their order; where they are as many as the numbers. */
  readonly labels?: readonly string[];
  /** `less`: a bare number, and «до», is a ceiling. Without it, a level to reach. */
  readonly direction?: Direction;
}

/**
 * What a person had better confirm. `unit`: the wording's unit is not the indicator's, or one of two numbers lost its «%»;
 * `ceiling`: «до 40 %» is read as a level to reach; `change`: «на 30 %» may be a growth and is read as a level.
 */
export type TargetDoubt = 'unit' | 'ceiling' | 'change';

/**
 * Why a wording gives no demand: nothing but words; a number that lost its digits («00»); «10-15»; «около 20»; «более 20»,
 * which leaves open whether 20 is enough; only a date; «5 в месяц»; «на 6 п. п.», a change from an unknown start; «10 или
 * 15»; anything else.
 */
export type TargetRefusal =
  | 'words'
  | 'lost-number'
  | 'range'
  | 'approximate'
  | 'strict'
  | 'date'
  | 'period'
  | 'change'
  | 'alternatives'
  | 'unclear';

/** The demands that wording names for years of their own: «40 % (ЦП на 2023 г. 30 %)» → 2023. */
export type YearParts = Readonly<Record<string, readonly TargetPart[]>>;

/** `none`: blank or a dash. `parts` is never empty, and every part bears a label where there are several. */
export type TargetReading =
  | {
      readonly kind: 'read';
      /** Of the wording itself; where it names years alone, those of the last of them. */
      readonly parts: readonly TargetPart[];
      readonly years: YearParts;
      readonly doubts: readonly TargetDoubt[];
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly found: string; readonly reason: TargetRefusal };
