// What each part of a target is called: given names, or those its own words give.

import type { TargetPart } from '../target.ts';
import type { Demand } from './demand.ts';

/** Where words say nothing but the unit. */
const SHARE = 'доля';

/** A second part of one name is told from the first by its number. */
function numberRepeated(labels: readonly string[]): string[] {
  return labels.map((label, index) => {
    const use = labels.slice(0, index + 1).filter((other) => other === label).length;
    return use === 1 ? label : `${label} (${use})`;
  });
}

function chooseLabels(demands: readonly Demand[], given: readonly string[]): string[] | null {
  if (given.length === demands.length) return [...given];
  const own = demands.map(({ label, unit }) =>
    label === '' && unit === 'percent' ? SHARE : label,
  );
  return own.includes('') ? null : numberRepeated(own);
}

/** The parts in their order; a single one has no label. null where one of several says nothing of itself. */
export function labelDemands(
  demands: readonly Demand[],
  given: readonly string[],
): readonly TargetPart[] | null {
  const labels = demands.length > 1 ? chooseLabels(demands, given) : [null];
  if (labels === null) return null;
  return demands.map(({ comparator, value, unit, noun, scope }, index) => ({
    comparator,
    value,
    unit,
    label: labels[index] ?? null,
    noun,
    scope,
  }));
}
