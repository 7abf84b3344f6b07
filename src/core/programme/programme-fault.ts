// What can be wrong with a programme that comes from outside, as data.

import type { ExpressionFault } from './expression/expression.ts';

/** Where it stands in the programme: ['indicators', 3, 'source', 'numerator']. */
export type ProgrammePath = readonly (string | number)[];

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
  /** A code or key that stands there a second time. */
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'unknown-task' | 'unknown-form' | 'unknown-year' | 'unknown-indicator' }
  | { readonly kind: 'unknown-field'; readonly nearest: string | null }
  /** A share without a denominator. */
  | { readonly kind: 'no-denominator' }
  | { readonly kind: 'expression'; readonly fault: ExpressionFault }
);
