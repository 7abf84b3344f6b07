import { formatYears } from '../../../src/core/messages/format-years.ts';

test.each([
  [[], ''],
  [[2020], '2020'],
  [[2020, 2021], '2020, 2021'],
  [[2018, 2019, 2020], '2018–2020'],
  [[2015, 2018, 2019, 2020, 2022], '2015, 2018–2020, 2022'],
])('%j is «%s»', (years, expected) => {
  expect(formatYears(years)).toBe(expected);
});
