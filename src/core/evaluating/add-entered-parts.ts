// What a person entered for the parts of a target that the form does not give, beside what it does.

import { listEnteredParts } from '../programme/entered-parts.ts';
import type { Fact } from '../programme/fact.ts';
import type { Indicator } from '../programme/indicator.ts';
import type { Figures } from './figures.ts';
import { takeFact } from './take-fact.ts';

/** The figures with those parts and the fact's note; the same without a fact, or where the form gives every part. */
export function addEnteredParts(
  figures: Figures,
  fact: Fact | undefined,
  indicator: Indicator,
  year: number,
): Figures {
  const entered = takeFact(fact, indicator.unit);
  const added = listEnteredParts(indicator, year).flatMap(({ label }) => {
    const value = label === null ? undefined : entered.labelled.get(label);
    return label === null || value === undefined ? [] : [[label, value] as const];
  });
  if (added.length === 0) return figures;
  return { ...figures, labelled: new Map([...figures.labelled, ...added]), note: entered.note };
}
