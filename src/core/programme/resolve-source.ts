// Whose figure an indicator shows: its own, or that of the indicator it is «то же, что».

import type { Indicator, IndicatorSource } from './indicator.ts';

/** A source that gives a figure by itself. */
export type OwnSource = Exclude<IndicatorSource, { readonly kind: 'same-as' }>;

/** The indicator whose source counts, with that source; null where the way there ends at an unknown code or runs in a circle. */
export function resolveSource(
  indicator: Indicator,
  indicators: readonly Indicator[],
): { readonly owner: Indicator; readonly source: OwnSource } | null {
  const passed = new Set<string>();
  let owner: Indicator | undefined = indicator;
  while (owner !== undefined && !passed.has(owner.code)) {
    const source: IndicatorSource = owner.source;
    if (source.kind !== 'same-as') return { owner, source };
    passed.add(owner.code);
    const code: string = source.code;
    owner = indicators.find((other) => other.code === code);
  }
  return null;
}
