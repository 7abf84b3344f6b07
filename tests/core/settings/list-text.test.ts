import {
  joinList,
  quoteItem,
  splitList,
  splitTokens,
} from '../../../src/core/settings/list-text.ts';
import { protectText, restoreText } from '../../../src/core/settings/protect-text.ts';

test.each([
  ['просто слово', 'просто слово'],
  ['а;б', '"а;б"'],
  ['а\nб', '"а\nб"'],
  [' а', '" а"'],
  ['"а"', '"""а"""'],
  ['а "б"', 'а "б"'],
  ['', '""'],
])('quoteItem(%j) gives %j', (item, written) => {
  expect(quoteItem(item, ';\n')).toBe(written);
});

test('a list is joined and split again', () => {
  const items = ['а', 'б; в', '«г»', '"', '; '];
  expect(splitList(joinList(items, '; '))).toEqual(items);
  expect(splitList(joinList(items, '\n'))).toEqual(items);
});

test.each([
  ['', []],
  [' ', []],
  [';;', []],
  ['а', ['а']],
  ['""', ['']],
  ['"а" б; в', ['"а" б', 'в']],
])('splitList(%j) gives %j', (text, items) => {
  expect(splitList(text)).toEqual(items);
});

test('splitTokens tells the sign after each item', () => {
  expect(splitTokens('а: б, "в:г"', ':,')).toEqual([
    { item: 'а', quoted: false, next: ':' },
    { item: 'б', quoted: false, next: ',' },
    { item: 'в:г', quoted: true, next: '' },
  ]);
});

test.each(['слово', '=а', '"а"', "'а", "'=а", `"'а`, `""'а"`, "'", ''])(
  'restoreText gives %j back from what protectText made of it',
  (text) => {
    expect(restoreText(protectText(text))).toBe(text);
    expect(protectText(text).startsWith("'")).toBe(false);
  },
);
