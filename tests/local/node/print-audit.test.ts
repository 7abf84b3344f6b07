// The audit as a terminal shows it.

import { formatFigures, formatMessages } from '../../../src/local/node/print-audit.ts';
import { createPainter } from '../../../src/local/node/print-table.ts';
import { chooseTableWords } from '../../../src/local/node/table-words.ts';

const plain = createPainter(false);
const FIGURE = {
  place: 'Справка, таблица 5',
  subject: '8',
  period: '2020',
  printed: '4,2',
  recomputed: 3.80952381,
  verdict: { full: '✗ неверно' },
  good: false,
};

test('a line for each figure, numbers as the language writes them', () => {
  expect(formatFigures([FIGURE, { ...FIGURE, recomputed: null }], plain, 'ru')).toBe(
    [
      'Место               О чём  Год   Напечатано  Пересчитано  Итог',
      'Справка, таблица 5  8      2020  4,2         3,8095       ✗ неверно',
      'Справка, таблица 5  8      2020  4,2                      ✗ неверно',
    ].join('\n'),
  );
  expect(formatFigures([FIGURE], plain, 'en')).toContain('3.8095');
});

test('long texts are cut and no figures leave the head alone', () => {
  const [, line = ''] = formatFigures([{ ...FIGURE, printed: 'о'.repeat(80) }], plain, 'ru').split(
    '\n',
  );

  expect(line).toContain(`${'о'.repeat(33)}…`);
  expect(formatFigures([], plain, 'ru')).toBe('Место  О чём  Год  Напечатано  Пересчитано  Итог');
});

test('the verdict is coloured', () => {
  expect(formatFigures([FIGURE], createPainter(true), 'ru')).toContain(
    '\u001b[31m✗ неверно\u001b[0m',
  );
});

test('all findings are printed under their kinds', () => {
  const words = chooseTableWords('ru');
  const groups = [
    { kind: 'Такой доли быть не может', severity: 'error', messages: ['Раз.', 'Два.'] },
  ] as const;

  expect(formatMessages(groups, plain, words)).toBe(
    'Ошибка: Такой доли быть не может – 2\n  Раз.\n  Два.',
  );
  expect(formatMessages([], plain, words)).toBe('Замечаний нет.');
});
