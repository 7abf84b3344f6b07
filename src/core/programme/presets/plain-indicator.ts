// What an indicator is where its document says nothing more.

import type { Indicator } from '../indicator.ts';

/** Entered on «Факты», counted anew each year, more is better; neither baseline, target, scale nor method. */
export const PLAIN_INDICATOR = {
  baseline: { printed: '', value: null },
  targets: {},
  source: { kind: 'manual' },
  direction: 'more',
  period: 'per-year',
  scale: [],
  method: null,
} as const satisfies Partial<Indicator>;
