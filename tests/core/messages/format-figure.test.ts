import { formatFigure } from '../../../src/core/messages/format-figure.ts';
import type { Unit } from '../../../src/core/programme/target.ts';

test.each<[number | null, Unit, string, string]>([
  [69.559048, 'percent', '69,56\u00a0%', '69.56%'],
  [100, 'percent', '100\u00a0%', '100%'],
  [0, 'percent', '0\u00a0%', '0%'],
  [12411, 'count', '12\u00a0411', '12,411'],
  [3, 'none', '3', '3'],
  [-1.5, 'none', '-1,5', '-1.5'],
  [null, 'percent', '', ''],
])('%p in %s is %p in Russian and %p in English', (value, unit, russian, english) => {
  expect(formatFigure(value, unit, 'ru')).toBe(russian);
  expect(formatFigure(value, unit, 'en')).toBe(english);
});
