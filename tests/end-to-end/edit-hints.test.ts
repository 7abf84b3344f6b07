// The built add-on while somebody types: a toast at once, nothing written, the same few calls however long the table is.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSheet, createWorkbook } from '../../src/local/workbook/new-workbook.ts';
import type { Cell, Workbook } from '../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../src/local/xlsx/write-xlsx.ts';
import { makeLargeWorkbook } from '../bench/large-workbook.ts';
import { EXAMPLE, openAddon, ROOT, readBook, sheetOf, typeInto } from './built-addon.ts';

const FORM = 'Сбор 2023';

function hashOf(workbook: Workbook): string {
  return createHash('sha256').update(writeXlsx(workbook)).digest('hex');
}

/** Types into a cell of the form as a person would, and gives what is told. */
function type(workbook: Workbook, row: number, column: number, value: Cell['value']) {
  typeInto(sheetOf(workbook, FORM), row, column, value);
  const host = openAddon(workbook);
  const cell = `${String.fromCharCode(64 + column)}${row}`;
  host.trigger('onEdit', { range: `'${FORM}'!${cell}`, value: String(value) });
  return { told: host.ui.toasts.map(({ text }) => text), host };
}

describe('typing into the form', () => {
  test('«ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1» is told as 5', () => {
    const { told, host } = type(readBook(EXAMPLE), 5, 5, 'ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1');

    expect(told).toEqual(['прочитано: 5 (4 + 1)']);
    expect(host.ui.toasts[0]).toMatchObject({ title: 'Сводка', seconds: 8 });
  });

  test.each<[string, number, number, Cell['value'], RegExp]>([
    [
      'no number',
      5,
      2,
      'много',
      /ячейка B5, МАОУ СОШ № 14: .+ нельзя прочитать как число.+Впишите/,
    ],
    ['more than are enrolled', 5, 2, 100000, /контингент 8–11-х классов школы – 369 обучающихся/],
    ['a part above its whole', 5, 4, 72, /ячейка D5/],
    ['an unknown school', 5, 1, 'Лицей 777', /школы «Лицей 777» нет в реестре/],
    ['a number that no school has', 5, 1, 'МАОУ СОШ № 999 завод', /нет в реестре/],
  ])('%s is told with what to do', (_, row, column, value, expected) => {
    const { told } = type(readBook(EXAMPLE), row, column, value);

    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(expected);
  });

  test.each<[string, number, number, Cell['value']]>([
    ['a plain number', 5, 2, 220],
    ['a blank', 5, 2, null],
    ['a heading', 3, 2, 'Количество детей'],
    ['the title', 1, 1, 'Отчёт за 2023 год'],
  ])('%s is passed over in silence', (_, row, column, value) => {
    expect(type(readBook(EXAMPLE), row, column, value).told).toEqual([]);
  });

  test('nothing is written', () => {
    const workbook = readBook(EXAMPLE);
    typeInto(sheetOf(workbook, FORM), 5, 2, 'много');
    const before = hashOf(workbook);
    const { host } = type(workbook, 5, 2, 'много');

    expect(hashOf(workbook)).toBe(before);
    expect(host.stats().writes).toBe(1); // the toast
  });
});

describe('typing elsewhere', () => {
  test.each(['О сборе', 'Школы', 'Факты'])('«%s» is passed over in silence', (name) => {
    const host = openAddon(readBook(EXAMPLE));
    host.trigger('onEdit', { range: `'${name}'!A1`, value: 'много' });

    expect(host.ui.toasts).toEqual([]);
    expect(host.log).toEqual([]);
  });

  test('a blank workbook is passed over', () => {
    const host = openAddon(createWorkbook({ name: 'пустая' }));
    host.trigger('onEdit', { range: 'Лист1!A1' });

    expect([host.ui.toasts, host.log]).toEqual([[], []]);
  });

  test.each([undefined, null, 'Лист1!A1', {}])('an event of %j is no failure', (event) => {
    const host = openAddon(readBook(EXAMPLE));

    expect(host.call('onEdit', ...(event === undefined ? [] : [event]))).toBeNull();
    expect(host.ui.toasts).toEqual([]);
  });
});

describe('pasting', () => {
  test('several cells tell the first three and how many there are', () => {
    const workbook = readBook(EXAMPLE);
    for (let row = 5; row <= 8; row += 1) typeInto(sheetOf(workbook, FORM), row, 2, 'много');
    const host = openAddon(workbook);
    host.trigger('onEdit', { range: `'${FORM}'!B5:B8` });

    expect(host.ui.toasts[0]?.text.split('\n')).toHaveLength(4);
    expect(host.ui.toasts[0]?.text).toMatch(/Показано 3 из 4\.$/);
  });

  test('of a whole table the first 200 rows are looked at, and that is said', () => {
    const workbook = makeLargeWorkbook(1000);
    typeInto(sheetOf(workbook, FORM), 50, 2, 'много');
    const host = openAddon(workbook);
    host.trigger('onEdit', { range: `'${FORM}'!A3:J1002` });

    expect(host.ui.toasts[0]?.text).toMatch(/Просмотрены первые 200 строк вставки/);
  });
});

test('the calls are the same few in a table of any length', () => {
  const calls = [100, 5000].map(
    (schools) => type(makeLargeWorkbook(schools), schools, 5, 'ПОБЕДИТЕЛЕЙ-4').host.stats().total,
  );

  expect(calls[0]).toBe(calls[1]);
  expect(calls[0]).toBeLessThanOrEqual(18);
});

test('the row far below is told by its own address', () => {
  const { told } = type(makeLargeWorkbook(5000), 4800, 2, 'много');

  expect(told[0]).toMatch(/ячейка B4800, МБОУ СОШ № 4798: /);
});

test('a form that each school has as a tab is hinted too', () => {
  const workbook = readBook(`${ROOT}/examples/berezniki.xlsx`);
  const host = openAddon(workbook);
  const answer = host.call('commandCheck', { language: 'ru', report: true }) as {
    report: { readings: { sheet: string; cell: string; how: string; value: number | null }[] };
  }; // as: its own answer
  const { sheet: name, cell } = answer.report.readings.find(
    ({ how, value }) => how === 'number' && value !== null,
  ) ?? { sheet: '', cell: '' };
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  typeInto(sheetOf(workbook, name), Number(row), letter.charCodeAt(0) - 64, 'много');
  host.trigger('onEdit', { range: `'${name}'!${cell}`, value: 'много' });

  expect(host.ui.toasts.at(-1)?.text).toMatch(new RegExp(`ячейка ${cell}[,:].+«много»`));
});

describe('the switch', () => {
  test('switched off in the menu, nothing is told until it is switched on again', () => {
    const workbook = readBook(EXAMPLE);
    const host = openAddon(workbook);
    host.open();
    host.clickMenu('Подсказки при вводе: включить или выключить');

    expect(host.ui.toasts.at(-1)?.text).toMatch(/^Подсказки при вводе выключены/);
    expect(type(workbook, 5, 2, 'много').told).toEqual([]);

    host.clickMenu('Подсказки при вводе: включить или выключить');

    expect(host.ui.toasts.at(-1)?.text).toMatch(/^Подсказки при вводе включены/);
    expect(type(workbook, 5, 2, 'много').told).toHaveLength(1);
  });

  test('the panel switches it and shows how it stands', () => {
    const workbook = readBook(EXAMPLE);
    const host = openAddon(workbook);

    expect(host.call('panelRead')).toMatchObject({ state: { hints: true } });
    expect(host.call('panelHints', false)).toMatchObject({ kind: 'done', state: { hints: false } });
    expect(type(workbook, 5, 2, 'много').told).toEqual([]);
    expect(host.call('panelHints', true)).toMatchObject({ kind: 'done', state: { hints: true } });
  });
});

test('whatever service fails, nobody who types sees it', () => {
  const workbook = readBook(EXAMPLE);
  typeInto(sheetOf(workbook, FORM), 5, 2, 'много');
  const host = openAddon(workbook);
  for (let call = 1; call <= 18; call += 1) {
    host.failAt(call);
    expect(() => host.trigger('onEdit', { range: `'${FORM}'!B5`, value: 'много' })).not.toThrow();
  }
});

test('a program that cannot be started is no failure of typing', () => {
  const host = openAddon(readBook(EXAMPLE), {
    code: `${readFileSync(join(ROOT, 'dist/Code.js'), 'utf8')}\nfunction startProgram_() { throw new Error('lost'); }`,
  });

  expect(() => host.trigger('onEdit', { range: `'${FORM}'!B5` })).not.toThrow();
  expect(host.log.at(-1)?.text).toContain('lost');
});

test('a sheet with no form below many rows is read in part only', () => {
  const sheet = createSheet({ id: 9, name: 'Заметки', maxRows: 9000 });
  const workbook = makeLargeWorkbook(10);
  workbook.sheets.push({ ...sheet, rows: [...sheetOf(makeLargeWorkbook(3000), 'Школы').rows] });
  const host = openAddon(workbook);
  host.trigger('onEdit', { range: 'Заметки!B2000', value: 'много' });

  expect(host.ui.toasts).toEqual([]);
});
