import { locateTables, type TableLook } from '../../../src/core/settings/locate-tables.ts';
import { buildSheet } from '../reading/build-workbook.ts';

function look(title: string, ...headings: readonly string[]): TableLook {
  return { title, headings: new Map(headings.map((heading) => [heading, [heading]])) };
}

const TASKS = look('Задачи', 'Код', 'Задача');
const FORMS = look('Формы', 'Ключ', 'Название', 'Вид');

const ROWS = [
  ['Настройки', '', ''],
  ['Задачи', '', ''],
  ['подсказка', 'подсказка', ''],
  ['Код', 'Задача', ''],
  ['1', 'Первая', ''],
  ['', '', ''],
  ['Формы', '', ''],
  ['Ключ', 'Название', 'Вид'],
  ['сбор', 'Сбор', ''],
];

test('tables lie between their headings and the title of the next', () => {
  const [tasks, forms] = locateTables(buildSheet(ROWS), [TASKS, FORMS]);

  expect(tasks).toMatchObject({ titleRow: 2, headerRow: 4, rows: { from: 5, to: 6 } });
  expect(forms).toMatchObject({ titleRow: 7, headerRow: 8, rows: { from: 9, to: 9 } });
  expect([...(forms?.columns ?? [])]).toEqual([
    ['Ключ', 1],
    ['Название', 2],
    ['Вид', 3],
  ]);
});

test('headings are found in any order, letter case and column', () => {
  const rows = [['', 'задача', '  КОД ']];
  expect(locateTables(buildSheet(rows), [TASKS])[0]?.columns).toEqual(
    new Map([
      ['Задача', 2],
      ['Код', 3],
    ]),
  );
});

test('a repeated heading is told of and left out', () => {
  const rows = [['Код', 'Задача', 'Код']];
  expect(locateTables(buildSheet(rows), [TASKS])[0]).toMatchObject({
    columns: new Map([
      ['Код', 1],
      ['Задача', 2],
    ]),
    repeated: [{ key: 'Код', column: 3 }],
  });
});

test('a table without its headings has no rows, and a title alone is known', () => {
  const rows = ROWS.filter(([first]) => first !== 'Код');
  const [tasks, forms] = locateTables(buildSheet(rows), [TASKS, FORMS]);

  expect(tasks).toMatchObject({ titleRow: 2, headerRow: null });
  expect(tasks?.rows.to).toBeLessThan(tasks?.rows.from ?? 0);
  expect(forms?.headerRow).toBe(7);
});

test('one word is no row of headings', () => {
  expect(locateTables(buildSheet([['Код', 'иное']]), [TASKS])[0]?.headerRow).toBeNull();
});

test('an empty sheet has no table', () => {
  expect(locateTables(buildSheet([]), [TASKS])[0]).toMatchObject({
    titleRow: null,
    headerRow: null,
    rows: { from: 1, to: 0 },
  });
});
