import fc from 'fast-check';
import { shortenText } from '../../../src/core/messages/shorten-text.ts';

test.each<[string, string]>([
  ['', ''],
  ['   ', ''],
  ['общее кол-во обучающихся', 'общее кол-во обучающихся'],
  ['два\nряда  и   пробелы', 'два ряда и пробелы'],
  [
    'кол-во обучающихся, поступивших в вузы в соответствии с профильным обучением',
    'кол-во обучающихся, поступивших в вузы в соответствии с…',
  ],
  [
    'Количество обучающихся 7-11-х классов - победителей и призеров конкурсов',
    'Количество обучающихся 7-11-х классов - победителей и…',
  ],
  [`${'я'.repeat(59)} ещё`, `${'я'.repeat(59)}…`],
  ['я'.repeat(80), `${'я'.repeat(60)}…`],
  [`${'слово '.repeat(9)}слово – и ещё много слов`, `${'слово '.repeat(9)}слово…`],
])('shortenText(%p) is %p', (text, expected) => {
  expect(shortenText(text)).toBe(expected);
});

test('a shortened text is one line of bounded length', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const short = shortenText(text, 10);
      expect(short.length).toBeLessThanOrEqual(11);
      expect(short).not.toMatch(/\n|\s\s/);
    }),
  );
});
