import { isCalendarDay } from '../../../src/core/programme/calendar-day.ts';

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
