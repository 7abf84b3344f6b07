// Periods as reports print them.

import { formatPeriod, lastYear, readPeriod } from '../../../src/core/auditing/published-period.ts';

test.each([
  ['2023', { kind: 'year', from: 2023, to: 2023 }, '2023'],
  ['2023 г.', { kind: 'year', from: 2023, to: 2023 }, '2023'],
  ['2022-2023 учебный год', { kind: 'school-year', from: 2022, to: 2023 }, '2022–2023'],
  ['2022/23', { kind: 'school-year', from: 2022, to: 2023 }, '2022–2023'],
  ['2018-2023 годы', { kind: 'span', from: 2018, to: 2023 }, '2018–2023'],
  ['Февраль 2023 – 31 августа 2025 год', { kind: 'span', from: 2023, to: 2025 }, '2023–2025'],
  ['31.08.2025', { kind: 'year', from: 2025, to: 2025 }, '2025'],
  ['итог', { kind: 'final' }, ''],
])('readPeriod(«%s»)', (text, period, shown) => {
  expect(readPeriod(text)).toEqual(period);
  expect(formatPeriod(readPeriod(text))).toBe(shown);
});

test.each(['', 'ежегодно', '15', 'сентябрь'])('readPeriod(«%s») gives null', (text) => {
  expect(readPeriod(text)).toBeNull();
});

test.each([
  ['2022-2023', 2023],
  ['2021', 2021],
  ['итог', null],
  ['', null],
])('the last year of «%s» is %s', (text, year) => {
  expect(lastYear(readPeriod(text))).toBe(year);
});
