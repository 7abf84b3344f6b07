// Numbers as the language writes them.

import { formatNumber } from '../../../sidebar/text/format-number.ts';

test.each([
  [0, '0', '0'],
  [12746, '12\u00a0746', '12,746'],
  [0.5, '0,5', '0.5'],
  [12.345, '12,345', '12.345'],
  [0.1 + 0.2, '0,3', '0.3'],
  [-4.5, '-4,5', '-4.5'],
])('%d is written «%s», “%s”', (value, russian, english) => {
  expect(formatNumber(value, 'ru')).toBe(russian);
  expect(formatNumber(value, 'en')).toBe(english);
});
