import { dayOfStamp } from '../../src/core/stamp-day.ts';

test.each([
  ['20.11.2026 21:40', '2026-11-20'],
  ['01.02.2023', '2023-02-01'],
  ['', ''],
  ['2026-11-20', ''],
  ['20.11.20261', ''],
])('dayOfStamp(%j) gives %j', (stamp, day) => {
  expect(dayOfStamp(stamp)).toBe(day);
});
