import fc from 'fast-check';
import {
  clipText,
  wrapText,
  wrapTextWithin,
} from '../../../../src/core/reporting/draft/text-lines.ts';

test.each([
  ['', 10, ['']],
  ['СОШ № 1', 10, ['СОШ № 1']],
  ['СОШ № 1, СОШ № 2', 8, ['СОШ № 1,', 'СОШ № 2']],
  ['достопримечательность есть', 5, ['достопримечательность', 'есть']],
])('wrapText(%j, %d) gives %j', (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

test('wrapText keeps every word in its order', () => {
  const words = fc.array(fc.stringMatching(/^[а-я0-9]{1,12}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 40 }), (list, width) => {
      const lines = wrapText(list.join(' '), width);

      expect(lines.join(' ')).toBe(list.join(' '));
      expect(lines.every((line) => line.length <= Math.max(width, 12))).toBe(true);
    }),
  );
});

test.each([
  ['', 5, ''],
  ['школа', 5, 'школа'],
  ['школа № 1', 6, 'школа…'],
  ['школа № 1', 7, 'школа…'],
])('clipText(%j, %d) gives %j', (text, length, clipped) => {
  expect(clipText(text, length)).toBe(clipped);
});

test.each([
  ['одна строка', 20, 2, ['одна строка']],
  ['раз два три', 3, 3, ['раз', 'два', 'три']],
  ['раз два три четыре', 7, 2, ['раз два', 'три…']],
])('wrapTextWithin(%j, %d, %d) gives %j', (text, width, count, lines) => {
  expect(wrapTextWithin(text, width, count)).toEqual(lines);
});

test('wrapTextWithin gives no more lines and no wider ones than asked', () => {
  const text = fc.array(fc.stringMatching(/^[а-я]{1,8}$/), { minLength: 1 });
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 9, max: 30 }),
      fc.integer({ min: 1, max: 4 }),
      (list, width, count) => {
        const lines = wrapTextWithin(list.join(' '), width, count);

        expect(lines.length).toBeLessThanOrEqual(count);
        expect(lines.every((line) => line.length <= width)).toBe(true);
      },
    ),
  );
});
