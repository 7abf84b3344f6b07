import {
  countDaysBetween,
  countDaysOfMonth,
  formatDay,
  isCalendarDay,
} from '../../../src/core/programme/calendar-day.ts';

test.each([
  ['2023-02-01', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2023-13-01', false],
  ['2023-00-10', false],
  ['2023-04-31', false],
  ['2023-04-00', false],
  ['01.02.2023', false],
  ['2023-2-1', false],
  ['', false],
])('isCalendarDay(%j) is %s', (text, isDay) => {
  expect(isCalendarDay(text)).toBe(isDay);
});

test.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [2000, 2, 29],
  [1900, 2, 28],
  [2023, 4, 30],
])('the last day of %s-%s is %s', (year, month, day) => {
  expect(countDaysOfMonth(year, month)).toBe(day);
});

test('countDaysBetween counts over a leap day', () => {
  expect(countDaysBetween('2023-08-31', '2024-01-26')).toBe(148);
  expect(countDaysBetween('2024-03-01', '2024-02-28')).toBe(-2);
});

test('formatDay gives a day as people write it', () => {
  expect(formatDay('2023-02-01')).toBe('01.02.2023');
});
