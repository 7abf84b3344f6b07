// The period: open, closed with a frozen copy of what was collected, or opened again.

import type { CellChange } from './compare-shown.ts';
import type { KeptValues } from './kept-values.ts';

/** The frozen copy as it was read; `open`: there is none. */
export type FrozenCopy =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'closed' | 'reopened';
      /** As its stamp tells; null where that is gone. */
      readonly at: string | null;
      /** Its sheets, the first one first. */
      readonly sheets: readonly { readonly name: string; readonly id: number }[];
      readonly values: ReadonlyMap<string, KeptValues>;
    };

export interface Period {
  readonly kind: 'open' | 'closed' | 'reopened';
  readonly at: string | null;
  readonly sheets: readonly { readonly name: string; readonly id: number }[];
  /** What the cells of the schools show now and the copy has not; empty while open. */
  readonly changes: readonly CellChange[];
}
