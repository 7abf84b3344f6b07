import {
  createPainter,
  formatGroups,
  formatIndicators,
  type PrintedGroup,
  type PrintedIndicator,
} from '../../../src/local/node/print-table.ts';
import { chooseTableWords } from '../../../src/local/node/table-words.ts';

const plain = createPainter(false);
const words = chooseTableWords('ru');

const missed: PrintedIndicator = {
  code: '3.1',
  title: 'Количество школ, реализующих профильное обучение и ещё очень много слов после этого',
  target: '34',
  actual: '33',
  verdict: { full: '— не выполнен' },
  gap: 'не хватает 1 школы',
  good: false,
};

describe('formatIndicators(indicators)', () => {
  test('prints a heading and a line for each, long titles cut with an ellipsis', () => {
    const [heading, line, ...rest] = formatIndicators([missed], plain, words).split('\n');

    expect(heading).toMatch(/^Код {2}Показатель +План +Факт +Итог +Не хватает$/);
    expect(line).toMatch(
      /^3\.1 {2}Количество школ, .*… {2}34 +33 +— не выполнен +не хватает 1 школы$/,
    );
    expect(rest).toEqual([]);
  });

  test('colours the verdict and nothing else', () => {
    const text = formatIndicators([missed], createPainter(true), words);

    expect(text.split('\n')[1]).toContain('\u001b[31m— не выполнен\u001b[0m');
  });

  test('prints only the heading for no indicators', () => {
    expect(formatIndicators([], plain, words).split('\n')).toHaveLength(1);
  });
});

describe('formatGroups(groups)', () => {
  const finding = { sheet: 'Сбор', cell: 'D5', school: 'Гимназия № 17', message: 'Стоит 48.' };
  const group = (count: number): PrintedGroup => ({
    kind: 'Часть больше целого',
    severity: 'error',
    count,
    findings: Array.from({ length: count }, () => finding),
  });

  test('says that there are none', () => {
    expect(formatGroups([], plain, words)).toBe('Замечаний нет.');
  });

  test('prints all examples when there are few', () => {
    expect(formatGroups([group(2)], plain, words)).toBe(
      'Ошибка: Часть больше целого – 2\n  Стоит 48.\n  Стоит 48.',
    );
  });

  test('says how many more there are when it shows only the first', () => {
    const lines = formatGroups([group(75)], plain, words).split('\n');

    expect(lines).toHaveLength(5);
    expect(lines[4]).toBe('  …и ещё 72 – на листе «Замечания»');
  });
});
