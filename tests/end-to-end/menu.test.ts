// The menu, the highlights and the dialogs of the built add-on.

import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { createWorkbook } from '../../src/local/workbook/new-workbook.ts';
import type { Workbook } from '../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../src/local/xlsx/write-xlsx.ts';
import { makeLargeWorkbook } from '../bench/large-workbook.ts';
import { buildReport, EXAMPLE, openAddon, readBook, sheetOf, typeInto } from './built-addon.ts';

describe('onOpen', () => {
  test('makes the menu also where no document may be touched', () => {
    const host = openAddon(createWorkbook({ name: 'пустая' }));
    host.open('NONE');

    expect(host.ui.menus.map(({ caption }) => caption)).toEqual(['Сводка']);
  });

  test('speaks English to a user whose locale is English', () => {
    const host = openAddon(createWorkbook({ name: 'пустая' }), { userLocale: 'en' });
    host.open('NONE');

    expect(host.ui.menus.map(({ caption }) => caption)).toEqual(['Svodka']);
  });

  test('runs on installing too', () => {
    const host = openAddon(createWorkbook({ name: 'пустая' }));
    host.install();

    expect(host.ui.menus).toHaveLength(1);
  });
});

describe('the menu items', () => {
  test('«Открыть панель» shows the panel', () => {
    const host = openAddon(readBook(EXAMPLE));
    host.open();
    host.clickMenu('Открыть панель');

    expect(host.ui.sidebar?.title).toBe('Сводка');
    expect(host.ui.sidebar?.html).toContain('<!DOCTYPE html>');
  });

  test('«О программе» says what it touches', () => {
    const host = openAddon(readBook(EXAMPLE));
    host.open();
    host.clickMenu('О программе');

    expect(host.ui.alerts[0]?.text).toContain('Листы школ она не меняет');
  });

  test('«Проверить строки школ» writes «Замечания» and nothing else', () => {
    const workbook = readBook(EXAMPLE);
    const host = openAddon(workbook);
    host.open();
    host.clickMenu('Проверить строки школ');

    expect(workbook.sheets.map(({ name }) => name).slice(4)).toEqual(['Замечания']);
    expect(host.ui.toasts[0]?.text).toMatch(/^Строки школ проверены\. Ошибок: 1, вопросов: 22/);
  });

  test('«Подготовить таблицу…» makes the form and the settings in an empty table, and nothing twice', () => {
    const workbook = createWorkbook({ name: 'пустая' });
    const host = openAddon(workbook);
    host.open();
    host.clickMenu('Подготовить таблицу…');
    const names = workbook.sheets.map(({ name }) => name);
    host.clickMenu('Подготовить таблицу…');

    expect(names).toEqual(['Лист1', 'Сбор 2023', 'Школы', 'Факты']);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
    expect(host.ui.toasts[1]?.text).toBe('Все нужные листы уже есть, ничего не изменено.');
  });
});

describe('«Подготовить таблицу…»', () => {
  const prepare = (change: (workbook: Workbook) => void) => {
    const workbook = readBook(EXAMPLE);
    change(workbook);
    const host = openAddon(workbook);
    const before = workbook.sheets.length;
    const answer = host.call('commandNew', {}) as { readonly message: string }; // as: its own answer
    return { made: workbook.sheets.slice(before).map(({ name }) => name), message: answer.message };
  };
  const drop = (workbook: Workbook, name: string) => {
    workbook.sheets = workbook.sheets.filter((sheet) => sheet.name !== name);
  };

  test('adds only what is missing, for the year of the form', () => {
    const { made } = prepare((workbook) => {
      drop(workbook, 'Факты');
      sheetOf(workbook, 'Сбор 2023').name = 'Сбор 2024';
      typeInto(sheetOf(workbook, 'Сбор 2024'), 1, 1, 'Отчёт');
    });

    expect(made).toEqual(['Факты']);
  });

  test('takes «Schools» and «факты» for what they are', () => {
    const { made } = prepare((workbook) => {
      sheetOf(workbook, 'Школы').name = 'Schools';
      sheetOf(workbook, 'Факты').name = 'факты';
    });

    expect(made).toEqual([]);
  });

  test('does not add a third form where two stand already', () => {
    const { made, message } = prepare((workbook) => {
      const form = sheetOf(workbook, 'Сбор 2023');
      workbook.sheets.push({ ...form, id: 77, name: 'Сбор 2023 (2)', part: null });
    });

    expect(made).toEqual([]);
    expect(message).toMatch(/сразу на нескольких листах/);
  });
});

describe('the highlights', () => {
  const original = readFileSync(EXAMPLE);
  const sheetPart = (bytes: Uint8Array) =>
    Buffer.from(unzipSync(bytes)['xl/worksheets/sheet2.xml'] ?? []).toString('utf8');

  test('mark cells by rules alone and leave the sheet byte-identical when removed', () => {
    const workbook = readBook(original);
    const host = openAddon(workbook);
    host.open();
    host.clickMenu('Показать подсветку замечаний');
    const marked = writeXlsx(workbook);
    const reopened = readBook(marked);
    const later = openAddon(reopened);
    later.open();
    later.clickMenu('Убрать подсветку замечаний');

    expect(sheetPart(marked)).toContain('<conditionalFormatting');
    expect(
      sheetPart(marked).replace(/<conditionalFormatting.*<\/conditionalFormatting>/s, ''),
    ).toBe(sheetPart(original));
    expect(sheetPart(writeXlsx(reopened))).toBe(sheetPart(original));
  });

  test('shown twice are the same rules once', () => {
    const workbook = readBook(original);
    const host = openAddon(workbook);
    host.open();
    host.clickMenu('Показать подсветку замечаний');
    const rules = sheetOf(workbook, 'Сбор 2023').conditionalRules.length;
    host.clickMenu('Показать подсветку замечаний');

    expect(rules).toBe(2);
    expect(sheetOf(workbook, 'Сбор 2023').conditionalRules).toHaveLength(2);
  });

  test('leave other people’s rules alone', () => {
    const workbook = readBook(original);
    const form = sheetOf(workbook, 'Сбор 2023');
    const area = { row: 5, column: 2, rows: 10, columns: 1 };
    const opaque = { kind: 'opaque', areas: [area], xml: '<cfRule type="colorScale"/>' } as const;
    form.conditionalRules = [opaque];
    const host = openAddon(workbook);
    host.open();
    host.clickMenu('Показать подсветку замечаний');
    host.clickMenu('Убрать подсветку замечаний');

    expect(form.conditionalRules).toEqual([opaque]);
  });
});

describe('the cost of a build', () => {
  const countCalls = (schools: number) => {
    const host = openAddon(makeLargeWorkbook(schools));
    buildReport(host);
    const first = host.stats().total;
    buildReport(host);
    return [first, host.stats().total];
  };

  test('is the same number of service calls for 10 and for 1,000 schools', () => {
    expect(countCalls(1000)).toEqual(countCalls(10));
  });

  test('is at most 120 service calls on the example, first and again', () => {
    const host = openAddon(readBook(EXAMPLE));
    buildReport(host);
    const first = host.stats().total;
    buildReport(host);

    expect(first).toBeLessThanOrEqual(120);
    expect(host.stats().total).toBeLessThanOrEqual(120);
  });
});
