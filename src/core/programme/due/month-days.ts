// Months as days.

import type { DaySpan, MonthSpan } from './due.ts';

const DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function countDays(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** 2024-02-01 to 2024-02-29 for the months of a year; a span over the turn of the year ends in the next one. */
export function datesOfMonths({ from, to }: MonthSpan, year: number): DaySpan {
  const last = to < from ? year + 1 : year;
  return {
    from: `${year}-${twoDigits(from)}-01`,
    to: `${last}-${twoDigits(to)}-${twoDigits(countDays(last, to))}`,
  };
}
