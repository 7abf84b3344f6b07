// Days as ISO texts: 2023-02-01.

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY = 86_400_000;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month (1–12) has; 0 for any other number. */
export function countDaysOfMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTHS[month - 1] ?? 0);
}

/** Whether the text is a day that the calendar has; false for 2023-02-29, for other wordings and for ''. */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return day >= 1 && day <= countDaysOfMonth(year, month);
}

/** Days from the first to the second; negative where the second is earlier, NaN for what is no day. */
export function countDaysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** 2023-02-01 → 01.02.2023, as people of both languages here read it. */
export function formatDay(day: string): string {
  return day.split('-').reverse().join('.');
}
