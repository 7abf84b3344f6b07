// Dates as reports print them.

import { joinSpans, readSpans } from '../../../src/core/auditing/printed-spans.ts';

const show = (text: string) => readSpans(text).spans.map(({ from, to }) => `${from}…${to}`);

test.each([
  ['до 18.12.2023', ['2023-12-18…2023-12-18']],
  ['21-22.11. 2022', ['2022-11-21…2022-11-22']],
  ['16.12.202 2', ['2022-12-16…2022-12-16']],
  ['7 февраля 2019г.', ['2019-02-07…2019-02-07']],
  ['Сентябрь 2023', ['2023-09-01…2023-09-30']],
  ['Февраль - март 2023', ['2023-02-01…2023-03-31']],
  ['Ноябрь 2023 – январь 2024', ['2023-11-01…2024-01-31']],
  [
    'октябрь, март 2023, октябрь 2024',
    ['2023-10-01…2023-10-31', '2023-03-01…2023-03-31', '2024-10-01…2024-10-31'],
  ],
  [
    'май 2023, май 2024. май 2025',
    ['2023-05-01…2023-05-31', '2024-05-01…2024-05-31', '2025-05-01…2025-05-31'],
  ],
  ['в течение года', []],
  ['', []],
  ['32.13.2023', []],
])('readSpans(«%s»)', (text, spans) => {
  expect(show(text)).toEqual(spans);
});

test.each([
  ['сентябрь', [9]],
  ['июль - август', [7, 8]],
  ['октябрь; март', [10, 3]],
  ['летний период', []],
])('«%s» has months without a year: %s', (text, months) => {
  expect(readSpans(text).monthsWithoutYear).toEqual(months);
});

test('joinSpans gives the first and the last day, null for none', () => {
  expect(joinSpans(readSpans('Февраль 2023 – 31 августа 2025 год').spans)).toEqual({
    from: '2023-02-01',
    to: '2025-08-31',
  });
  expect(joinSpans([])).toBeNull();
});
