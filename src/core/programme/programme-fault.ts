// What can be wrong with a programme that comes from outside, as data.

import type { ExpressionFault } from './expression/expression.ts';

/** Where it stands in the programme: ['indicators', 3, 'source', 'numerator']. */
export type ProgrammePath = readonly (string | number)[];

/**
 * How a scale breaks: `gap`: values between two levels belong to none; `overlap`: to both; `open`: a level within the scale
 * has no bound on a side where another follows; `empty`: from is not below to.
 */
export type ScaleProblem = 'gap' | 'overlap' | 'open' | 'empty';

/** One fault of a programme; `found` is what stands there, as text, '' where nothing does. */
export type ProgrammeFault = { readonly path: ProgrammePath; readonly found: string } & (
  | {
      /** Missing, of the wrong type, not among the words there are, or a property that is not known. */
      readonly kind: 'shape';
      /** zod's code of the issue, such as `invalid_type`. */
      readonly issue: string;
      /** What is wanted there; '' where zod does not say. */
      readonly expected: string;
    }
  /** A code, key or label that stands there a second time. */
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'unknown-task' | 'unknown-form' | 'unknown-year' | 'unknown-indicator' }
  | { readonly kind: 'unknown-field'; readonly nearest: string | null }
  /** A line that is read in a column which its form has not. */
  | { readonly kind: 'unknown-column' }
  /** A line of a form with a sheet for each school that does not say in which column it is read. */
  | { readonly kind: 'no-column' }
  /** A share without a denominator. */
  | { readonly kind: 'no-denominator' }
  /** Indicators that are each «the same as» the next, back to the first; `codes` begins and ends with it. */
  | { readonly kind: 'circle'; readonly codes: readonly string[] }
  /** `level` is the title of the level where the scale breaks, `next` that of the one above it; null for `empty`. */
  | {
      readonly kind: 'scale';
      readonly problem: ScaleProblem;
      readonly level: string;
      readonly next: string | null;
    }
  /** The last day before the first. */
  | { readonly kind: 'term-order' }
  /** `elsewhere`: the title of another form that has the field of this name; null where none has or it is no matter of a field. */
  | {
      readonly kind: 'expression';
      readonly fault: ExpressionFault;
      readonly elsewhere: string | null;
    }
);
