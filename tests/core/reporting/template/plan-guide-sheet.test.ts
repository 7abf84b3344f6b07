import { berezniki } from '../../../../src/core/programme/presets/berezniki.ts';
import { kemerovoCity } from '../../../../src/core/programme/presets/kemerovo-city.ts';
import { PRESETS } from '../../../../src/core/programme/presets/presets.ts';
import type { FieldRule, Programme } from '../../../../src/core/programme/programme.ts';
import { planGuideSheet } from '../../../../src/core/reporting/template/plan-guide-sheet.ts';

function readRows(programme: Programme): readonly string[] {
  return planGuideSheet(programme).cells.map((row) =>
    row.filter((cell) => cell !== null).join(': '),
  );
}

test('says who, until when, where and whom to ask', () => {
  const rows = readRows(kemerovoCity);

  expect(rows[2]).toMatch(/^Кто заполняет: .*____/);
  expect(rows[3]).toBe(
    'До какого числа: До «_____» ____________________ 20____ года. Программа действует с 01.02.2023 по 31.08.2025.',
  );
  expect(rows[4]).toContain('строка своей школы');
  expect(rows[rows.length - 1]).toMatch(/^Кого спросить: ____/);
});

test('tells the kinds of cells that the forms have, and no others', () => {
  const names = planGuideSheet(berezniki).cells.map(([name]) => name);

  expect(names).toContain('Доля');
  expect(names).toContain('Несколько чисел в одной ячейке');
  expect(names).not.toContain('Число');
});

test('tells blank, 0 and «-» apart', () => {
  const names = planGuideSheet(berezniki).cells.map(([name]) => name);

  expect(names).toEqual(expect.arrayContaining(['0', '«-» или «н/п»', 'пусто']));
});

test('names the rules in words', () => {
  const text = readRows(kemerovoCity).join('\n');

  expect(text).toContain(
    '«кол-во обучающихся, поступивших в вузы в соответствии с профильным…» не больше, чем «общее кол-во обучающихся в профильных 11-х классах».',
  );
});

test('of many rules tells the first and how many more there are', () => {
  const rule: FieldRule = { kind: 'part-of-whole', part: 'договоры', whole: 'партнёры' };
  const rules = { сбор: new Array<FieldRule>(20).fill(rule) };

  expect(readRows({ ...kemerovoCity, rules }).join('\n')).toContain('И ещё правил: 12.');
});

test.each(PRESETS.map((preset) => [preset.id, preset] as const))(
  'the page of %s is upright and short enough for one sheet of paper',
  (_, preset) => {
    const { columnWidths, cells } = planGuideSheet(preset);
    const width = columnWidths.reduce((sum, one) => sum + one, 0);
    const lines = cells.map((row) =>
      Math.max(
        ...row.map((cell, column) =>
          String(cell ?? '')
            .split('\n')
            .reduce((sum, line) => {
              const letters = (columnWidths[column] ?? 0) / 6;
              return sum + Math.max(1, Math.ceil(line.length / letters));
            }, 0),
        ),
      ),
    );

    expect(width).toBeLessThanOrEqual(760);
    expect(lines.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(62);
  },
);
