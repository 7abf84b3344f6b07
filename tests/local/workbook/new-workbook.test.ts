import { DEFAULT_STYLE } from '../../../src/local/workbook/default-style.ts';
import { createSheet, createWorkbook } from '../../../src/local/workbook/new-workbook.ts';

test('a new sheet is empty, visible and as large as in Google Sheets', () => {
  expect(createSheet({ id: 5, name: 'а' })).toMatchObject({
    id: 5,
    name: 'а',
    hidden: false,
    maxRows: 1000,
    maxColumns: 26,
    rows: [],
    createdByScript: false,
    part: null,
  });
  expect(createSheet({ id: 5, name: 'а', maxRows: 1, maxColumns: 2 })).toMatchObject({
    maxRows: 1,
    maxColumns: 2,
  });
});

test('sheets share nothing', () => {
  const [first, second] = [createSheet({ id: 1, name: 'а' }), createSheet({ id: 2, name: 'б' })];
  first.columnWidths.set(1, 50);
  first.rows[1] = [];
  expect(second.columnWidths.size).toBe(0);
  expect(second.rows).toEqual([]);
});

test('a new workbook is Russian and has one sheet unless it is given some', () => {
  expect(createWorkbook({ name: 'Книга' })).toMatchObject({
    name: 'Книга',
    sheets: [{ id: 1, name: 'Лист1' }],
    activeSheetId: 1,
    locale: 'ru_RU',
    timeZone: 'Asia/Novokuznetsk',
    file: null,
  });
  const sheets = [createSheet({ id: 7, name: 'а' }), createSheet({ id: 8, name: 'б' })];
  const given = createWorkbook({ name: '', sheets, locale: 'en_US', timeZone: 'UTC' });
  expect(given).toMatchObject({ activeSheetId: 7, locale: 'en_US', timeZone: 'UTC' });
  expect(given.sheets).toHaveLength(2);
});

test('the default style is Arial 10 and cannot be changed', () => {
  expect(DEFAULT_STYLE).toMatchObject({ fontFamily: 'Arial', fontSize: 10, background: null });
  expect(Object.isFrozen(DEFAULT_STYLE) && Object.isFrozen(DEFAULT_STYLE.borders)).toBe(true);
});
