// What people add to our sheets anywhere (below the table, above it, in rows and columns of their own) outlives a build.

import { DEFAULT_STYLE } from '../../src/local/workbook/default-style.ts';
import type { Cell, Sheet, Workbook } from '../../src/local/workbook/workbook.ts';
import {
  buildReport,
  EXAMPLE,
  findText,
  listValues,
  openAddon,
  readBook,
  sheetOf,
} from './built-addon.ts';

const RESULTS = ['Сводка 2023', 'По школам 2023', 'Приёмка 2023', 'Замечания', 'Журнал'];
const END = 'Конец листа, построенного надстройкой «Сводка»; ниже можно писать своё';

const BARE = { style: DEFAULT_STYLE, note: '', runs: null, fileStyle: null, fromFile: false };

/** Types into any cell, also one that is not there yet. */
function put(sheet: Sheet, row: number, column: number, value: Cell['value']): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  sheet.maxRows = Math.max(sheet.maxRows, row);
  sheet.maxColumns = Math.max(sheet.maxColumns, column);
  const line = sheet.rows[row] ?? [];
  line[column] = { ...(line[column] ?? BARE), value, formula: null, fromFile: false };
  sheet.rows[row] = line;
}

function insertRow(sheet: Sheet, at: number): void {
  sheet.rows.splice(at, 0, []);
  sheet.maxRows += 1;
}

function insertColumn(sheet: Sheet, at: number): void {
  for (const line of sheet.rows) if (line !== undefined) line.splice(at, 0, undefined);
  sheet.maxColumns += 1;
}

function built() {
  const workbook = readBook(EXAMPLE);
  const host = openAddon(workbook);
  buildReport(host);
  const summary = sheetOf(workbook, 'Сводка 2023');
  return { workbook, host, summary, code: (code: string) => findText(summary, code).row };
}

function listAll(workbook: Workbook) {
  return RESULTS.map((name) => listValues(sheetOf(workbook, name)).filter(([row]) => row !== 2));
}

describe('below the end line', () => {
  const { workbook, host } = built();
  const below = () => RESULTS.map((name) => findText(sheetOf(workbook, name), 'Подпись').row);
  const ends = () => RESULTS.map((name) => findText(sheetOf(workbook, name), END).row);
  for (const name of RESULTS) {
    const sheet = sheetOf(workbook, name);
    put(sheet, findText(sheet, END).row + 2, 1, 'Подпись');
    put(sheet, findText(sheet, END).row + 3, 4, 'И. О. Фамилия');
  }
  const sheet = sheetOf(workbook, 'Сбор 2023');
  const rows = Array.from(sheet.rows, (line) => line ?? []);

  test('the end line is the last row of every result sheet', () => {
    expect(ends().map((row, index) => row + 2 - (below()[index] ?? 0))).toEqual(
      RESULTS.map(() => 0),
    );
  });

  test('texts stay two rows below it when the tables shrink', () => {
    const before = ends();
    sheet.rows = rows.slice(0, 50);
    buildReport(host);

    expect(ends().some((row, index) => row < (before[index] ?? 0))).toBe(true);
    expect(ends().map((row) => row + 2)).toEqual(below());
    for (const name of RESULTS) findText(sheetOf(workbook, name), 'И. О. Фамилия');
  });

  test('and when they grow again', () => {
    const before = ends();
    sheet.rows = rows;
    buildReport(host);

    expect(ends().some((row, index) => row > (before[index] ?? 0))).toBe(true);
    expect(ends().map((row) => row + 2)).toEqual(below());
  });

  test('without an end line the texts of people are kept all the same', () => {
    const { workbook: book, host: again, summary } = built();
    const end = findText(summary, END).row;
    put(summary, end, 1, 'Начальник управления');
    const rowsBefore = listAll(book).map((values) => values.length);
    buildReport(again);
    const { row } = findText(summary, 'Начальник управления');

    expect(row).toBeGreaterThan(findText(summary, END).row);
    expect(findText(summary, END).row).toBe(end);
    // Heading and text alone were added.
    expect(listAll(book)[0]).toHaveLength((rowsBefore[0] ?? 0) + 2);
  });
});

describe('rows of their own', () => {
  test('a measure continued in a row below joins the measure', () => {
    const { host, summary, code } = built();
    const measures = findText(summary, 'Меры').column;
    put(summary, code('1.10'), measures, 'Провести встречи');
    insertRow(summary, code('1.10') + 1);
    put(summary, code('1.10') + 1, measures, 'и ещё одну');
    put(summary, code('1.10') + 1, 2, 'в том числе зимой');
    const { row: end } = findText(summary, END);
    buildReport(host);

    expect(summary.rows[code('1.10')]?.[measures]?.value).toBe('Провести встречи\nи ещё одну');
    expect(findText(summary, END).row).toBe(end - 1);
    expect(findText(summary, 'в том числе зимой').row).toBeGreaterThan(end - 1);
  });

  test('an explanation continued below joins the explanation', () => {
    const { workbook, host } = built();
    const findings = sheetOf(workbook, 'Замечания');
    const { row } = findText(findings, 'МБОУ СОШ № 37');
    const { column } = findText(findings, 'Пояснение');
    put(findings, row, column, 'Другая форма');
    insertRow(findings, row + 1);
    put(findings, row + 1, column, 'с июня');
    const finding = buildReport(host).findings.find(({ school }) => school === 'МБОУ СОШ № 37');

    expect(finding?.state).toBe('explained');
    expect(findings.rows[findText(findings, 'МБОУ СОШ № 37').row]?.[column]?.value).toBe(
      'Другая форма\nс июня',
    );
  });

  test('rows above the table are kept below it, and the build goes on', () => {
    const { workbook, host, summary } = built();
    const first = listAll(workbook);
    const { row: end } = findText(summary, END);
    for (const [at, text] of [
      [1, 'УТВЕРЖДАЮ'],
      [2, 'начальник управления'],
    ] as const) {
      insertRow(summary, at);
      put(summary, at, 15, text);
    }
    buildReport(host);

    expect(findText(summary, END).row).toBe(end);
    expect(findText(summary, 'УТВЕРЖДАЮ').row).toBeGreaterThan(end);
    expect(findText(summary, 'начальник управления').row).toBeGreaterThan(end);
    const second = listAll(workbook);
    expect(second[0]?.slice(0, first[0]?.length)).toEqual(first[0]);
    buildReport(host);
    expect(listAll(workbook)).toEqual(second);
  });

  test('a stamp that a person wrote over is kept as their text', () => {
    const { host, summary } = built();
    put(summary, 2, 1, 'Проект');
    buildReport(host);

    expect(findText(summary, 'Проект').row).toBeGreaterThan(findText(summary, END).row);
    expect(summary.rows[2]?.[1]?.value).toMatch(/^Построено/);
  });

  test('a text beside the title stays beside it', () => {
    const { host, summary } = built();
    put(summary, 1, 15, 'Приложение 1');
    buildReport(host);
    buildReport(host);

    expect(findText(summary, 'Приложение 1')).toEqual({ row: 1, column: 15 });
  });
});

describe('columns of their own', () => {
  test('stand to the right of ours, by key, with their title', () => {
    const { workbook, host, summary, code } = built();
    insertColumn(summary, 3);
    put(summary, findText(summary, 'Код').row, 3, 'Кому поручено');
    put(summary, code('1.10'), 3, 'методист');
    put(summary, code('5.5'), 3, 'архив');
    buildReport(host);
    const { column } = findText(summary, 'Кому поручено');

    expect(findText(summary, 'Ед.').column).toBe(3);
    expect(column).toBe(findText(summary, 'Комментарий').column + 1);
    expect(summary.rows[code('1.10')]?.[column]?.value).toBe('методист');
    expect(summary.rows[code('5.5')]?.[column]?.value).toBe('архив');
    const before = listAll(workbook);
    buildReport(host);
    expect(listAll(workbook)).toEqual(before);
  });

  test.each([
    ['По школам 2023', 'Школа', 'МБОУ СОШ № 37'],
    ['Замечания', 'Школа', 'МБОУ СОШ № 37'],
    ['Журнал', 'Событие', 'факт внесён вручную'],
  ])('also on «%s»', (name, heading, text) => {
    const { workbook, host } = built();
    const sheet = sheetOf(workbook, name);
    put(sheet, findText(sheet, heading).row, 30, 'Звонок');
    put(sheet, findText(sheet, text).row, 30, 'звонили');
    buildReport(host);

    expect(findText(sheet, 'звонили')).toEqual({
      row: findText(sheet, text).row,
      column: findText(sheet, 'Звонок').column,
    });
  });

  test('of a row that is gone, its texts are kept below', () => {
    const { workbook, host } = built();
    const sheet = sheetOf(workbook, 'По школам 2023');
    put(sheet, findText(sheet, 'Район').row, 30, 'Звонок');
    put(sheet, findText(sheet, 'МБОУ СОШ № 37').row, 30, 'звонили');
    const register = sheetOf(workbook, 'Школы');
    register.rows.splice(findText(register, 'МБОУ СОШ № 37').row, 1);
    const form = sheetOf(workbook, 'Сбор 2023');
    form.rows.splice(10, 1);
    buildReport(host);

    expect(findText(sheet, 'звонили').row).toBeGreaterThan(findText(sheet, END).row);
  });
});

describe('cells of their own', () => {
  test('a key with spaces is the same key', () => {
    const { host, summary, code } = built();
    const measures = findText(summary, 'Меры').column;
    put(summary, code('1.10'), measures, 'Провести встречи');
    put(summary, code('1.10'), 1, '1.10 ');
    buildReport(host);

    expect(summary.rows[code('1.10')]?.[measures]?.value).toBe('Провести встречи');
  });

  test('a formula, a link and a date stay what they are while nothing moves', () => {
    const { host, summary, code } = built();
    const measures = findText(summary, 'Меры').column;
    const row = code('1.10');
    put(summary, row, measures, 'Приказ');
    const line = summary.rows[row];
    const cell = line?.[measures];
    if (line === undefined || cell === undefined) throw new Error('no cell');
    line[measures] = { ...cell, formula: '=HYPERLINK("https://example.org";"Приказ")' };
    buildReport(host);

    expect(summary.rows[row]?.[measures]?.formula).toBe(
      '=HYPERLINK("https://example.org";"Приказ")',
    );
  });

  test('their own rules of conditional formatting stay, ours are not doubled', () => {
    const { host, summary } = built();
    const ours = summary.conditionalRules.length;
    const [first] = summary.conditionalRules;
    if (first?.kind !== 'boolean') throw new Error('no rule');
    const theirs = {
      ...first,
      values: ['срочно'],
      format: { ...first.format, background: '#ff00ff' },
    };
    const area = { row: 6, column: 9, rows: 5, columns: 1 };
    const scale = { kind: 'opaque', areas: [area], xml: '<cfRule type="colorScale"/>' } as const;
    summary.conditionalRules = [theirs, ...summary.conditionalRules, scale];
    buildReport(host);

    expect(summary.conditionalRules).toHaveLength(ours + 2);
    expect(summary.conditionalRules).toContainEqual(theirs);
    expect(summary.conditionalRules).toContainEqual(scale);
  });
});
