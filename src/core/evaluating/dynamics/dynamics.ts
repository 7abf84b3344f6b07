// How the indicators went over the years: the shape of it.

import type { Indicator, ScaleLevel } from '../../programme/indicator.ts';
import type { Unit } from '../../programme/target.ts';

/** What an indicator came to in a year; percents as 69.56, unrounded. */
export interface YearFigure {
  readonly year: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number;
}

/** `same`: within the dead zone, see measureChange. */
export type Way = 'up' | 'down' | 'same';

/** From the figure of one year to that of a later one. */
export interface Change {
  /** The earlier year. */
  readonly from: number;
  /** In percentage points for a share, in natural units for others; of a cumulative indicator the growth since then. */
  readonly difference: number;
  /** Of the earlier figure; null where that is not above 0. */
  readonly percent: number | null;
  readonly way: Way;
}

/**
 * Told from all years there are. `alone`: there is no earlier figure; `no-figure`: there is none of the reporting year;
 * `rises` and `falls`: in each of three years or more without a gap; `mixed`: the earlier years that this one is above, level
 * with, below.
 */
export type Trend =
  | { readonly kind: 'alone' | 'no-figure' | 'same' | 'rises' | 'falls' }
  | {
      readonly kind: 'mixed';
      readonly above: readonly number[];
      readonly level: readonly number[];
      readonly below: readonly number[];
    };

/** The level of this year's figure, and that of the figure before; null where there is none. */
export interface LevelStep {
  readonly now: ScaleLevel;
  readonly before: ScaleLevel | null;
}

/**
 * Where the indicator stands on its way to the last target. `need` is the change per remaining year that leads there (below
 * 0 where it has to fall); `unknown`: nothing tells where it started.
 */
export type Course =
  | { readonly kind: 'reached'; readonly target: number; readonly year: number }
  | {
      readonly kind: 'on-course' | 'unknown';
      readonly need: number;
      readonly target: number;
      readonly year: number;
    }
  | {
      readonly kind: 'behind';
      /** Above 0: how far it is from the straight line to the target. */
      readonly by: number;
      readonly need: number;
      readonly target: number;
      readonly year: number;
    };

export interface IndicatorDynamics {
  readonly indicator: Indicator;
  /** The unit of the figures. */
  readonly unit: Unit;
  /** The years that have a figure, oldest first, up to the reporting year. */
  readonly figures: readonly YearFigure[];
  /** Years between the first figure and the reporting year, that year included, which have none. */
  readonly missing: readonly number[];
  /** To the latest of the earlier years that have a figure; null without one, or without one of the reporting year. */
  readonly toPrevious: Change | null;
  readonly toFirst: Change | null;
  /** Of the change to the previous figure, by the indicator's direction; null without that. */
  readonly judgement: 'better' | 'worse' | 'same' | null;
  readonly trend: Trend;
  /** null without a scale or without a figure of the reporting year. */
  readonly level: LevelStep | null;
  /** null where there is no target of a later year, or no figure of the reporting year. */
  readonly course: Course | null;
}

/** `years`: all that any indicator has a figure of, oldest first, the reporting year among them. */
export interface Dynamics {
  readonly years: readonly number[];
  readonly indicators: readonly IndicatorDynamics[];
}

/** Whether any indicator has a figure of an earlier year: without one there is nothing to compare. */
export function hasEarlierYears({ years }: Dynamics): boolean {
  return years.length > 1;
}
