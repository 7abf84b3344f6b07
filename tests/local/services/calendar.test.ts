import { calendarOf, serialOfDay, wallClockOf } from '../../../src/local/services/calendar.ts';

test.each([
  ['Asia/Novokuznetsk', '2023-04-30T17:00:00.000Z'],
  ['UTC', '2023-05-01T00:00:00.000Z'],
  ['America/New_York', '2023-05-01T04:00:00.000Z'],
])('serial 45047 in %s is the moment %s and back', (timeZone, moment) => {
  const calendar = calendarOf(timeZone);
  expect(new Date(calendar.momentOf(45047)).toISOString()).toBe(moment);
  expect(calendar.serialOf(Date.parse(moment))).toBe(45047);
});

test.each([
  [1899, 12, 30, 0],
  [2023, 5, 1, 45047],
  [2023, 2, 31, null],
  [2023, 13, 1, null],
  [2024, 2, 29, 45351],
])('serialOfDay(%i, %i, %i) gives %j', (year, month, day, serial) => {
  expect(serialOfDay(year, month, day)).toBe(serial);
});

test('wallClockOf gives the parts of a serial', () => {
  expect(wallClockOf(45047.5)).toMatchObject({
    year: 2023,
    month: 5,
    day: 1,
    hour: 12,
    weekday: 1,
  });
});

test('calendarOf throws for a zone that does not exist', () => {
  expect(() => calendarOf('Нигде/Никогда')).toThrow(RangeError);
});
