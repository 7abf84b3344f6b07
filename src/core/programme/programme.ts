// What a municipality monitors, as data: tasks, forms with their fields, indicators with targets, rules between fields.

import type { Activity } from './activity.ts';
import type { Form } from './form.ts';
import type { Indicator } from './indicator.ts';

export interface Task {
  readonly code: string;
  readonly title: string;
}

/** Two fields of one form of which the first can never exceed the second. `kind` tells how the finding is worded. */
export type FieldRule =
  | { readonly kind: 'part-of-whole'; readonly part: string; readonly whole: string }
  | { readonly kind: 'narrower-range'; readonly narrow: string; readonly wide: string }
  | { readonly kind: 'list-count'; readonly list: string; readonly count: string }
  | {
      readonly kind: 'rule';
      readonly left: string;
      readonly operator: '=' | '<>' | '<' | '<=' | '>' | '>=';
      readonly right: string;
      /** A whole sentence: what the rule demands. */
      readonly explanation: string;
    };

/** Two indicators that ought to show the same value, and why. */
export interface IndicatorLink {
  readonly codes: readonly [string, string];
  readonly reason: string;
}

/** Groups of schools that are alike by several indicators. */
export interface Grouping {
  /** The indicators that are compared. */
  readonly codes: readonly string[];
  /** How many groups are made. */
  readonly groups: number;
}

/** First and last day, ISO: 2023-02-01. */
export interface Term {
  readonly from: string;
  readonly to: string;
}

export interface Programme {
  readonly id: string;
  readonly title: string;
  readonly municipality: string;
  readonly years: readonly number[];
  readonly tasks: readonly Task[];
  readonly forms: readonly Form[];
  readonly indicators: readonly Indicator[];
  /** Between fields of a form, by the form's key. */
  readonly rules: Readonly<Record<string, readonly FieldRule[]>>;
  readonly links: readonly IndicatorLink[];
  /** The plan's lines in their order; empty where the programme has none. */
  readonly plan: readonly Activity[];
  /** null: schools are not grouped. */
  readonly grouping: Grouping | null;
  /** When the programme runs; null where the document does not say. */
  readonly term: Term | null;
}
