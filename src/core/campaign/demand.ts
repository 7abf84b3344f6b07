// What one demand of a target comes to for a single school and for the whole.

import { TOLERANCE } from '../evaluating/judge-parts.ts';
import type { IndicatorResult, SchoolFigure } from '../evaluating/result.ts';
import type { TargetPart } from '../programme/target.ts';
import { roundHalfUp } from '../round-half-up.ts';

/**
 * How a demand is measured. `share`: of a base, which every school has its own of; `each`: a number that is asked of every
 * school; `total`: a number for all together, of which an equal part falls to each school.
 */
export interface Demand {
  readonly kind: 'share' | 'each' | 'total';
  readonly part: TargetPart;
  /** Of a share: by what its base is multiplied; of the others the number itself. */
  readonly value: number;
  /** True where less is better. */
  readonly less: boolean;
  /** True where only whole things are counted. */
  readonly whole: boolean;
  /** Of a total: what falls to each school; the number itself otherwise. */
  readonly ofSchool: number;
}

/** A figure that is in the sums. */
interface Counted {
  readonly numerator: number;
  readonly denominator: number | null;
}

function isCounted(figure: SchoolFigure): figure is SchoolFigure & { readonly numerator: number } {
  return figure.numerator !== null;
}

/** The demand of an indicator's target; null where there is none, are several, or it says only what is to be done. */
export function chooseDemand({
  target,
  indicator,
  bySchool,
  denominator,
}: IndicatorResult): Demand | null {
  const [part, ...others] = target?.parts ?? [];
  if (part === undefined || others.length > 0 || part.comparator === 'done') return null;
  const counted = bySchool.filter(isCounted);
  if (counted.length === 0) return null;
  const less = part.comparator === 'at-most';
  const whole = counted.every(({ numerator }) => Number.isInteger(numerator));
  const isShare =
    denominator !== null &&
    (part.comparator === 'all' || (part.unit === indicator.unit && part.unit !== 'count'));
  if (isShare) {
    const isPercent = part.comparator === 'all' || part.unit === 'percent';
    const value = isPercent ? part.value / 100 : part.value;
    return { kind: 'share', part, value, less, whole, ofSchool: value };
  }
  if (part.unit === 'percent' || part.comparator === 'all') return null;
  const { value } = part;
  if (part.scope === 'each-school')
    return { kind: 'each', part, value, less, whole, ofSchool: value };
  const equal = value / counted.length;
  const ofSchool = whole ? (less ? Math.floor(equal) : Math.ceil(equal)) : equal;
  return { kind: 'total', part, value, less, whole, ofSchool };
}

/** How far a number is on the wrong side of what is wanted, in whole things where only those are counted; 0 where it is not. */
function lack({ less, whole }: Demand, wanted: number, reached: number): number {
  const difference = less ? reached - wanted : wanted - reached;
  const slack = TOLERANCE * Math.max(1, Math.abs(wanted));
  if (difference <= slack) return 0;
  return whole ? Math.ceil(difference - slack) : roundHalfUp(difference, 6);
}

/**
 * How many more (of a ceiling: too many) a school has than it would have at the target. Of a share no school can have more than its base.
 * null where it gave no counts.
 */
export function measureLack(demand: Demand, figure: SchoolFigure): number | null {
  const { numerator, denominator } = figure;
  if (numerator === null) return null;
  if (demand.kind === 'share') {
    return denominator === null ? null : lack(demand, demand.value * denominator, numerator);
  }
  const lacking = lack(demand, demand.ofSchool, numerator);
  // Part of a whole, such as one school of one: what is left to add ends with the whole.
  const room = demand.less || denominator === null ? lacking : Math.max(0, denominator - numerator);
  return demand.kind === 'total' ? Math.min(lacking, room) : lacking;
}

/** The same for all together; of what is asked of each school, the sum over the schools. */
export function measureTotalLack(
  demand: Demand,
  { numerator, denominator }: Counted,
  lacks: readonly (number | null)[],
): number {
  switch (demand.kind) {
    case 'share':
      // Asked of every school it is not met as long as one lacks anything.
      return demand.part.scope === 'each-school'
        ? addLacks(lacks)
        : lack(demand, demand.value * (denominator ?? 0), numerator);
    case 'each':
      return addLacks(lacks);
    case 'total':
      return lack(demand, demand.value, numerator);
  }
}

function addLacks(lacks: readonly (number | null)[]): number {
  return lacks.reduce<number>((total, one) => total + (one ?? 0), 0);
}
