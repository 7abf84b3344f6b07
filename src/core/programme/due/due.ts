// When a line of the plan is due, as read from its wording.

/** First and last day, ISO: 2023-02-01. A deadline has the same day twice. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** Months of any year, 1–12, from ≤ to unless the span runs over the turn of the year (11–2). */
export interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * `none`: nothing is written; `dated`: days or months of named years, in the printed order; `recurring`: months without
 * a year, which come again each year; `throughout`: all year long; `by-schedule`: set by another paper or event;
 * `refused`: a wording that cannot be a date (16.12.202).
 */
export type Due =
  | { readonly kind: 'none' }
  | { readonly kind: 'dated'; readonly spans: readonly DaySpan[] }
  | { readonly kind: 'recurring'; readonly spans: readonly MonthSpan[] }
  | { readonly kind: 'throughout'; readonly year: 'calendar' | 'school' }
  | { readonly kind: 'by-schedule' }
  | { readonly kind: 'refused' };
