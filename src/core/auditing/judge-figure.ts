// What a printed percent comes to against its counts: exact, rounded, cut off, wrong, impossible, or open.

import {
  findParts,
  findWholes,
  fitsShare,
  type RoundingRule,
  type WholeRange,
} from './fit-share.ts';
import { type PrintedNumber, readBareNumber, readPrintedPercent } from './printed-percent.ts';
import type { Published } from './published.ts';

/**
 * `exact`: nothing was shortened; `rounded`: half up; `cut-off`: only cutting the decimals off gives it; `wrong`: neither
 * does; `impossible`: a part above its whole, or no whole number gives it; `base-implied`: the whole is not printed, but
 * some whole numbers fit; `not-checked`: there is nothing to check it against.
 */
export type FigureVerdict =
  | 'exact'
  | 'rounded'
  | 'cut-off'
  | 'wrong'
  | 'impossible'
  | 'base-implied'
  | 'not-checked';

/** A printed percent with what it was recomputed from. */
export interface FigureJudgement {
  readonly verdict: FigureVerdict;
  /** The percent as printed; null for a figure without one. */
  readonly percent: PrintedNumber | null;
  /** Recomputed, in percent, unrounded; null without both counts. */
  readonly exact: number | null;
  /** The whole that it was checked against; null where none is known. */
  readonly whole: number | null;
  /** The wholes that fit by each rule where none is printed; null where it is known or none fits. */
  readonly wholes: Readonly<Record<RoundingRule, WholeRange | null>> | null;
  /** True where only one of the two rules gives it. */
  readonly tells: RoundingRule | null;
}

/** The percent of a row: the one in the text, or its bare number where the unit or two counts make it one. */
export function takePercent({ printed, unit, part, whole }: Published): PrintedNumber | null {
  const percent = readPrintedPercent(printed);
  if (percent !== null) return percent;
  const bare = readBareNumber(printed);
  if (bare === null) return null;
  const isShare = unit === 'percent' || (part !== null && whole !== null && bare.value !== part);
  return isShare ? bare : null;
}

const OPEN = { exact: null, whole: null, wholes: null, tells: null } as const;

/** Judges a row against its own whole, or the one given for it; never throws. */
export function judgeFigure(row: Published, givenWhole: number | null = null): FigureJudgement {
  const percent = takePercent(row);
  if (percent === null) return { ...OPEN, verdict: 'not-checked', percent };
  const whole = row.whole ?? givenWhole;
  if (whole !== null && row.part !== null) return judgeShare(row.part, whole, percent);
  if (whole !== null) return judgeWithoutPart(whole, percent);
  return row.part === null
    ? { ...OPEN, verdict: 'not-checked', percent }
    : judgeWithoutWhole(row.part, percent);
}

function judgeShare(part: number, whole: number, percent: PrintedNumber): FigureJudgement {
  const base = { percent, whole, wholes: null } as const;
  if (whole <= 0 || part > whole) {
    const exact = whole > 0 ? (part / whole) * 100 : null;
    return { ...base, exact, verdict: 'impossible', tells: null };
  }
  const exact = (part / whole) * 100;
  const rounded = fitsShare(part, whole, percent, 'half-up');
  const cut = fitsShare(part, whole, percent, 'cut-off');
  if (Math.abs(exact - percent.value) < 1e-9) {
    return { ...base, exact, verdict: 'exact', tells: null };
  }
  const tells = rounded === cut ? null : rounded ? 'half-up' : 'cut-off';
  return { ...base, exact, verdict: rounded ? 'rounded' : cut ? 'cut-off' : 'wrong', tells };
}

/** Whole pupils only: 4,2 % of 105 is nobody's share. */
function judgeWithoutPart(whole: number, percent: PrintedNumber): FigureJudgement {
  const fits = [findParts(whole, percent, 'half-up'), findParts(whole, percent, 'cut-off')];
  const possible = fits.some((range) => range !== null);
  return { ...OPEN, percent, whole, verdict: possible ? 'not-checked' : 'impossible' };
}

function judgeWithoutWhole(part: number, percent: PrintedNumber): FigureJudgement {
  if (part === 0 || percent.value === 0) {
    const agree = part === 0 && percent.value === 0;
    return { ...OPEN, percent, verdict: agree || part > 0 ? 'not-checked' : 'impossible' };
  }
  const wholes = {
    'half-up': findWholes(part, percent, 'half-up'),
    'cut-off': findWholes(part, percent, 'cut-off'),
  };
  const base = { ...OPEN, percent, wholes };
  if (wholes['half-up'] !== null) return { ...base, verdict: 'base-implied' };
  if (wholes['cut-off'] !== null) return { ...base, verdict: 'cut-off', tells: 'cut-off' };
  return { ...base, wholes: null, verdict: 'impossible' };
}
