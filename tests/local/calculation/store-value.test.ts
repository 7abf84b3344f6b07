import { storeValue } from '../../../src/local/calculation/store-value.ts';
import { sheetOf } from './sheet-of.ts';

test('a cell gets the value and keeps all else', () => {
  const sheet = sheetOf([['=1+2']]);
  const before = sheet.rows[1]?.[1];
  storeValue(sheet, 1, 1, 3);
  expect(sheet.rows[1]?.[1]).toEqual({ ...before, value: 3 });
});

test('a cell that has the value already stays the same cell', () => {
  const sheet = sheetOf([[{ kind: 'error', code: '#N/A' }, 5]]);
  const line = [...(sheet.rows[1] ?? [])];
  storeValue(sheet, 1, 1, { kind: 'error', code: '#N/A' });
  storeValue(sheet, 1, 2, 5);
  expect(sheet.rows[1]?.[1]).toBe(line[1]);
  expect(sheet.rows[1]?.[2]).toBe(line[2]);
});

test('where there is no cell nothing happens', () => {
  const sheet = sheetOf([[1]]);
  storeValue(sheet, 1, 2, 5);
  storeValue(sheet, 7, 1, 5);
  expect(sheet.rows.length).toBe(2);
  expect(sheet.rows[1]?.[2]).toBe(undefined);
});
