// Which wholes and which parts give a printed percent, by each of the two ways of shortening it.

import type { PrintedNumber } from './printed-percent.ts';

/** How a percent with endless decimals was shortened. */
export type RoundingRule = 'half-up' | 'cut-off';

/** From–to, both included, of whole numbers. */
export interface WholeRange {
  readonly from: number;
  readonly to: number;
}

/** So that what is equal stays equal in binary. */
const NOISE = 1e-9;

/** The percents that are printed so: from (included) to (not included). */
function findBounds({ value, decimals }: PrintedNumber, rule: RoundingRule): [number, number] {
  const unit = 10 ** -decimals;
  return rule === 'cut-off' ? [value, value + unit] : [value - unit / 2, value + unit / 2];
}

/** Whether part of whole, in percent, is printed so by the rule. False for a whole of 0. */
export function fitsShare(
  part: number,
  whole: number,
  printed: PrintedNumber,
  rule: RoundingRule,
): boolean {
  if (whole <= 0) return false;
  const [from, to] = findBounds(printed, rule);
  const percent = (part / whole) * 100;
  return percent >= from - NOISE && percent < to - NOISE;
}

function buildRange(from: number, to: number): WholeRange | null {
  return from <= to ? { from, to } : null;
}

/** The whole numbers of which the part is the printed percent; null where there is none, or for a part or percent of 0. */
export function findWholes(
  part: number,
  printed: PrintedNumber,
  rule: RoundingRule,
): WholeRange | null {
  const [low, high] = findBounds(printed, rule);
  if (part <= 0 || high <= 0 || low <= 0) return null;
  const first = Math.floor((part / high) * 100 + NOISE) + 1;
  const last = Math.floor((part / low) * 100 + NOISE);
  return buildRange(Math.max(first, Math.ceil(part)), last);
}

/** The whole numbers that are the printed percent of the whole; null where there is none. */
export function findParts(
  whole: number,
  printed: PrintedNumber,
  rule: RoundingRule,
): WholeRange | null {
  const [low, high] = findBounds(printed, rule);
  const first = Math.max(0, Math.ceil((low * whole) / 100 - NOISE));
  const last = Math.ceil((high * whole) / 100 - NOISE) - 1;
  return buildRange(first, Math.min(last, Math.floor(whole)));
}
