// Months as days.

import { countDaysOfMonth } from '../calendar-day.ts';
import type { DaySpan, MonthSpan } from './due.ts';

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** 2024-02-01 to 2024-02-29 for the months of a year; a span over the turn of the year ends in the next one. */
export function datesOfMonths({ from, to }: MonthSpan, year: number): DaySpan {
  const last = to < from ? year + 1 : year;
  return {
    from: `${year}-${twoDigits(from)}-01`,
    to: `${last}-${twoDigits(to)}-${twoDigits(countDaysOfMonth(last, to))}`,
  };
}
