// How each line of the plan stands on a given day: done, overdue, due soon, going on, ahead.

import type { Activity } from '../programme/activity.ts';
import { countDaysBetween } from '../programme/calendar-day.ts';
import type { DaySpan, Due, MonthSpan } from '../programme/due/due.ts';
import { datesOfMonths } from '../programme/due/month-days.ts';
import { parseDue } from '../programme/due/parse-due.ts';
import type { Programme } from '../programme/programme.ts';
import type { IndicatorResult, Verdict } from './result.ts';

/** No line in any state. */
export const NO_ACTIVITIES: Readonly<Record<ActivityState, number>> = {
  done: 0,
  overdue: 0,
  'due-soon': 0,
  'going-on': 0,
  ahead: 0,
  'by-schedule': 0,
  undated: 0,
  unreadable: 0,
};

/** A term this near is «скоро». */
export const SOON_DAYS = 14;

/**
 * `by-schedule`: another paper sets the day; `undated`: nothing is written; `unreadable`: what is written is no date.
 * Each of these but `done` leaves the person's mark the only word.
 */
export type ActivityState =
  | 'done'
  | 'overdue'
  | 'due-soon'
  | 'going-on'
  | 'ahead'
  | 'by-schedule'
  | 'undated'
  | 'unreadable';

export interface ActivityStatus {
  readonly activity: Activity;
  readonly due: Due;
  readonly state: ActivityState;
  /** The days that the state speaks of; null where none are known. */
  readonly span: DaySpan | null;
  /** The verdict on the indicator that the line's result belongs to; null where it belongs to none. */
  readonly verdict: Verdict | null;
}

export interface ActivityInput {
  readonly programme: Programme;
  /** ISO: 2024-01-15. */
  readonly today: string;
  /** «Выполнено» by the code of the line, as people wrote it; '' or absent where they did not. */
  readonly marks: ReadonlyMap<string, string>;
  readonly results: readonly IndicatorResult[];
}

/** The first and the last day of the programme: its term, or its years where none is given; null without either. */
function findTerm({ term, years }: Programme): DaySpan | null {
  if (term !== null) return term;
  if (years.length === 0) return null;
  return { from: `${Math.min(...years)}-01-01`, to: `${Math.max(...years)}-12-31` };
}

/** The months of every year of the term, as far as they begin within it. */
function repeatMonths(spans: readonly MonthSpan[], term: DaySpan): DaySpan[] {
  const first = Number(term.from.slice(0, 4));
  const last = Number(term.to.slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years
    .flatMap((year) => spans.map((span) => datesOfMonths(span, year)))
    .filter(({ from, to }) => to >= term.from && from <= term.to);
}

/** All spans in which the line is due, earliest end first; empty where none are known. */
export function listDueSpans(due: Due, programme: Programme): readonly DaySpan[] {
  const term = findTerm(programme);
  switch (due.kind) {
    case 'dated':
      return [...due.spans].sort((a, b) => a.to.localeCompare(b.to));
    case 'recurring':
      return term === null ? [] : repeatMonths(due.spans, term);
    case 'throughout':
      return term === null ? [] : [term];
    case 'none':
    case 'by-schedule':
    case 'refused':
      return [];
  }
}

const NOT_DONE = /^(?:нет|не .*|no|not .*|0|[-–—])$/i;

/** What a mark says is done: the spans of the years it names, or all where it names none. */
function isDoneBy(mark: string, { from, to }: DaySpan): boolean {
  const years = mark.match(/20\d\d/g);
  if (years === null) return true;
  return years.some((year) => year === from.slice(0, 4) || year === to.slice(0, 4));
}

function judgeSpans(
  spans: readonly DaySpan[],
  today: string,
): { readonly state: ActivityState; readonly span: DaySpan | null } {
  const [next] = spans;
  if (next === undefined) return { state: 'done', span: null };
  if (next.to < today) return { state: 'overdue', span: next };
  const isSoon = next.from > today && countDaysBetween(today, next.from) <= SOON_DAYS;
  const endsSoon = next.from <= today && countDaysBetween(today, next.to) <= SOON_DAYS;
  if (isSoon || endsSoon) return { state: 'due-soon', span: next };
  return { state: next.from <= today ? 'going-on' : 'ahead', span: next };
}

function nameUnknownDate(due: Due): ActivityState {
  switch (due.kind) {
    case 'refused':
      return 'unreadable';
    case 'none':
      return 'undated';
    case 'by-schedule':
      return 'by-schedule';
    case 'dated':
    case 'recurring':
    case 'throughout':
      return 'going-on';
  }
}

function judgeActivity(
  due: Due,
  typed: string,
  { programme, today }: ActivityInput,
): { readonly state: ActivityState; readonly span: DaySpan | null } {
  const spans = listDueSpans(due, programme);
  const mark = typed.trim();
  const isMarked = mark !== '' && !NOT_DONE.test(mark);
  if (spans.length === 0) {
    return { state: isMarked ? 'done' : nameUnknownDate(due), span: null };
  }
  return judgeSpans(isMarked ? spans.filter((span) => !isDoneBy(mark, span)) : spans, today);
}

/**
 * A status for each line in the plan's order; empty for a programme without a plan. A mark that names years («15.05.2024»)
 * closes the dates of those years, any other one all of them; «нет» and «не выполнено» close none. A line past its date whose
 * indicator is met is done.
 */
export function evaluateActivities(input: ActivityInput): readonly ActivityStatus[] {
  const verdicts = new Map(
    input.results.map(({ indicator, verdict }) => [indicator.code, verdict]),
  );
  return input.programme.plan.map((activity) => {
    const due = parseDue(activity.due);
    const mark = input.marks.get(activity.code) ?? '';
    const verdict = activity.indicator === null ? null : (verdicts.get(activity.indicator) ?? null);
    const judged = judgeActivity(due, mark, input);
    // What the line was to bring about has come about: nobody needs to mark it.
    const isReached = judged.state === 'overdue' && verdict === 'met';
    return { activity, due, ...judged, state: isReached ? 'done' : judged.state, verdict };
  });
}
