// The menu and the dialogs of the built add-on.

import { createWorkbook } from '../../src/local/workbook/new-workbook.ts';
import type { Workbook } from '../../src/local/workbook/workbook.ts';
import { EXAMPLE, openAddon, readBook, sheetOf, typeInto } from './built-addon.ts';

const SETTINGS = [
  'Инструкция',
  'Школы',
  'Факты',
  'Программа',
  'Поля',
  'Показатели',
  'Контроль',
  'План мероприятий',
];

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
    const host = openAddon(workbook, { answers: [{ button: 'OK', text: ' 1 2024 ' }] });
    host.open();
    host.clickMenu('Подготовить таблицу…');
    const names = workbook.sheets.map(({ name }) => name);
    host.clickMenu('Подготовить таблицу…');

    expect(names).toEqual(['Лист1', 'Сбор 2024', ...SETTINGS]);
    expect(host.ui.alerts).toHaveLength(1);
    expect(host.ui.alerts[0]?.text).toContain('2 – Кемеровский муниципальный округ');
    expect(host.ui.toasts[0]?.text).toContain('Созданы листы: «Сбор 2024», «Инструкция»');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
    expect(host.ui.toasts[1]?.text).toBe('Все нужные листы уже есть, ничего не изменено.');
  });
});

describe('«Подготовить таблицу…»', () => {
  test.each([
    ['a number that is not offered', '9', /не номер программы/],
    ['a year that the programme has not', '1 1999', /не номер программы/],
  ])('says so for %s, and makes nothing', (_, text, message) => {
    const workbook = createWorkbook({ name: 'пустая' });
    const host = openAddon(workbook, { answers: [{ button: 'OK', text }] });
    host.open();
    host.clickMenu('Подготовить таблицу…');

    expect(workbook.sheets).toHaveLength(1);
    expect(host.ui.alerts[1]?.text).toMatch(message);
  });

  test('makes nothing when the question is cancelled', () => {
    const workbook = createWorkbook({ name: 'пустая' });
    const host = openAddon(workbook, { answers: ['CANCEL'] });
    host.open();
    host.clickMenu('Подготовить таблицу…');

    expect(workbook.sheets).toHaveLength(1);
    expect(host.ui.alerts).toHaveLength(1);
  });

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

    expect(made).toEqual(SETTINGS.filter((name) => name !== 'Школы'));
  });

  test('takes «Schools» and «факты» for what they are', () => {
    const { made } = prepare((workbook) => {
      sheetOf(workbook, 'Школы').name = 'Schools';
      sheetOf(workbook, 'Факты').name = 'факты';
    });

    expect(made).toEqual(SETTINGS.filter((name) => name !== 'Школы' && name !== 'Факты'));
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
